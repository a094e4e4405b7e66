import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { mayReadPlan } from "#app/domain/access/plan";
import { EvaluationId, HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { decisionsOf } from "#app/domain/plan/decisions-of";
import { findEvaluation } from "#app/domain/plan/find-evaluation";
import { statesOfGoals } from "#app/domain/plan/goal-states";
import { happenedSince } from "#app/domain/plan/happened-since";
import { query } from "#app/gate/command";
import { openRow } from "#app/vault/rows";
import { evaluations } from "#drizzle/schema/evaluations";
import { goals } from "#drizzle/schema/plan";

/** Every moment at which the family looked back, newest first, with how much was decided of what the reader sees. */
export const readEvaluations = query({
  name: "plan.evaluations-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadPlan,
  async carryOut({ db, keys, subject }) {
    const rows = await db
      .select({ id: evaluations.id, onDay: evaluations.onDay })
      .from(evaluations)
      .where(eq(evaluations.householdId, subject.householdId))
      .orderBy(desc(evaluations.onDay), desc(evaluations.createdAt));
    const decided = await decisionsOf({ db, keys }, subject);
    const goalsAt = (id: string) =>
      new Set(decided.flatMap(({ evaluationId, goalId }) => (evaluationId === id ? [goalId] : [])));
    return { evaluations: rows.map((row) => ({ ...row, decided: goalsAt(row.id).size })) };
  },
});

/** One moment: the goals that go on, with what happened since the one before and what was decided. */
export const readEvaluation = query({
  name: "plan.evaluation-read",
  input: z.object({ evaluationId: EvaluationId }),
  about: (search) => findEvaluation(search, search.input.evaluationId),
  allowedIf: mayReadPlan,
  async carryOut({ db, keys, subject }) {
    const { householdId, evaluation, since, isFirst } = subject;
    const room = { db, keys };
    const rows = await db
      .select()
      .from(goals)
      .where(eq(goals.householdId, householdId))
      .orderBy(desc(goals.createdAt), desc(goals.id));
    const states = await statesOfGoals(room, householdId);
    const decided = await decisionsOf(room, subject, { evaluationId: evaluation.id });
    const happened = await happenedSince(room, householdId, since);
    const goesOn = (id: string) => !["stopped", "done"].includes(states.get(id)?.lifecycle ?? "running");
    return {
      evaluation,
      since,
      isFirst,
      notes: happened.notes,
      goals: rows
        .filter(({ kind }) => kind === "goal")
        .map((row) => ({
          id: row.id,
          words: openRow(goals, row, keys).words,
          decided: decided.find(({ goalId }) => goalId === row.id) ?? null,
          happened: happened.withGoal(row.id),
        }))
        .filter(({ id, decided }) => decided !== null || goesOn(id)),
    };
  },
});
