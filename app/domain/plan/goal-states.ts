import { and, asc, eq, type SQL } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { maySeeVersion } from "#app/domain/access/plan";
import type { GoalSubject } from "#app/domain/access/standing";
import { today } from "#app/domain/days";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { type Opened, openRow } from "#app/vault/rows";
import { goalStates } from "#drizzle/schema/plan";
import type { GoalState } from "./goal";
import { offeredFor } from "./offered-day";

const inPlan = kept(["householdId"], (db, { householdId }) =>
  statesWhere(db, eq(goalStates.householdId, householdId)),
);
const ofGoal = kept(["householdId", "goalId"], (db, { householdId, goalId }) =>
  statesWhere(db, and(eq(goalStates.householdId, householdId), eq(goalStates.goalId, goalId))),
);

const statesWhere = (db: Db, which: SQL | undefined) =>
  db.select().from(goalStates).where(which).orderBy(asc(goalStates.createdAt), asc(goalStates.id));

/** Everything that was said of where one goal stands, oldest first, as far as the reader sees it. */
export async function saidOfGoal({ db, keys }: Room, householdId: string, goalId: string) {
  const rows = await ofGoal(db, { householdId, goalId });
  return rows.map((row) => openRow(goalStates, row, keys));
}

/** Goal id -> what was said last of where it stands, as far as the reader sees it. Of a goal of which nobody said anything it has nothing. */
export async function statesOfGoals(
  { db, keys }: Room,
  householdId: string,
  goalId?: string,
): Promise<Map<string, GoalState>> {
  const rows = await (goalId ? ofGoal(db, { householdId, goalId }) : inPlan(db, { householdId }));
  return new Map(rows.map((row) => [row.goalId, stateFrom(openRow(goalStates, row, keys))]));
}

/** Where one goal stands, the id of who said so, and how many former answers the reader may read; null before anybody said anything. */
export async function lastSaidOf(room: Room, subject: GoalSubject) {
  const rows = await saidOfGoal(room, subject.householdId, subject.goalId);
  const last = rows.at(-1);
  if (!last) return null;
  const former = rows.slice(1).filter(({ createdAt }) => maySeeVersion(subject, createdAt)).length;
  return { state: stateFrom(last), saidBy: last.saidBy, former };
}

function stateFrom(row: Opened<typeof goalStates.$inferSelect>): GoalState {
  const { lifecycle, lookAgainOn, attainment, words, createdAt } = row;
  const offeredDay = offeredFor(lookAgainOn, today());
  return { lifecycle, lookAgainOn, offeredDay, attainment, words, saidAt: createdAt };
}
