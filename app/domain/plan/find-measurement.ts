import { eq } from "drizzle-orm";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { goalMeasurements } from "#drizzle/schema/measurements";
import { type FoundGoal, findGoal } from "./find-goal";
import type { Measured } from "./measured";

type Asking = Room & { actor: Person };

export type FoundMeasurement = FoundGoal & {
  measurementId: string;
  authorId: string;
  measured: Measured;
  isReplaced: boolean;
};

/** How far a goal was, as somebody said it, if the goal lets this person know of it. */
export async function findMeasurement(
  asking: Asking,
  measurementId: string,
): Promise<FoundMeasurement | null> {
  const [row] = await asking.db.select().from(goalMeasurements).where(eq(goalMeasurements.id, measurementId));
  const goal = row && (await findGoal(asking, row.goalId));
  if (!row || !goal || goal.householdId !== row.householdId) return null;
  const { onDay, compared, level, scaleId, words } = openRow(goalMeasurements, row, asking.keys);
  return {
    ...goal,
    measurementId,
    authorId: row.saidBy,
    measured: { onDay, compared, level, scaleId, words },
    isReplaced: row.replacedAt !== null,
  };
}
