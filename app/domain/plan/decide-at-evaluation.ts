import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { choice, EvaluationId, GoalId, NewId, optionalText } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { sealRow } from "#app/vault/rows";
import { evaluationDecisions } from "#drizzle/schema/evaluations";
import { authorOf } from "./author";
import { decisions } from "./evaluation";
import { findGoalAtEvaluation, type GoalAtEvaluation } from "./find-evaluation";
import { statesOfGoals } from "./goal-states";
import { insertGoalState } from "./insert-goal-state";

/** The family decides of one goal: go on, change it, or stop. A stop says so of where the goal stands; how far it came stays as it was. */
export const decideAtEvaluation = command({
  name: "plan.evaluation-decided",
  input: z.object({
    id: NewId,
    evaluationId: EvaluationId,
    goalId: GoalId,
    decision: choice(decisions),
    words: optionalText(300),
  }),
  about: (search) => findGoalAtEvaluation(search, search.input),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, input, subject }) {
    const { householdId, goalId, standing } = subject;
    const { decision, words, evaluationId } = input;
    const said = { householdId, goalId, evaluationId, decision, words };
    const id = rowId(householdId, input.id, said);
    const row = sealRow(evaluationDecisions, { ...said, id, decidedBy: authorOf(standing) }, keys);
    const added = await db
      .insert(evaluationDecisions)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: evaluationDecisions.id });
    const isNew = added.length > 0;
    if (isNew && decision === "stop") await stopGoal({ db, keys }, subject, input.id);
    return { decision, isNew };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});

async function stopGoal(room: Room, subject: GoalAtEvaluation, formId: string): Promise<void> {
  const { householdId, goalId } = subject;
  const last = (await statesOfGoals(room, householdId, goalId)).get(goalId);
  const { attainment = "notYet", words = null } = last ?? {};
  await insertGoalState(room, subject, formId, {
    ...{ lifecycle: "stopped", lookAgainOn: null, attainment, words },
  });
}
