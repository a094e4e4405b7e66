import { and, asc, eq } from "drizzle-orm";
import { today } from "#app/domain/days";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { goalStates } from "#drizzle/schema/plan";
import type { GoalState } from "./goal";
import { daysLater } from "./task-days";

const fourWeeks = 28;

/** Goal id -> what was said last of where it stands, as far as the reader sees it. Of a goal of which nobody said anything it has nothing. */
export async function statesOfGoals(
  { db, keys }: Room,
  householdId: string,
  goalId?: string,
): Promise<Map<string, GoalState>> {
  const now = today();
  const rows = await db
    .select()
    .from(goalStates)
    .where(and(eq(goalStates.householdId, householdId), goalId ? eq(goalStates.goalId, goalId) : undefined))
    .orderBy(asc(goalStates.createdAt), asc(goalStates.id));
  return new Map(
    rows.map((row) => {
      const { lifecycle, lookAgainOn, attainment, words, createdAt } = openRow(goalStates, row, keys);
      const offeredDay = lookAgainOn && lookAgainOn < now ? daysLater(now, fourWeeks) : null;
      return [row.goalId, { lifecycle, lookAgainOn, offeredDay, attainment, words, saidAt: createdAt }];
    }),
  );
}
