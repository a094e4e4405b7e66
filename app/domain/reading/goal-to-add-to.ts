import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { GoalId } from "#app/domain/fields";
import { findWorkedGoal } from "#app/domain/plan/find-goal";
import { statesOfGoals } from "#app/domain/plan/goal-states";
import { readersOfGoals } from "#app/domain/sharing/readers-of-goals";
import { query } from "#app/gate/command";

/** What a member needs beside an empty form: which goal it is for, and who will read what is written. */
export const goalToAddTo = query({
  name: "plan.writing-begun",
  input: z.object({ goalId: GoalId }),
  about: (search) => findWorkedGoal(search, search.input.goalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, subject }) {
    const { householdId, goalId } = subject;
    const { words, audience } = subject.goal;
    const readers = await readersOfGoals({ db, keys }, householdId, [goalId]);
    const state = (await statesOfGoals({ db, keys }, householdId, goalId)).get(goalId) ?? null;
    return { goal: { id: goalId, words, audience, state }, readers: readers.get(goalId) ?? [] };
  },
});
