import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { mayEdit } from "#app/domain/access/plan";
import type { GoalSubject } from "#app/domain/access/standing";
import { GoalId, NewId, optionalText, VersionId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { sealRow } from "#app/vault/rows";
import { goalScales } from "#drizzle/schema/measurements";
import { authorOf } from "./author";
import { isWritten, type LevelTexts, textsOf } from "./goal-scale";
import { replaceText } from "./replace-text";
import { findGoalToScale, writtenScaleOf } from "./scale-of";

const level = optionalText(300);

/** The family writes its own scale for a goal, or another one in its place. What was measured on the former one keeps its words. */
export const writeScale = command({
  name: "plan.goal-scale-written",
  input: z.object({
    id: NewId,
    goalId: GoalId,
    /** The scale that the writer had before him; nothing where there was none. */
    version: z.union([z.literal(""), VersionId]).default(""),
    ...{ muchLess: level, less: level, expected: level, more: level, muchMore: level },
  }),
  about: (search) => findGoalToScale(search, search.input.goalId),
  allowedIf: mayEdit,
  carryOut({ db, keys, input, subject }) {
    const room = { db, keys };
    const { householdId, goalId } = subject;
    return replaceText({
      written: { ...textsOf(input) },
      read: async () => (await writtenScaleOf(room, householdId, goalId)) ?? noScale,
      write: (texts) => putInPlace(room, subject, input, texts),
    });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});

const noScale: LevelTexts = { muchLess: null, less: null, expected: null, more: null, muchMore: null };

interface Form {
  id: string;
  version: string;
}

async function putInPlace(
  { db, keys }: Room,
  { householdId, goalId, standing }: GoalSubject,
  { id: formId, version }: Form,
  texts: LevelTexts,
): Promise<boolean> {
  const ofTheGoal = and(
    eq(goalScales.householdId, householdId),
    eq(goalScales.goalId, goalId),
    isNull(goalScales.replacedAt),
  );
  if (version) {
    const replaced = await db
      .update(goalScales)
      .set({ replacedAt: sql`now()` })
      .where(and(ofTheGoal, eq(goalScales.id, version)))
      .returning({ id: goalScales.id });
    if (replaced.length === 0) return false;
  } else if (!isWritten(texts)) return true;
  const written = { householdId, goalId, ...texts };
  const id = rowId(householdId, formId, { ...written, version });
  const row = sealRow(goalScales, { ...written, id, writtenBy: authorOf(standing) }, keys);
  const added = await db
    .insert(goalScales)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: goalScales.id });
  return added.length > 0;
}
