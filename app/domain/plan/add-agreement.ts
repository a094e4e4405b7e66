import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { GoalId, line, NewId, text } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { agreements } from "#drizzle/schema/plan";
import { authorOf } from "./author";
import { findGoal } from "./find-goal";

/** Who does what, and when, under a goal. */
export const addAgreement = command({
  name: "plan.agreement-added",
  input: z.object({ id: NewId, goalId: GoalId, who: line(120), what: text(300), when: line(120) }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, input, subject }) {
    const { householdId, standing } = subject;
    const id = rowId(householdId, input.id, input);
    const row = sealRow(agreements, { ...input, id, householdId, authorId: authorOf(standing) }, keys);
    const added = await db
      .insert(agreements)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: agreements.id });
    return { agreementId: id, isNew: added.length > 0 };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
