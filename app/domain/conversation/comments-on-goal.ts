import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { comments } from "#drizzle/schema/conversation";
import type { Comment } from "./comment";

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

/** The comments beside one agreement or progress entry, oldest first. */
export function commentsOnItem(
  room: Room,
  { householdId, item }: { householdId: string; item: { kind: "agreement" | "progress"; id: string } },
): Promise<Comment[]> {
  const column = item.kind === "agreement" ? comments.agreementId : comments.progressId;
  return commentsWhere(room, and(eq(comments.householdId, householdId), eq(column, item.id)));
}

async function commentsWhere({ db, keys }: Room, which: SQL | undefined): Promise<Comment[]> {
  const rows = await db.select().from(comments).where(which).orderBy(asc(comments.createdAt));
  return rows.map((row) => {
    const { id, words, authorName, createdAt, memberId } = openRow(comments, row, keys);
    return { id, words, authorName, createdAt, byMember: memberId !== null };
  });
}
