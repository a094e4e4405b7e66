import { Link } from "@remix-run/react";
import type { ComponentProps, ReactNode } from "react";
import type { Agreement } from "#app/domain/plan/goal";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { Card } from "#app/ui/kit/card";
import { Section, Stack } from "#app/ui/kit/page";
import { useWays } from "#app/ui/sharing/use-ways";
import { paths } from "#app/web/paths";
import { AgreementFacts } from "./agreement-facts";
import { AgreementStands } from "./agreement-stands";

interface AgreementsSectionProps {
  goalId: string;
  agreements: (Agreement & {
    stands: ComponentProps<typeof AgreementStands>["stands"];
    addresses: string[];
  })[];
  mayAdd: boolean;
  once: string;
  /** Who sees it, in a sentence. */
  seenBy: ReactNode;
}

export function AgreementsSection(props: AgreementsSectionProps) {
  const { t } = useSpeech();
  const ways = useWays();
  const add = props.mayAdd ? (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <ButtonLink to={paths.newAgreement(props.goalId)} variant="quiet">
        {t("plan:goal.addAgreement")}
      </ButtonLink>
      <Link to={`${paths.selfHelp()}?doel=${props.goalId}`}>{t("plan:goal.addTool")}</Link>
    </div>
  ) : null;
  return (
    <Section title={t("plan:goal.agreements")} action={add}>
      {props.agreements.length === 0 ? <p className="text-ink-soft">{t("plan:goal.noAgreements")}</p> : null}
      <Stack>
        {props.agreements.map(({ id, what, stands, ...agreement }) => (
          <Card key={id}>
            <h3 id={`item-${id}`} className="text-xl" dir="auto">
              {what}
            </h3>
            <div className="mt-3 grid gap-4">
              <AgreementFacts {...agreement} />
              <AgreementStands
                agreement={{ id, who: agreement.who }}
                stands={stands}
                once={props.once}
                seenBy={props.seenBy}
              />
            </div>
            <p className="mt-2">
              <Link to={ways.item(id)} aria-describedby={`item-${id}`} className="quiet-link">
                {t("plan:goal.openAgreement")}
              </Link>
            </p>
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
