import { z } from "zod";
import { mayReadMembers } from "#app/domain/access/households";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { memberNames } from "#app/domain/plan/under-goal";
import { query } from "#app/gate/command";
import { formerAnswers, whoAnswered } from "./former-answers";
import { questionsFor, questionsIn } from "./questions";

/** What this person is asked to agree to, and what was answered before: what holds now, and what held until it was taken back. */
export const readQuestions = query({
  name: "sharing.questions-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadMembers,
  async carryOut({ db, keys, subject: { householdId, standing } }) {
    const room = { db, keys };
    const names = await memberNames(room, householdId);
    const questions = questionsFor(standing, await questionsIn(room, householdId));
    const mine = standing.as === "party" ? [] : standing.answersFor.map(({ memberId }) => memberId);
    return {
      questions: questions.map((question) => ({
        ...question,
        /** Where somebody else gave the answer. */
        byName: question.answered && whoAnswered(names, question.memberId, question.answered.by),
      })),
      former: await formerAnswers(room, { householdId, memberIds: mine, names }),
      you: standing.as === "party" ? null : standing.memberId,
    };
  },
});
