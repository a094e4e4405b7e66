import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readEvaluations } from "#app/domain/reading/read-evaluations";
import { useSpeech } from "#app/i18n/speech";
import { ButtonLink } from "#app/ui/kit/button";
import { CardLink } from "#app/ui/kit/card";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "evaluations", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const page = await ask(readEvaluations, asking, { householdId });
  return { ...page, keepUp: keepsUp("evaluations", page, { id: householdId }) };
}

export default function EvaluationsPage() {
  const { t, calendarDay } = useSpeech();
  const { evaluations } = useLoaderData<typeof loader>();
  return (
    <Stack>
      <p>
        <Link to={paths.plan()}>{t("plan:goal.back")}</Link>
      </p>
      <PageHeading lead={t("evaluation:lead")}>{t("evaluation:title")}</PageHeading>
      <p>
        <ButtonLink to={paths.beginEvaluation()}>{t("evaluation:begin")}</ButtonLink>
      </p>
      <Section title={t("evaluation:history")}>
        {evaluations.length === 0 ? <p className="text-ink-soft">{t("evaluation:none")}</p> : null}
        <Stack>
          {evaluations.map(({ id, onDay, decided }) => (
            <CardLink key={id} to={paths.evaluation(id)} title={calendarDay(onDay)}>
              <p className="text-ink-soft">
                {decided > 0 ? t("evaluation:decided", { count: decided }) : t("evaluation:page.none")}
              </p>
            </CardLink>
          ))}
        </Stack>
      </Section>
    </Stack>
  );
}
