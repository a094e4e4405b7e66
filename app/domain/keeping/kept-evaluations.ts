import { asc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { evaluationDecisions, evaluations } from "#drizzle/schema/evaluations";
import type { KeptPlan } from "./kept-plan";
import { asMoment, under } from "./moments";

/** With what was decided at each. */
export async function evaluationsKept(
  { db, keys }: Room,
  householdId: string,
): Promise<KeptPlan["evaluations"]> {
  const decided = await db
    .select()
    .from(evaluationDecisions)
    .where(eq(evaluationDecisions.householdId, householdId))
    .orderBy(asc(evaluationDecisions.createdAt), asc(evaluationDecisions.id));
  const decisions = under(
    decided,
    ({ evaluationId }) => evaluationId,
    (row) => {
      const { goalId, decision, words, decidedBy } = openRow(evaluationDecisions, row, keys);
      return { goalId, decision, words, decidedBy, decidedAt: asMoment(row.createdAt) };
    },
  );
  const rows = await db
    .select()
    .from(evaluations)
    .where(eq(evaluations.householdId, householdId))
    .orderBy(asc(evaluations.onDay), asc(evaluations.id));
  return rows.map(({ id, onDay, begunBy, createdAt }) => ({
    ...{ id, onDay, begunBy, begunAt: asMoment(createdAt), decisions: decisions.get(id) ?? [] },
  }));
}
