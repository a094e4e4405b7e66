import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayAddToGoal, mayCorrectProgress, mayEdit } from "#app/domain/access/plan";
import { GoalId, MeasurementId } from "#app/domain/fields";
import { type FoundGoal, findWorkedGoal } from "#app/domain/plan/find-goal";
import { findMeasurement } from "#app/domain/plan/find-measurement";
import { type GoalScale, textsOf } from "#app/domain/plan/goal-scale";
import { findGoalToScale, scaleOf, writtenScaleOf } from "#app/domain/plan/scale-of";
import { memberNames } from "#app/domain/plan/under-goal";
import { readersOfGoals } from "#app/domain/sharing/readers-of-goals";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { goalScales } from "#drizzle/schema/measurements";

/** What a member needs to say how far a goal is: its own scale, where the family wrote one, and who will read it. */
export const goalToMeasure = query({
  name: "plan.writing-begun",
  input: z.object({ goalId: GoalId }),
  about: (search) => findWorkedGoal(search, search.input.goalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, subject }) {
    const room = { db, keys };
    const scale = await scaleOf(room, subject.householdId, subject.goalId);
    return { ...(await withReaders(room, subject)), scale };
  },
});

/** The same with what somebody said before, on the scale that stood there then. */
export const measurementToCorrect = query({
  name: "plan.writing-begun",
  input: z.object({ measurementId: MeasurementId }),
  about: (search) => findMeasurement(search, search.input.measurementId),
  allowedIf: mayCorrectProgress,
  async carryOut({ db, keys, subject }) {
    const room = { db, keys };
    const { measured } = subject;
    const scale = measured.scaleId ? await scaleById(room, subject.householdId, measured.scaleId) : null;
    return { ...(await withReaders(room, subject)), measured, scale };
  },
});

/** The scale as it reads now, with who wrote it, for whoever writes another one. */
export const scaleToWrite = query({
  name: "plan.writing-begun",
  input: z.object({ goalId: GoalId }),
  about: (search) => findGoalToScale(search, search.input.goalId),
  allowedIf: mayEdit,
  async carryOut({ db, keys, subject }) {
    const room = { db, keys };
    const written = await writtenScaleOf(room, subject.householdId, subject.goalId);
    const names = written ? await memberNames(room, subject.householdId) : null;
    return {
      ...(await withReaders(room, subject)),
      texts: written && textsOf(written),
      version: { id: written?.id ?? "", writtenBy: (written && names?.get(written.writtenBy)) ?? "" },
    };
  },
});

async function withReaders(room: Room, { householdId, goalId, goal }: FoundGoal) {
  const readers = await readersOfGoals(room, householdId, [goalId]);
  const { words, audience } = goal;
  return { goal: { id: goalId, words, audience }, readers: readers.get(goalId) ?? [] };
}

async function scaleById({ db, keys }: Room, householdId: string, id: string): Promise<GoalScale | null> {
  const [row] = await db
    .select()
    .from(goalScales)
    .where(and(eq(goalScales.householdId, householdId), eq(goalScales.id, id)));
  return row ? { id, ...textsOf(openRow(goalScales, row, keys)) } : null;
}
