import { z } from "zod";
import { mayWriteGoal } from "#app/domain/access/plan";
import { choice, HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { query } from "#app/gate/command";
import { loadAnswers, loadQuestions, weigh } from "./load-check";

const answers = Object.fromEntries(
  loadQuestions.map((question) => [question, choice(loadAnswers)]),
) as Record<(typeof loadQuestions)[number], ReturnType<typeof choice<typeof loadAnswers>>>;

/** What a carer's answers come to. Nothing of it is kept, and no line tells anybody that it was asked. */
export const weighLoad = query({
  name: "plan.load-weighed",
  input: z.object({ householdId: HouseholdId, ...answers }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayWriteGoal,
  carryOut: async ({ input }) => ({ outcome: weigh(input) }),
  traces: () => null,
});
