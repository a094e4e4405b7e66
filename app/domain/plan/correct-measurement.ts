import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { mayCorrectProgress } from "#app/domain/access/plan";
import { MeasurementId, NewId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { goalMeasurements } from "#drizzle/schema/measurements";
import { findMeasurement } from "./find-measurement";
import { insertMeasurement, measuredFields, measuredFrom } from "./measured";

/** Another answer in the place of one's own. What was said first stays for the family to read. */
export const correctMeasurement = command({
  name: "plan.measurement-corrected",
  input: z.object({ id: NewId, measurementId: MeasurementId, ...measuredFields }),
  about: (search) => findMeasurement(search, search.input.measurementId),
  allowedIf: mayCorrectProgress,
  async carryOut({ db, keys, input, subject }) {
    const room = { db, keys };
    const { householdId, goalId, measurementId } = subject;
    const measured = await measuredFrom(room, subject, input);
    if (measured instanceof Invalid) return measured;
    if (JSON.stringify(measured) === JSON.stringify(subject.measured))
      return { measurementId, isNew: false, goalId };
    const corrected = { ...(await insertMeasurement(room, subject, input.id, measured)), goalId };
    if (!corrected.isNew) return corrected;
    const replaced = await db
      .update(goalMeasurements)
      .set({ replacedAt: sql`now()` })
      .where(
        and(
          eq(goalMeasurements.householdId, householdId),
          eq(goalMeasurements.id, measurementId),
          isNull(goalMeasurements.replacedAt),
        ),
      )
      .returning({ id: goalMeasurements.id });
    return replaced.length > 0 ? corrected : new Invalid({ form: "changed-meanwhile" });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
