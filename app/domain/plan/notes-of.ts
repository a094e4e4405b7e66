import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { notes, noteTexts } from "#drizzle/schema/notes";
import { type Page, pageOf } from "./earlier";
import { progressText } from "./goal";
import type { Note, NoteText } from "./note";
import { memberNames } from "./under-goal";

/** What was written down without a goal, newest first, as far as the reader sees it: so many, from before the one that is named. */
export async function notesOf(
  room: Room,
  { householdId, standing }: HouseholdSubject,
  { size, before }: { size: number; before?: string },
): Promise<Page<Note>> {
  const start = room.db
    .select({ createdAt: notes.createdAt, id: notes.id })
    .from(notes)
    .where(and(eq(notes.householdId, householdId), eq(notes.id, before ?? "")));
  const rows = await room.db
    .select()
    .from(notes)
    .where(
      and(
        eq(notes.householdId, householdId),
        before ? sql`(${notes.createdAt}, ${notes.id}) < (${start})` : undefined,
      ),
    )
    .orderBy(desc(notes.createdAt), desc(notes.id))
    .limit(size + 1);
  const texts = await textsOf(
    room,
    householdId,
    rows.map(({ id }) => id),
  );
  const names = await memberNames(room, householdId);
  const me = standing.as === "party" ? null : standing.memberId;
  const shown = rows.map(({ id, audience, authorId, createdAt }): Note => {
    const [text, ...former] = texts.get(id) ?? [];
    if (!text) throw new Error("A note says nothing.");
    return {
      id,
      audience,
      authorName: names.get(authorId) ?? "",
      isYours: authorId === me,
      createdAt,
      text,
      former,
    };
  });
  return pageOf(shown, size);
}

/** Note id -> what it says and said, newest first. */
async function textsOf({ db, keys }: Room, householdId: string, ids: string[]) {
  const texts = new Map<string, NoteText[]>();
  if (ids.length === 0) return texts;
  const rows = await db
    .select()
    .from(noteTexts)
    .where(and(eq(noteTexts.householdId, householdId), inArray(noteTexts.noteId, ids)))
    .orderBy(desc(noteTexts.createdAt), desc(noteTexts.id));
  for (const row of rows) {
    const opened = openRow(noteTexts, row, keys);
    const text = { id: opened.id, ...progressText(opened), at: opened.createdAt };
    texts.set(row.noteId, [...(texts.get(row.noteId) ?? []), text]);
  }
  return texts;
}
