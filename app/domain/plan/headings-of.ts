import { and, asc, desc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { headingRemovals, planHeadings, templateChoices } from "#drizzle/schema/headings";
import { type Heading, type Terms, termsFrom } from "./template";

const headingRows = kept(["householdId"], (db, { householdId }) =>
  db
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
    .orderBy(asc(planHeadings.createdAt), asc(planHeadings.place)),
);

/** The headings that stand in the plan now, in the order of reading. */
export async function headingsIn({ db, keys }: Room, householdId: string): Promise<Heading[]> {
  const rows = await headingRows(db, { householdId });
  const earlier = new Set<string>();
  return rows.flatMap(({ heading, removal }) => {
    const { id, key, words, versionId } = openRow(planHeadings, heading, keys);
    const hasChanged = versionId !== null || earlier.has(key);
    earlier.add(key);
    return removal ? [] : [{ id, key, words, hasChanged }];
  });
}

const lastChoice = kept(["householdId"], (db, { householdId }) =>
  db
    .select()
    .from(templateChoices)
    .where(eq(templateChoices.householdId, householdId))
    .orderBy(desc(templateChoices.createdAt), desc(templateChoices.id))
    .limit(1),
);

/** The terms of a personal plan, where the plan was set up as one with a day to count from. */
export async function termsOf({ db }: Room, householdId: string): Promise<Terms | null> {
  const [last] = await lastChoice(db, { householdId });
  return last?.countedFrom ? termsFrom(last.countedFrom) : null;
}
