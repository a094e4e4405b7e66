import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { isImportant } from "#app/domain/plan/goal";
import { readGoal } from "#app/domain/reading/read-goal";
import { useSpeech } from "#app/i18n/speech";
import { CommentsSection } from "#app/ui/conversation/comments-section";
import { Stack } from "#app/ui/kit/page";
import { AgreementsSection } from "#app/ui/plan/agreements-section";
import { DecisionsSection } from "#app/ui/plan/decisions-section";
import { EarlierTasks } from "#app/ui/plan/earlier-tasks";
import { GoalHeading } from "#app/ui/plan/goal-heading";
import { ProgressSection } from "#app/ui/plan/progress-section";
import { PutAwayForm } from "#app/ui/plan/put-away-form";
import { TasksSection } from "#app/ui/plan/tasks-section";
import { ProposalsSection } from "#app/ui/sharing/proposals-section";
import { ReadersSection } from "#app/ui/sharing/readers-section";
import { sharePath } from "#app/ui/sharing/share-path";
import { WaitingSection } from "#app/ui/sharing/waiting-section";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "goal", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const before = new URL(asking.request.url).searchParams.get("eerder") ?? undefined;
  const page = await ask(readGoal, asking, { goalId: asking.params.goalId, before });
  const keepUp = keepsUp("goal", page, page.goal.id, before);
  return { page, before: before ?? null, once: newId(), keepUp };
}

/** The family's page and the page of whoever was let in are one: what differs is what the rules gave. */
export default function GoalPage() {
  const { t } = useSpeech();
  const { page, before = null, once } = useLoaderData<typeof loader>();
  const { goal, sharing, may } = page;
  const grants = { itemWords: page.itemWords, mayShare: may.share };
  return (
    <Stack gap="lg">
      <GoalHeading {...page} mayEdit={may.edit} readers={sharing?.readers ?? null} />
      {isImportant(goal.kind) ? (
        <PutAwayForm
          goalId={goal.id}
          once={once}
          isPutAway={page.state?.lifecycle === "stopped"}
          may={may.edit}
        />
      ) : (
        <>
          <AgreementsSection goalId={goal.id} agreements={page.agreements} mayAdd={may.add} once={once} />
          <TasksSection goalId={goal.id} tasks={page.tasks} today={page.today} once={once} may={may} />
          <EarlierTasks tasks={page.earlierTasks} once={once} here={paths.goal(goal.id)} />
          <ProposalsSection goalId={goal.id} proposals={page.proposals} once={once} may={may} />
          <ProgressSection goalId={goal.id} progress={page.progress} before={before} mayAdd={may.add} />
        </>
      )}
      <DecisionsSection decisions={page.decisions} />
      <CommentsSection
        action={paths.comment(goal.id)}
        comments={page.comments}
        once={once}
        mayComment={may.comment}
        ofTheFamily={page.ofTheHousehold}
      />
      {sharing ? (
        <ReadersSection
          readers={sharing.readers}
          share={{
            to: sharePath({ goalId: goal.id }),
            label: t(isImportant(goal.kind) ? `plan:goal.shareKinds.${goal.kind}` : "plan:goal.share"),
          }}
          {...grants}
        />
      ) : null}
      {sharing ? <WaitingSection waiting={sharing.waiting} {...grants} /> : null}
    </Stack>
  );
}
