import { and, desc, eq, lt, or } from "drizzle-orm";
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
  /** The day, as YYYY-MM-DD, of the one before; null where no day was before. What happened from that day on is looked back at. */
  since: string | null;
  /** The family chose no moment before this one, for whichever day. */
  isFirst: boolean;
}

/** A moment at which the family looks back; for nobody else. */
export async function findEvaluation(asking: Asking, evaluationId: string): Promise<FoundEvaluation | null> {
  const [row] = await asking.db.select().from(evaluations).where(eq(evaluations.id, evaluationId));
  const standing = row && (await standingTowards(asking, row.householdId));
  if (!row || !standing) return null;
  const { householdId, id, onDay, createdAt } = row;
  const others = await asking.db
    .select({ onDay: evaluations.onDay, createdAt: evaluations.createdAt })
    .from(evaluations)
    .where(
      and(
        eq(evaluations.householdId, householdId),
        or(lt(evaluations.onDay, onDay), lt(evaluations.createdAt, createdAt)),
      ),
    )
    .orderBy(desc(evaluations.onDay));
  const since = others.find((other) => other.onDay < onDay)?.onDay ?? null;
  const isFirst = !others.some((other) => other.createdAt < createdAt);
  return { householdId, standing, evaluation: { id, onDay }, since, isFirst };
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
