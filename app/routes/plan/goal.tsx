import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { isImportant } from "#app/domain/plan/goal";
import { readGoal } from "#app/domain/reading/read-goal";
import { useSpeech } from "#app/i18n/speech";
import { CommentReaders } from "#app/ui/conversation/comment-readers";
import { CommentsSection } from "#app/ui/conversation/comments-section";
import { Stack } from "#app/ui/kit/page";
import { DecisionsSection } from "#app/ui/plan/decisions-section";
import { GoalHeading } from "#app/ui/plan/goal-heading";
import { GoalSections } from "#app/ui/plan/goal-sections";
import { PutAwayForm } from "#app/ui/plan/put-away-form";
import { ReadersSection } from "#app/ui/sharing/readers-section";
import { SeenBy } from "#app/ui/sharing/seen-by";
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
  const keepUp = keepsUp("goal", page, { id: page.goal.id, before });
  return { page, before: before ?? null, once: newId(), keepUp };
}

/** The family's page and the page of whoever was let in are one: what differs is what the rules gave. */
export default function GoalPage() {
  const { t } = useSpeech();
  const { page, before = null, once } = useLoaderData<typeof loader>();
  const { goal, sharing, may } = page;
  const { audience } = goal;
  const readers = sharing?.readers ?? null;
  const seenBy = <SeenBy {...{ audience, readers, householdName: page.householdName }} />;
  const grants = { itemWords: page.itemWords, mayShare: may.share };
  return (
    <Stack gap="lg">
      <GoalHeading {...page} mayEdit={may.edit} readers={readers} />
      {isImportant(goal.kind) ? (
        <PutAwayForm goalId={goal.id} {...{ once, seenBy }} state={page.state} may={may.edit} />
      ) : (
        <GoalSections page={page} {...{ before, once, seenBy }} />
      )}
      <DecisionsSection decisions={page.decisions} />
      <CommentsSection
        action={paths.comment(goal.id)}
        comments={page.comments}
        once={once}
        mayComment={may.comment}
        audience={<CommentReaders {...{ goal, sharing }} />}
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
