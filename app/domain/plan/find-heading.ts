import { and, eq, isNotNull, ne } from "drizzle-orm";
import type { HouseholdSubject, Standing } from "#app/domain/access/standing";
import { isAnotherChilds } from "#app/domain/households/childs-own";
import { findHousehold } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { type Opened, openRow } from "#app/vault/rows";
import { headingRemovals, headingVersions, planHeadings } from "#drizzle/schema/headings";

export type FoundHeading = HouseholdSubject & {
  heading: Opened<typeof planHeadings.$inferSelect>;
  isRemoved: boolean;
  /** All that stands there was written by a child of the household, other than the asker. */
  isAnotherChilds: boolean;
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
    isAnotherChilds: await isAllAnotherChilds(asking, subject.standing, row.heading),
  };
}

/** Words that others wrote there too are everybody's. */
async function isAllAnotherChilds(
  room: Room,
  standing: Standing,
  { householdId, id, words, authorId, editedBy }: typeof planHeadings.$inferSelect,
): Promise<boolean> {
  const writer = editedBy ?? authorId;
  if (words === null || !(await isAnotherChilds(room, standing, { householdId, authorId: writer })))
    return false;
  const others = await room.db
    .select({ id: headingVersions.id })
    .from(headingVersions)
    .where(
      and(
        eq(headingVersions.householdId, householdId),
        eq(headingVersions.headingId, id),
        isNotNull(headingVersions.words),
        ne(headingVersions.writtenBy, writer),
      ),
    )
    .limit(1);
  return others.length === 0;
}

/** The same, while it stands in the plan. */
export async function findPresentHeading(
  asking: Room & { actor: Person },
  headingId: string,
): Promise<FoundHeading | null> {
  const found = await findHeading(asking, headingId);
  return found && !found.isRemoved ? found : null;
}
