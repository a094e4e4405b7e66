import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readPlan } from "#app/domain/reading/read-plan";
import { useSpeech } from "#app/i18n/speech";
import { ClosedNotice } from "#app/ui/keeping/closed-notice";
import { ButtonLink } from "#app/ui/kit/button";
import { EmptyState } from "#app/ui/kit/empty";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { GoalCard } from "#app/ui/plan/goal-card";
import { WaitsSection } from "#app/ui/plan/waits-section";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";

export const handle: PageHandle = { title: "plan", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  return { plan: await ask(readPlan, asking, { householdId }) };
}

export default function PlanPage() {
  const { t } = useSpeech();
  const { plan } = useLoaderData<typeof loader>();
  const newGoal = plan.closing ? null : <ButtonLink to={paths.newGoal()}>{t("plan:newGoal")}</ButtonLink>;
  return (
    <Stack gap="lg">
      <PageHeading lead={t("plan:lead")}>{t("plan:title", { name: plan.householdName })}</PageHeading>
      <ClosedNotice closing={plan.closing} />
      <WaitsSection waits={plan.waits} calls={plan.calls} />
      {plan.goals.length === 0 ? (
        <EmptyState title={t("plan:empty.title")} action={newGoal}>
          {t("plan:empty.text")}
        </EmptyState>
      ) : (
        <Section title={plan.closing ? t("keeping:closed.goals") : t("plan:goals")} action={newGoal}>
          <Stack>
            {plan.goals.map((goal) => (
              <GoalCard key={goal.id} goal={goal} />
            ))}
          </Stack>
        </Section>
      )}
      <ul className="flex flex-wrap gap-x-8 gap-y-2">
        <li>
          <Link to={paths.members()}>{t("households:members.title")}</Link>
        </li>
        <li>
          <Link to={paths.questions()}>{t("sharing:consent.title")}</Link>
        </li>
        <li>
          <Link to={paths.people()}>{t("plan:people")}</Link>
        </li>
        <li>
          <Link to={paths.overview()}>{t("sharing:overview.title")}</Link>
        </li>
        <li>
          <Link to={paths.ledger()}>{t("plan:ledger")}</Link>
        </li>
        <li>
          <Link to={paths.keep()}>{t("keeping:keep.link")}</Link>
        </li>
        {plan.mayClose ? (
          <li>
            <Link to={paths.closePlan()}>{t("keeping:close.link")}</Link>
          </li>
        ) : null}
      </ul>
    </Stack>
  );
}
