import type { GoalSubject } from "#app/domain/access/standing";
import { type ItemKey, itemColumns } from "#app/domain/plan/item";
import { rowId } from "#app/domain/row-id";
import type { Room } from "#app/gate/door";
import { sealRow } from "#app/vault/rows";
import { comments } from "#drizzle/schema/conversation";

interface Writing extends Room {
  input: { id: string; words: string };
  subject: GoalSubject;
}

/** One comment by whoever has been let through the rule, about the goal or about one item of it. */
export async function writeComment({ db, keys, input, subject }: Writing, item: ItemKey | null) {
  const { householdId, goalId, standing } = subject;
  const writer =
    standing.as === "party"
      ? { partyId: standing.partyId, memberId: null }
      : { memberId: standing.memberId, partyId: null };
  const id = rowId(householdId, input.id, input);
  const about = { householdId, goalId, ...itemColumns(item) };
  const said = { words: input.words, authorName: standing.name };
  const row = sealRow(comments, { ...about, ...writer, ...said, id }, keys);
  const added = await db.insert(comments).values(row).onConflictDoNothing().returning({ id: comments.id });
  return { commentId: id, isNew: added.length > 0 };
}
