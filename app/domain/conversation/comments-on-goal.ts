import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { comments } from "#drizzle/schema/conversation";
import type { Comment, CommentBeside } from "./comment";

/** The comments beside a goal as a whole, oldest first. They follow the goal: who cannot see it gets none, own ones included. */
export function commentsOn(
  room: Room,
  { householdId, goalId }: { householdId: string; goalId: string },
): Promise<Comment[]> {
  const wholeGoal = and(isNull(comments.agreementId), isNull(comments.progressId));
  return commentsWhere(
    room,
    and(eq(comments.householdId, householdId), eq(comments.goalId, goalId), wholeGoal),
  );
}

/** The comments beside a goal and beside all that hangs under it, oldest first, each with what it stands beside. */
export async function commentsUnder(
  room: Room,
  { householdId, goalId }: { householdId: string; goalId: string },
): Promise<CommentBeside[]> {
  return commentsWhere(room, and(eq(comments.householdId, householdId), eq(comments.goalId, goalId)));
}

/** The comments beside one agreement or progress entry, oldest first. */
export function commentsOnItem(
  room: Room,
  { householdId, item }: { householdId: string; item: { kind: "agreement" | "progress"; id: string } },
): Promise<Comment[]> {
  const column = item.kind === "agreement" ? comments.agreementId : comments.progressId;
  return commentsWhere(room, and(eq(comments.householdId, householdId), eq(column, item.id)));
}

async function commentsWhere({ db, keys }: Room, which: SQL | undefined): Promise<CommentBeside[]> {
  const rows = await db.select().from(comments).where(which).orderBy(asc(comments.createdAt));
  return rows.map((row) => {
    const { id, words, authorName, createdAt, memberId, agreementId, progressId } = openRow(
      comments,
      row,
      keys,
    );
    const said = { id, words, authorName, createdAt, byMember: memberId !== null };
    if (agreementId) return { ...said, beside: { kind: "agreement", id: agreementId } };
    return { ...said, beside: progressId ? { kind: "progress", id: progressId } : null };
  });
}
