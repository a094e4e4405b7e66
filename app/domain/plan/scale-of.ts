import { and, desc, eq, isNull } from "drizzle-orm";
import { isAnotherChilds } from "#app/domain/households/childs-own";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { goalScales } from "#drizzle/schema/measurements";
import { type FoundGoal, findWorkedGoal } from "./find-goal";
import { type GoalScale, isWritten, type LevelTexts, textsOf } from "./goal-scale";

/** The scale of a goal as it reads now, with who wrote it when; null before there was any. It may have lost all its words again. */
export async function writtenScaleOf({ db, keys }: Room, householdId: string, goalId: string) {
  const [row] = await db
    .select()
    .from(goalScales)
    .where(
      and(
        eq(goalScales.householdId, householdId),
        eq(goalScales.goalId, goalId),
        isNull(goalScales.replacedAt),
      ),
    );
  return row ? openRow(goalScales, row, keys) : null;
}

/** Every scale of a goal that the reader sees, newest first: the one that holds, and for the family those from before it. */
export async function scalesOf({ db, keys }: Room, householdId: string, goalId: string) {
  const rows = await db
    .select()
    .from(goalScales)
    .where(and(eq(goalScales.householdId, householdId), eq(goalScales.goalId, goalId)))
    .orderBy(desc(goalScales.createdAt), desc(goalScales.id));
  return rows.map((row) => openRow(goalScales, row, keys));
}

/** The scale to measure on; null where there are no words at any level. */
export async function scaleOf(room: Room, householdId: string, goalId: string): Promise<GoalScale | null> {
  return asScale(await writtenScaleOf(room, householdId, goalId));
}

/** The same, and how many there were before it. */
export async function scaleAndFormer(room: Room, householdId: string, goalId: string) {
  const [present = null, ...former] = await scalesOf(room, householdId, goalId);
  return { scale: asScale(present), former: former.length };
}

const asScale = (written: ({ id: string } & LevelTexts) | null): GoalScale | null =>
  written && isWritten(written) ? { id: written.id, ...textsOf(written) } : null;

/** The goal for whoever writes its scale: a scale that a child of the household wrote is that child's. */
export async function findGoalToScale(
  asking: Room & { actor: Person },
  goalId: string,
): Promise<FoundGoal | null> {
  const goal = await findWorkedGoal(asking, goalId);
  if (!goal) return null;
  const { householdId, standing } = goal;
  const scale = standing.as === "party" ? null : await writtenScaleOf(asking, householdId, goalId);
  const isChilds = scale !== null && isWritten(scale);
  return {
    ...goal,
    isAnotherChilds:
      isChilds && (await isAnotherChilds(asking, standing, { householdId, authorId: scale.writtenBy })),
  };
}
