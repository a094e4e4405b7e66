import { Link } from "@remix-run/react";
import type { LoadOutcome } from "#app/domain/plan/load-check";
import { useSpeech } from "#app/i18n/speech";
import { PostButton } from "#app/ui/kit/button";
import { AudienceNote } from "#app/ui/kit/notice";
import { Section, Stack } from "#app/ui/kit/page";
import { paths } from "#app/web/paths";

interface LoadOutcomeProps {
  outcome: LoadOutcome;
  householdId: string;
  once: string;
}

/** What it comes to and, where it is too heavy, what somebody can do: told to the carer, and to nobody else. */
export function LoadOutcomeSection({ outcome, householdId, once }: LoadOutcomeProps) {
  const { t } = useSpeech();
  return (
    <Stack>
      <p className="reading-width text-lg">{t(`plan:load.outcomes.${outcome}.text`)}</p>
      {outcome === "fine" ? null : (
        <Section title={t("plan:load.steps.title")}>
          <ul className="reading-width grid list-disc gap-3 ps-6 text-lg">
            <li>
              {t("plan:load.steps.ask")} <Link to={paths.network()}>{t("households:network.title")}</Link>
            </li>
            <li>
              {t("plan:load.steps.goal")} <Link to={paths.newGoal()}>{t("plan:newGoal")}</Link>
            </li>
            <li>{t("plan:load.steps.doctor")}</li>
            <li>
              {t("plan:load.steps.help")} <Link to={paths.helpers()}>{t("common:nav.helpers")}</Link>
            </li>
          </ul>
        </Section>
      )}
      <Stack gap="sm">
        <AudienceNote>{t("plan:load.keepSeen")}</AudienceNote>
        <PostButton
          action={paths.keepLoad()}
          hidden={{ id: once, householdId, outcome }}
          variant="primary"
          label={t("plan:load.keep")}
        />
      </Stack>
    </Stack>
  );
}
