import { z } from "zod";
import { mayWriteGoal } from "#app/domain/access/plan";
import { HouseholdId, NewId, text } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { goals, progressEntries } from "#drizzle/schema/plan";
import { authorOf } from "./author";

/**
 * Keeps the outcome with a goal of the carer's own, which is "only me": the same one each time. Who else reads it, the carer alone decides, by
 * sharing that goal or not.
 */
export const keepLoad = command({
  name: "plan.load-kept",
  input: z.object({ id: NewId, householdId: HouseholdId, words: text(300), told: text(2000) }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayWriteGoal,
  async carryOut({ db, keys, input, subject: { householdId, standing } }) {
    const authorId = authorOf(standing);
    const goalId = rowId(householdId, authorId, { own: "load" });
    const goal = { householdId, id: goalId, authorId, words: input.words, audience: "author" } as const;
    await db
      .insert(goals)
      .values(sealRow(goals, goal, keys))
      .onConflictDoNothing();
    const id = rowId(householdId, input.id, { told: input.told });
    const entry = sealRow(progressEntries, { householdId, id, authorId, goalId, words: input.told }, keys);
    const added = await db
      .insert(progressEntries)
      .values(entry)
      .onConflictDoNothing()
      .returning({ id: progressEntries.id });
    return { goalId, isNew: added.length > 0 };
  },
  traces: ({ householdId }, _input, result) =>
    result?.isNew ? { householdId, goalId: result.goalId } : null,
});
