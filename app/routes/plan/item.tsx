import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { newId } from "#app/domain/fields";
import { readItem } from "#app/domain/reading/read-item";
import { CommentReaders } from "#app/ui/conversation/comment-readers";
import { CommentsSection } from "#app/ui/conversation/comments-section";
import { Stack } from "#app/ui/kit/page";
import { ItemHeading } from "#app/ui/plan/item-heading";
import { OverLine } from "#app/ui/plan/over-line";
import { TasksSection } from "#app/ui/plan/tasks-section";
import { ItemReaders } from "#app/ui/sharing/item-readers";
import { SeenBy } from "#app/ui/sharing/seen-by";
import type { PageHandle } from "#app/ui/shell/page-handle";
import { ask } from "#app/web/ask.server";
import { paths } from "#app/web/paths";
import { keepsUp } from "#app/web/watched.server";

export const handle: PageHandle = { title: "item", personal: true };

export async function loader(asking: LoaderFunctionArgs) {
  const page = await ask(readItem, asking, { itemId: asking.params.itemId });
  return { page, once: newId(), keepUp: keepsUp("item", page, { id: page.item.id }) };
}

/** One agreement or progress entry by itself: all that somebody sees who was given only this. */
export default function ItemPage() {
  const { page, once } = useLoaderData<typeof loader>();
  const { item, goal, sharing, may, householdName } = page;
  const readers = sharing?.readers ?? null;
  return (
    <Stack gap="lg">
      <OverLine itemId={item.id} isOver={page.stands?.isOver ?? false} once={once} />
      <ItemHeading
        item={item}
        stands={page.stands}
        once={once}
        edited={page.edited}
        changes={page.changes}
        mayEdit={may.edit}
        {...{ householdName, goal, readers }}
      />
      {page.tasks ? (
        <TasksSection
          under="agreement"
          tasks={page.tasks}
          today={page.today}
          here={paths.item(item.id)}
          add={goal && may.addTask ? `${paths.newTask(goal.id)}?afspraak=${item.id}` : null}
          seenBy={<SeenBy audience={goal?.audience} {...{ readers, householdName }} ofItem />}
          {...{ once, may }}
        />
      ) : null}
      <CommentsSection
        action={paths.commentOnItem(item.id)}
        comments={page.comments}
        once={once}
        mayComment={may.comment}
        audience={<CommentReaders {...{ goal, sharing }} ofItem />}
      />
      {goal && sharing ? (
        <ItemReaders item={item} goalId={goal.id} sharing={sharing} mayShare={may.share} />
      ) : null}
    </Stack>
  );
}
