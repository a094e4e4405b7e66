import { and, asc, eq, type SQL } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { today } from "#app/domain/days";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { goalStates } from "#drizzle/schema/plan";
import type { GoalState } from "./goal";
import { daysLater } from "./task-days";

const fourWeeks = 28;

const inPlan = kept(["householdId"], (db, { householdId }) =>
  statesWhere(db, eq(goalStates.householdId, householdId)),
);
const ofGoal = kept(["householdId", "goalId"], (db, { householdId, goalId }) =>
  statesWhere(db, and(eq(goalStates.householdId, householdId), eq(goalStates.goalId, goalId))),
);

const statesWhere = (db: Db, which: SQL | undefined) =>
  db.select().from(goalStates).where(which).orderBy(asc(goalStates.createdAt), asc(goalStates.id));

/** Goal id -> what was said last of where it stands, as far as the reader sees it. Of a goal of which nobody said anything it has nothing. */
export async function statesOfGoals(
  { db, keys }: Room,
  householdId: string,
  goalId?: string,
): Promise<Map<string, GoalState>> {
  const now = today();
  const rows = await (goalId ? ofGoal(db, { householdId, goalId }) : inPlan(db, { householdId }));
  return new Map(
    rows.map((row) => {
      const { lifecycle, lookAgainOn, attainment, words, createdAt } = openRow(goalStates, row, keys);
      const offeredDay = lookAgainOn && lookAgainOn < now ? daysLater(now, fourWeeks) : null;
      return [row.goalId, { lifecycle, lookAgainOn, offeredDay, attainment, words, saidAt: createdAt }];
    }),
  );
}
