import { and, desc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { headingVersions, planHeadings } from "#drizzle/schema/headings";
import type { FoundHeading } from "./find-heading";
import { memberNames } from "./under-goal";
import { type CurrentVersion, currentVersion, type Version } from "./version";

type Read = CurrentVersion & { words: string | null };

/** What stands under a heading and stood there before, newest first: also from before it was taken away and put back. */
export async function versionsOfHeading(room: Room, subject: FoundHeading): Promise<Version[]> {
  const names = await memberNames(room, subject.householdId);
  const rows = await everSince(room, subject);
  const read: Read[] = [];
  for (const row of rows) read.push(row, ...(await formerOf(room, row)));
  return read.map(({ id, words, writtenAt, writtenBy }) => ({
    ...{ id, text: { kind: "heading", words }, writtenAt },
    writtenBy: names.get(writtenBy) ?? null,
  }));
}

/** The heading that is there, and those of the same name that it came back from: whoever puts one back makes a newer one. */
async function everSince({ db, keys }: Room, { householdId, heading }: FoundHeading) {
  const rows = await db
    .select()
    .from(planHeadings)
    .where(and(eq(planHeadings.householdId, householdId), eq(planHeadings.key, heading.key)))
    .orderBy(desc(planHeadings.createdAt), desc(planHeadings.id));
  return rows.map((row) => ({
    ...currentVersion(row),
    words: openRow(planHeadings, row, keys).words,
    ...{ householdId, headingId: row.id },
  }));
}

/** Former text opens as text of what it stood in: it is the very bytes. */
async function formerOf({ db, keys }: Room, of: { householdId: string; headingId: string }): Promise<Read[]> {
  const rows = await db
    .select()
    .from(headingVersions)
    .where(and(eq(headingVersions.householdId, of.householdId), eq(headingVersions.headingId, of.headingId)))
    .orderBy(desc(headingVersions.replacedAt));
  return rows.map((row) => ({
    ...row,
    words: openRow(planHeadings, { ...row, id: row.headingId }, keys).words,
  }));
}
