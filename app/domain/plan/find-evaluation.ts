import { and, desc, eq, lt } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { standingTowards } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { evaluations } from "#drizzle/schema/evaluations";
import type { Evaluation } from "./evaluation";
import { type FoundGoal, findGoal } from "./find-goal";

type Asking = Room & { actor: Person };

export interface FoundEvaluation extends HouseholdSubject {
  evaluation: Evaluation;
  /** The day, as YYYY-MM-DD, of the one before; null at the first one. What happened from that day on is looked back at. */
  since: string | null;
}

/** A moment at which the family looks back; for nobody else. */
export async function findEvaluation(asking: Asking, evaluationId: string): Promise<FoundEvaluation | null> {
  const [row] = await asking.db.select().from(evaluations).where(eq(evaluations.id, evaluationId));
  const standing = row && (await standingTowards(asking, row.householdId));
  if (!row || !standing) return null;
  const { householdId, id, onDay } = row;
  const [before] = await asking.db
    .select({ onDay: evaluations.onDay })
    .from(evaluations)
    .where(and(eq(evaluations.householdId, householdId), lt(evaluations.onDay, onDay)))
    .orderBy(desc(evaluations.onDay))
    .limit(1);
  return { householdId, standing, evaluation: { id, onDay }, since: before?.onDay ?? null };
}

export type GoalAtEvaluation = FoundGoal & Pick<FoundEvaluation, "evaluation" | "since">;

/** A goal as it is looked back at. What stands above the goals asks for no decision. */
export async function findGoalAtEvaluation(
  asking: Asking,
  { evaluationId, goalId }: { evaluationId: string; goalId: string },
): Promise<GoalAtEvaluation | null> {
  const found = await findEvaluation(asking, evaluationId);
  const goal = found && (await findGoal(asking, goalId));
  if (!goal || goal.householdId !== found.householdId || goal.goal.kind !== "goal") return null;
  return { ...goal, evaluation: found.evaluation, since: found.since };
}
