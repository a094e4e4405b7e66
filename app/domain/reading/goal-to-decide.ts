import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { commentsUnder } from "#app/domain/conversation/comments-on-goal";
import { dayOf } from "#app/domain/days";
import { EvaluationId, GoalId, ItemId } from "#app/domain/fields";
import { decisionsOf } from "#app/domain/plan/decisions-of";
import { findGoalAtEvaluation } from "#app/domain/plan/find-evaluation";
import { statesOfGoals } from "#app/domain/plan/goal-states";
import { happenedSince } from "#app/domain/plan/happened-since";
import { measurementsOf } from "#app/domain/plan/measurements-of";
import { agreementsUnder, progressUnder } from "#app/domain/plan/under-goal";
import { readersOfGoals } from "#app/domain/sharing/readers-of-goals";
import { query } from "#app/gate/command";

/** A goal with what happened since the family looked back before, and what people from outside said of it: all that a decision needs. */
export const goalToDecide = query({
  name: "plan.evaluation-read",
  input: z.object({
    ...{ evaluationId: EvaluationId, goalId: GoalId },
    before: ItemId.optional().catch(undefined),
  }),
  about: (search) => findGoalAtEvaluation(search, search.input),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, input, subject }) {
    const { householdId, goalId, evaluation, since } = subject;
    const room = { db, keys };
    const { words, audience } = subject.goal;
    const isSince = ({ createdAt }: { createdAt: Date }) => since === null || dayOf(createdAt) >= since;
    const readers = await readersOfGoals(room, householdId, [goalId]);
    return {
      evaluation,
      since,
      goal: { id: goalId, words, audience },
      state: (await statesOfGoals(room, householdId, goalId)).get(goalId) ?? null,
      agreements: await agreementsUnder(room, subject),
      progress: await progressUnder(room, subject, { before: input.before, since }),
      comments: (await commentsUnder(room, subject)).filter((one) => !one.byMember && isSince(one)),
      measured: await measurementsOf(room, subject, { goalId, from: since ?? undefined, most: 20 }),
      tasksDone: (await happenedSince(room, householdId, since)).withGoal(goalId).tasks,
      former: await decisionsOf(room, subject, { goalId }),
      readers: readers.get(goalId) ?? [],
    };
  },
});
