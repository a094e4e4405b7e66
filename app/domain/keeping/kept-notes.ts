import { asc, eq } from "drizzle-orm";
import { progressText } from "#app/domain/plan/goal";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { networkContacts } from "#drizzle/schema/network";
import { notes, noteTexts } from "#drizzle/schema/notes";
import type { KeptPlan } from "./kept-plan";
import { asMoment, maybeMoment, under } from "./moments";

/** Also who is no longer on the map. */
export async function networkKept({ db, keys }: Room, householdId: string): Promise<KeptPlan["network"]> {
  const rows = await db
    .select()
    .from(networkContacts)
    .where(eq(networkContacts.householdId, householdId))
    .orderBy(asc(networkContacts.createdAt), asc(networkContacts.id));
  return rows.map((row) => {
    const { id, authorId, name, bond, does, ring, side, endedBy } = openRow(networkContacts, row, keys);
    return {
      ...{ id, authorId, createdAt: asMoment(row.createdAt), name, bond, does, ring, side },
      ...{ endedAt: maybeMoment(row.endedAt), endedBy },
    };
  });
}

export async function notesKept(room: Room, householdId: string): Promise<KeptPlan["notes"]> {
  const texts = await textsByNote(room, householdId);
  const rows = await room.db
    .select()
    .from(notes)
    .where(eq(notes.householdId, householdId))
    .orderBy(asc(notes.createdAt), asc(notes.id));
  return rows.map(({ id, authorId, audience, createdAt }) => ({
    ...{ id, authorId, createdAt: asMoment(createdAt), audience, texts: texts.get(id) ?? [] },
  }));
}

async function textsByNote({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(noteTexts)
    .where(eq(noteTexts.householdId, householdId))
    .orderBy(asc(noteTexts.createdAt), asc(noteTexts.id));
  return under(
    rows,
    ({ noteId }) => noteId,
    (row) => {
      const { authorId, createdAt, ...opened } = openRow(noteTexts, row, keys);
      return { authorId, createdAt: asMoment(createdAt), ...progressText(opened) };
    },
  );
}
