import { asc, eq } from "drizzle-orm";
import { levels, numberOf } from "#app/domain/plan/goal-scale";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { goalMeasurements, goalScales } from "#drizzle/schema/measurements";
import { asMoment, under } from "./moments";

const asMaybeMoment = (at: Date | null) => at && asMoment(at);

/** Goal id -> its scales, oldest first. */
export async function scalesByGoal({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(goalScales)
    .where(eq(goalScales.householdId, householdId))
    .orderBy(asc(goalScales.createdAt), asc(goalScales.id));
  return under(
    rows,
    ({ goalId }) => goalId,
    (row) => {
      const { id, writtenBy, createdAt, replacedAt, ...texts } = openRow(goalScales, row, keys);
      return {
        ...{ id, writtenBy, writtenAt: asMoment(createdAt), replacedAt: asMaybeMoment(replacedAt) },
        levels: levels.map((level) => texts[level]),
      };
    },
  );
}

/** Goal id -> how far it was, in the order of the days. */
export async function measurementsByGoal({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(goalMeasurements)
    .where(eq(goalMeasurements.householdId, householdId))
    .orderBy(asc(goalMeasurements.onDay), asc(goalMeasurements.createdAt), asc(goalMeasurements.id));
  return under(
    rows,
    ({ goalId }) => goalId,
    (row) => {
      const { id, onDay, saidBy, compared, level, scaleId, words } = openRow(goalMeasurements, row, keys);
      return {
        ...{ id, onDay, saidBy, saidAt: asMoment(row.createdAt), replacedAt: asMaybeMoment(row.replacedAt) },
        ...{ compared, level: level && numberOf(level), scaleId, words },
      };
    },
  );
}
