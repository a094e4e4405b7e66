import { and, count, eq, isNotNull } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { comments } from "#drizzle/schema/conversation";
import { agreements, progressEntries } from "#drizzle/schema/plan";
import { fromDay } from "./earlier";

/** How much was written with a goal. */
export interface HappenedWithGoal {
  entries: number;
  agreements: number;
  /** Of people from outside. */
  comments: number;
}

/** Goal id -> what was written with it from this day on (YYYY-MM-DD, null for ever), as far as the reader sees it. */
export async function happenedSince(
  { db }: Room,
  householdId: string,
  since: string | null,
): Promise<(goalId: string) => HappenedWithGoal> {
  const perGoal = async (table: typeof agreements | typeof progressEntries) =>
    db
      .select({ goalId: table.goalId, count: count() })
      .from(table)
      .where(and(eq(table.householdId, householdId), fromDay(table.createdAt, since)))
      .groupBy(table.goalId);
  const entries = await perGoal(progressEntries);
  const agreed = await perGoal(agreements);
  const said = await db
    .select({ goalId: comments.goalId, count: count() })
    .from(comments)
    .where(
      and(
        eq(comments.householdId, householdId),
        isNotNull(comments.partyId),
        fromDay(comments.createdAt, since),
      ),
    )
    .groupBy(comments.goalId);
  const of = (rows: { goalId: string; count: number }[], goalId: string) =>
    rows.find((row) => row.goalId === goalId)?.count ?? 0;
  return (goalId) => ({
    ...{ entries: of(entries, goalId), agreements: of(agreed, goalId), comments: of(said, goalId) },
  });
}
