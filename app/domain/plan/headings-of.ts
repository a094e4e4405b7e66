import { and, asc, desc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { headingRemovals, planHeadings, templateChoices } from "#drizzle/schema/headings";
import { type Heading, type Terms, termsFrom } from "./template";

/** The headings that stand in the plan now, in the order of reading. */
export async function headingsIn({ db, keys }: Room, householdId: string): Promise<Heading[]> {
  const rows = await db
    .select({ heading: planHeadings, removal: headingRemovals })
    .from(planHeadings)
    .leftJoin(
      headingRemovals,
      and(
        eq(headingRemovals.householdId, planHeadings.householdId),
        eq(headingRemovals.headingId, planHeadings.id),
      ),
    )
    .where(eq(planHeadings.householdId, householdId))
    .orderBy(asc(planHeadings.createdAt), asc(planHeadings.place));
  const earlier = new Set<string>();
  return rows.flatMap(({ heading, removal }) => {
    const { id, key, words, versionId } = openRow(planHeadings, heading, keys);
    const hasChanged = versionId !== null || earlier.has(key);
    earlier.add(key);
    return removal ? [] : [{ id, key, words, hasChanged }];
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
