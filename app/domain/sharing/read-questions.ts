import { z } from "zod";
import { mayReadMembers } from "#app/domain/access/households";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { query } from "#app/gate/command";
import { questionsFor, questionsIn } from "./questions";

/** What this person is asked to agree to, and what he or she answered before. */
export const readQuestions = query({
  name: "sharing.questions-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadMembers,
  carryOut: async ({ db, keys, subject: { householdId, standing } }) => ({
    questions: questionsFor(standing, await questionsIn({ db, keys }, householdId)),
    you: standing.as === "party" ? null : standing.memberId,
  }),
});
