import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { GoalId, NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { progressEntries } from "#drizzle/schema/plan";
import { authorOf } from "./author";
import { findGoal } from "./find-goal";
import { toldWords } from "./told-words";

/** How it goes, in some words, and if wanted that it is a step forward, and a feeling. */
export const recordProgress = command({
  name: "plan.progress-recorded",
  input: z.object({ id: NewId, goalId: GoalId, ...toldWords }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, input, subject }) {
    const { householdId, standing } = subject;
    const id = rowId(householdId, input.id, input);
    const row = sealRow(progressEntries, { ...input, id, householdId, authorId: authorOf(standing) }, keys);
    const added = await db
      .insert(progressEntries)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: progressEntries.id });
    return { entryId: id, isNew: added.length > 0 };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
