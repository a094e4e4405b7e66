import { z } from "zod";
import { mayEdit } from "#app/domain/access/plan";
import { GoalId, optionalText } from "#app/domain/fields";
import { query } from "#app/gate/command";
import { findWorkedGoal } from "./find-goal";
import type { GoalAnswers } from "./goal-questions";

/** What somebody answers, to make a wording of. Nothing of it is kept, and no line tells anybody that it was asked. */
export const wordGoal = query({
  name: "plan.goal-worded",
  input: z.object({
    goalId: GoalId,
    what: optionalText(300),
    notice: optionalText(600),
    reach: optionalText(600),
    why: optionalText(600),
    byWhen: optionalText(200),
  }),
  about: (search) => findWorkedGoal(search, search.input.goalId),
  allowedIf: mayEdit,
  async carryOut({ input: { goalId: _, ...answers } }): Promise<{ answers: GoalAnswers }> {
    return { answers };
  },
  traces: () => null,
});
