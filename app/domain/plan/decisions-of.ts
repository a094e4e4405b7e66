import { and, desc, eq } from "drizzle-orm";
import { type HouseholdSubject, isOfTheHousehold } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { evaluationDecisions } from "#drizzle/schema/evaluations";
import type { EvaluationDecision } from "./evaluation";
import { memberNames } from "./under-goal";

/** What was decided, newest first: of one goal, at one moment, or of everything that the reader sees. */
export async function decisionsOf(
  room: Room,
  { householdId, standing }: HouseholdSubject,
  of: { goalId?: string; evaluationId?: string } = {},
): Promise<EvaluationDecision[]> {
  const { goalId, evaluationId } = of;
  const rows = await room.db
    .select()
    .from(evaluationDecisions)
    .where(
      and(
        eq(evaluationDecisions.householdId, householdId),
        goalId ? eq(evaluationDecisions.goalId, goalId) : undefined,
        evaluationId ? eq(evaluationDecisions.evaluationId, evaluationId) : undefined,
      ),
    )
    .orderBy(desc(evaluationDecisions.createdAt), desc(evaluationDecisions.id));
  const isKnown = isOfTheHousehold(standing) && rows.length > 0;
  const names = isKnown ? await memberNames(room, householdId) : new Map<string, string>();
  return rows.map((row) => {
    const { id, evaluationId, goalId, decision, words, decidedBy, createdAt } = openRow(
      evaluationDecisions,
      row,
      room.keys,
    );
    const byName = names.get(decidedBy) ?? null;
    return { id, evaluationId, goalId, decision, words, decidedAt: createdAt, byName };
  });
}
