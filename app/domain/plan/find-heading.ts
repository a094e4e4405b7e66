import { and, eq } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { findHousehold } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { type Opened, openRow } from "#app/vault/rows";
import { headingRemovals, planHeadings } from "#drizzle/schema/headings";

export type FoundHeading = HouseholdSubject & {
  heading: Opened<typeof planHeadings.$inferSelect>;
  isRemoved: boolean;
};

/** A heading of a household in which this person is a member. */
export async function findHeading(
  asking: Room & { actor: Person },
  headingId: string,
): Promise<FoundHeading | null> {
  const { db, keys } = asking;
  const [row] = await db
    .select({ heading: planHeadings, removal: headingRemovals })
    .from(planHeadings)
    .leftJoin(
      headingRemovals,
      and(
        eq(headingRemovals.householdId, planHeadings.householdId),
        eq(headingRemovals.headingId, planHeadings.id),
      ),
    )
    .where(eq(planHeadings.id, headingId));
  const subject = row && (await findHousehold(asking, row.heading.householdId));
  if (!subject) return null;
  return {
    ...subject,
    heading: openRow(planHeadings, row.heading, keys),
    isRemoved: row.removal !== null,
  };
}

/** The same, while it stands in the plan. */
export async function findPresentHeading(
  asking: Room & { actor: Person },
  headingId: string,
): Promise<FoundHeading | null> {
  const found = await findHeading(asking, headingId);
  return found && !found.isRemoved ? found : null;
}
