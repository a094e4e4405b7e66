import { z } from "zod";
import { mayWriteGoal } from "#app/domain/access/plan";
import { HouseholdId, NewId, optionalLine } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { planTitles } from "#drizzle/schema/headings";
import { authorOf } from "./author";
import { titleOf } from "./titles-of";

/** What the family calls its plan, in own words; nothing for the name of the household. Each time is a row, and the newest one holds. */
export const titlePlan = command({
  name: "plan.titled",
  input: z.object({ id: NewId, householdId: HouseholdId, words: optionalLine(80) }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayWriteGoal,
  async carryOut({ db, keys, input: { id: formId, words }, subject: { householdId, standing } }) {
    if ((await titleOf({ db, keys }, householdId)) === words) return { isNew: false };
    const id = rowId(householdId, formId, { words });
    const row = sealRow(planTitles, { householdId, id, authorId: authorOf(standing), words }, keys);
    const added = await db
      .insert(planTitles)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: planTitles.id });
    return { isNew: added.length > 0 };
  },
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});
