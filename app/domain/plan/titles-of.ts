import { desc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { planTitles } from "#drizzle/schema/headings";
import { memberNames } from "./under-goal";
import type { Version } from "./version";

const titlesIn = kept(["householdId"], (db, { householdId }) =>
  db
    .select()
    .from(planTitles)
    .where(eq(planTitles.householdId, householdId))
    .orderBy(desc(planTitles.createdAt), desc(planTitles.id)),
);

async function everyTitle({ db, keys }: Room, householdId: string) {
  const rows = await titlesIn(db, { householdId });
  return rows.map((row) => openRow(planTitles, row, keys));
}

/** What the family calls its plan now; null where it goes by the name of the household. */
export async function titleOf(room: Room, householdId: string): Promise<string | null> {
  const [present] = await everyTitle(room, householdId);
  return present?.words ?? null;
}

/** What the plan is called and was called before, newest first, for the family. */
export async function versionsOfTitle(room: Room, householdId: string): Promise<Version[]> {
  const rows = await everyTitle(room, householdId);
  const names = await memberNames(room, householdId);
  return rows.map(({ id, words, createdAt, authorId }) => ({
    ...{ id, writtenAt: createdAt, writtenBy: names.get(authorId) ?? null },
    text: { kind: "title", words },
  }));
}
