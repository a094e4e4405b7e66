import { z } from "zod";
import { mayWriteGoal } from "#app/domain/access/plan";
import { choice, HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { command } from "#app/gate/command";
import { importantKinds } from "./goal";
import { insertGoal, ownWords } from "./insert-goal";

/** What matters to the family, what goes well, or a section of its story: above the goals, and as theirs as those. */
export const writeImportant = command({
  name: "plan.important-written",
  input: z.object({ ...ownWords, householdId: HouseholdId, kind: choice(importantKinds) }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayWriteGoal,
  carryOut: ({ input, subject, ...room }) => insertGoal(room, subject, input),
  traces: ({ householdId }, _input, result) =>
    result?.isNew === false ? null : { householdId, goalId: result?.goalId },
});
