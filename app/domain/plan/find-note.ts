import { and, desc, eq } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { standingTowards } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { notes, noteTexts } from "#drizzle/schema/notes";
import { progressText } from "./goal";
import type { NoteText } from "./note";

export interface FoundNote extends HouseholdSubject {
  itemId: string;
  authorId: string;
  audience: (typeof notes.$inferSelect)["audience"];
  createdAt: Date;
  text: NoteText;
}

/** Something that was written down without a goal, if this person may know of it, as it reads now. */
export async function findNote(asking: Room & { actor: Person }, noteId: string): Promise<FoundNote | null> {
  const [note] = await asking.db.select().from(notes).where(eq(notes.id, noteId));
  const standing = note && (await standingTowards(asking, note.householdId));
  if (!note || !standing) return null;
  const { householdId, authorId, audience, createdAt } = note;
  const [row] = await asking.db
    .select()
    .from(noteTexts)
    .where(and(eq(noteTexts.householdId, householdId), eq(noteTexts.noteId, noteId)))
    .orderBy(desc(noteTexts.createdAt), desc(noteTexts.id))
    .limit(1);
  if (!row) throw new Error("A note says nothing.");
  const opened = openRow(noteTexts, row, asking.keys);
  return {
    householdId,
    standing,
    itemId: noteId,
    authorId,
    audience,
    createdAt,
    text: { id: opened.id, ...progressText(opened), at: opened.createdAt },
  };
}
