import { and, asc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import {
  headingRemovals,
  headingVersions,
  planHeadings,
  planTitles,
  templateChoices,
} from "#drizzle/schema/headings";
import { everyCopy } from "./copies-of";
import type { KeptPlan } from "./kept-plan";
import { asMoment, maybeMoment, under } from "./moments";

export async function setUpKept({ db }: Room, householdId: string): Promise<KeptPlan["setUp"]> {
  const rows = await db
    .select()
    .from(templateChoices)
    .where(eq(templateChoices.householdId, householdId))
    .orderBy(asc(templateChoices.createdAt));
  return rows.map(({ template, countedFrom, chosenBy, createdAt }) => ({
    ...{ template, countedFrom, chosenBy, chosenAt: asMoment(createdAt) },
  }));
}

export async function titlesKept({ db, keys }: Room, householdId: string): Promise<KeptPlan["titles"]> {
  const rows = await db
    .select()
    .from(planTitles)
    .where(eq(planTitles.householdId, householdId))
    .orderBy(asc(planTitles.createdAt), asc(planTitles.id));
  return rows.map((row) => {
    const { words, authorId, createdAt } = openRow(planTitles, row, keys);
    return { words, authorId, createdAt: asMoment(createdAt) };
  });
}

/** Also those that were taken away. */
export async function headingsKept({ db, keys }: Room, householdId: string): Promise<KeptPlan["headings"]> {
  const former = await formerByHeading({ db, keys }, householdId);
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
  return rows.map(({ heading, removal }) => {
    const { id, authorId, createdAt, key, words } = openRow(planHeadings, heading, keys);
    return {
      ...{ id, authorId, createdAt: asMoment(createdAt), key, words, former: former.get(id) ?? [] },
      ...{ removedBy: removal?.removedBy ?? null, removedAt: maybeMoment(removal?.createdAt ?? null) },
    };
  });
}

async function formerByHeading({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(headingVersions)
    .where(eq(headingVersions.householdId, householdId))
    .orderBy(asc(headingVersions.replacedAt));
  return under(
    rows,
    ({ headingId }) => headingId,
    (row) => {
      const { words } = openRow(planHeadings, { ...row, id: row.headingId }, keys);
      const { writtenBy, writtenAt, replacedBy, replacedAt } = row;
      return {
        words,
        writtenBy,
        writtenAt: asMoment(writtenAt),
        replacedBy,
        replacedAt: asMoment(replacedAt),
      };
    },
  );
}

export async function copiesKept(room: Room, householdId: string): Promise<KeptPlan["copies"]> {
  const copies = await everyCopy(room, householdId);
  return copies.map(({ id, madeBy, madeAt, audience, toWhom, code, parts }) => ({
    ...{ id, madeBy, madeAt: asMoment(madeAt), audience, toWhom, code, parts },
  }));
}
