import { z } from "zod";
import { mayEditHeading } from "#app/domain/access/plan";
import { HeadingId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { headingRemovals } from "#drizzle/schema/headings";
import { authorOf } from "./author";
import { findHeading } from "./find-heading";

/** Takes a heading out of the plan. What stood under it is kept, so that it can be put back. */
export const removeHeading = command({
  name: "plan.heading-removed",
  input: z.object({ headingId: HeadingId }),
  about: (search) => findHeading(search, search.input.headingId),
  allowedIf: mayEditHeading,
  async carryOut({ db, subject: { householdId, standing, heading } }) {
    const removed = await db
      .insert(headingRemovals)
      .values({ householdId, headingId: heading.id, removedBy: authorOf(standing) })
      .onConflictDoNothing()
      .returning({ id: headingRemovals.headingId });
    return { isNew: removed.length > 0 };
  },
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});
