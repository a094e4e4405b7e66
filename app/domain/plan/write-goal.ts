import { z } from "zod";
import { mayWriteGoal } from "#app/domain/access/plan";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { command } from "#app/gate/command";
import { insertGoal, ownWords } from "./insert-goal";

/** A goal in the household's own words. Nothing but the words is needed. Whom it is about is said here, once and for all. */
export const writeGoal = command({
  name: "plan.goal-written",
  input: z.object({ ...ownWords, householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayWriteGoal,
  carryOut: ({ input, subject, ...room }) => insertGoal(room, subject, { ...input, kind: "goal" }),
  traces: ({ householdId }, _input, result) =>
    result?.isNew === false ? null : { householdId, goalId: result?.goalId },
});
