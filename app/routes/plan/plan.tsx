import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Suspense } from "react";
import { newId } from "#app/domain/fields";
import { readPlan } from "#app/domain/reading/read-plan";
import { useSpeech } from "#app/i18n/speech";
import { ClosedNotice } from "#app/ui/keeping/closed-notice";
import { ButtonLink } from "#app/ui/kit/button";
import { EmptyState } from "#app/ui/kit/empty";
import { PageHeading, Section, Stack } from "#app/ui/kit/page";
import { ChangesLine } from "#app/ui/plan/changes-line";
import { GoalCard } from "#app/ui/plan/goal-card";
import { HeadingsSection } from "#app/ui/plan/headings-section";
import { ImportantSection } from "#app/ui/plan/important-section";
import { PlanLinks } from "#app/ui/plan/plan-links";
import { TodaySection } from "#app/ui/plan/today-section";
import { WaitsSection } from "#app/ui/plan/waits-section";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask, requireHousehold } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "plan", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const householdId = await requireHousehold(asking);
  const plan = await ask(readPlan, asking, { householdId });
  return { plan, keepUp: keepsUp("plan", plan, { id: householdId }), once: newId() };
}

/** On an old phone a press waits for no more than its own part to come alive. Parts with a form that keeps drafts come with the page: drafts are put back once. */
export default function PlanPage() {
  const { t } = useSpeech();
  const { plan, once } = useLoaderData<typeof loader>();
  const today = plan.closing ? [] : plan.today.turns;
  const newGoal = plan.closing ? null : <ButtonLink to={paths.newGoal()}>{t("plan:newGoal")}</ButtonLink>;
  return (
    <Stack gap="lg">
      <PageHeading lead={t("plan:lead")}>
        <span dir="auto">{plan.title ?? t("plan:title", { name: plan.householdName })}</span>
      </PageHeading>
      <ClosedNotice closing={plan.closing} />
      <WaitsSection waits={plan.waits} calls={plan.calls} />
      <TodaySection today={plan.today.day} turns={today} once={once} />
      <ImportantSection important={plan.important} />
      {plan.goals.length === 0 ? (
        <EmptyState title={t("plan:empty.title")} action={newGoal}>
          {t("plan:empty.text")}
        </EmptyState>
      ) : (
        <Section title={plan.closing ? t("keeping:closed.goals") : t("plan:goals")} action={newGoal}>
          <Suspense>
            <Stack>
              {plan.goals.map((goal) => (
                <GoalCard key={goal.id} goal={goal} />
              ))}
            </Stack>
          </Suspense>
        </Section>
      )}
      <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
        <ButtonLink to={paths.newNote()} variant="quiet">
          {t("plan:notes.add")}
        </ButtonLink>
        {today.length > 0 ? null : <Link to={paths.tasks()}>{t("tasks:link")}</Link>}
        <Link to={paths.notes()}>{t("plan:notes.link")}</Link>
        <ChangesLine changes={plan.changes.notes} />
      </div>
      <Suspense>
        <HeadingsSection headings={plan.headings} terms={plan.terms} changes={plan.changes.headings} />
        <PlanLinks
          mayClose={plan.mayClose}
          lookingBack={plan.changes.evaluations}
          hasTitle={plan.title !== null}
        />
      </Suspense>
    </Stack>
  );
}
