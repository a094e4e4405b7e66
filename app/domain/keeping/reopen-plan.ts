import { z } from "zod";
import { mayClosePlan } from "#app/domain/access/keeping";
import { ClosingId } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { command } from "#app/gate/command";
import { planReopenings } from "#drizzle/schema/keeping";
import { findClosing } from "./find-closing";

/** The family goes on with its goals as they stood. Nothing is shared by it: that is given anew. */
export const reopenPlan = command({
  name: "keeping.plan-reopened",
  input: z.object({ closingId: ClosingId }),
  about: (search) => findClosing(search, search.input.closingId),
  allowedIf: mayClosePlan,
  async carryOut({ db, subject: { householdId, standing, closing } }) {
    const reopened = await db
      .insert(planReopenings)
      .values({ householdId, closingId: closing.id, reopenedBy: authorOf(standing) })
      .onConflictDoNothing()
      .returning({ id: planReopenings.closingId });
    return { isNew: reopened.length > 0 };
  },
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});
