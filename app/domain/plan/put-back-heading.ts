import { z } from "zod";
import { mayWriteGoal } from "#app/domain/access/plan";
import { HeadingId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { planHeadings } from "#drizzle/schema/headings";
import { authorOf } from "./author";
import { findHeading } from "./find-heading";

/** A heading that was taken away comes back with what stood under it, as a new one; the removal stays told. Sent twice it comes back once. */
export const putBackHeading = command({
  name: "plan.heading-put-back",
  input: z.object({ headingId: HeadingId }),
  async about(search) {
    const found = await findHeading(search, search.input.headingId);
    return found?.isRemoved ? found : null;
  },
  allowedIf: mayWriteGoal,
  async carryOut({ db, keys, subject: { householdId, standing, heading } }) {
    const { key, place, words } = heading;
    const again = { householdId, id: rowId(householdId, heading.id, { again: true }), key, place, words };
    const row = sealRow(planHeadings, { ...again, authorId: authorOf(standing) }, keys);
    const added = await db
      .insert(planHeadings)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: planHeadings.id });
    return { isNew: added.length > 0 };
  },
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});
