import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { headingRemovals, planHeadings, templateChoices } from "#drizzle/schema/headings";
import { type Heading, type Terms, termsFrom } from "./template";

/** The headings that stand in the plan now, in the order of reading. */
export async function headingsIn({ db, keys }: Room, householdId: string): Promise<Heading[]> {
  const rows = await db
    .select({ heading: planHeadings })
    .from(planHeadings)
    .leftJoin(
      headingRemovals,
      and(
        eq(headingRemovals.householdId, planHeadings.householdId),
        eq(headingRemovals.headingId, planHeadings.id),
      ),
    )
    .where(and(eq(planHeadings.householdId, householdId), isNull(headingRemovals.headingId)))
    .orderBy(asc(planHeadings.createdAt), asc(planHeadings.place));
  return rows.map(({ heading }) => {
    const { id, key, words } = openRow(planHeadings, heading, keys);
    return { id, key, words };
  });
}

/** The terms of a personal plan, where the plan was set up as one with a day to count from. */
export async function termsOf({ db }: Room, householdId: string): Promise<Terms | null> {
  const [last] = await db
    .select()
    .from(templateChoices)
    .where(eq(templateChoices.householdId, householdId))
    .orderBy(desc(templateChoices.createdAt), desc(templateChoices.id))
    .limit(1);
  return last?.countedFrom ? termsFrom(last.countedFrom) : null;
}
