import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { GoalSubject } from "#app/domain/access/standing";
import { today } from "#app/domain/days";
import { optionalChoice, optionalText, VersionId, writtenDay } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import type { Room } from "#app/gate/door";
import { type FieldErrors, Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { goalMeasurements, goalScales } from "#drizzle/schema/measurements";
import { authorOf } from "./author";
import { type Level, levels } from "./goal-scale";
import { type Comparison, comparisons } from "./measurement";

/** What is filled in to say how far a goal is. The level is of the scale that stood on the page, also when another one was written since. */
export const measuredFields = {
  onDay: writtenDay,
  compared: optionalChoice(comparisons),
  level: optionalChoice(levels),
  scaleId: z.union([z.literal(""), VersionId]).default(""),
  words: optionalText(300),
};

interface Filled {
  onDay: string;
  compared: Comparison | null;
  level: Level | null;
  scaleId: string;
  words: string | null;
}

export interface Measured {
  onDay: string;
  compared: Comparison | null;
  level: Level | null;
  scaleId: string | null;
  words: string | null;
}

/** One answer to how far it is, and a day that has come. */
export async function measuredFrom(
  { db }: Room,
  { householdId, goalId }: GoalSubject,
  filled: Filled,
): Promise<Measured | Invalid> {
  const scaleId = filled.scaleId || null;
  const level = scaleId ? filled.level : null;
  const compared = scaleId ? null : filled.compared;
  const onDay = filled.onDay || today();
  const wrong: FieldErrors = {};
  if (!level && !compared) wrong[scaleId ? "level" : "compared"] = "required";
  if (onDay > today()) wrong.onDay = "date-is-to-come";
  if (scaleId && !(await isOfGoal(db, { householdId, goalId, scaleId }))) wrong.level = "not-a-choice";
  if (Object.keys(wrong).length > 0) return new Invalid(wrong);
  return { onDay, compared, level, scaleId, words: filled.words };
}

async function isOfGoal(db: Room["db"], of: { householdId: string; goalId: string; scaleId: string }) {
  const found = await db
    .select({ id: goalScales.id })
    .from(goalScales)
    .where(
      and(
        eq(goalScales.householdId, of.householdId),
        eq(goalScales.goalId, of.goalId),
        eq(goalScales.id, of.scaleId),
      ),
    );
  return found.length > 0;
}

/** Written down once for each form. */
export async function insertMeasurement(
  { db, keys }: Room,
  { householdId, goalId, standing }: GoalSubject,
  formId: string,
  measured: Measured,
) {
  const said = { householdId, goalId, ...measured };
  const id = rowId(householdId, formId, said);
  const row = sealRow(goalMeasurements, { ...said, id, saidBy: authorOf(standing) }, keys);
  const added = await db
    .insert(goalMeasurements)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: goalMeasurements.id });
  return { measurementId: id, isNew: added.length > 0 };
}
