import { z } from "zod";
import { mayCorrectNote } from "#app/domain/access/plan";
import { ItemId, NewId, VersionId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { noteTexts } from "#drizzle/schema/notes";
import { findNote } from "./find-note";
import { progressText } from "./goal";
import { toldWords } from "./told-words";
import { readsSo } from "./version";

/** Other words for a note, by who wrote it. What stood there stays. */
export const correctNote = command({
  name: "plan.note-corrected",
  input: z.object({
    id: NewId,
    noteId: ItemId,
    version: VersionId,
    ...toldWords,
  }),
  about: (search) => findNote(search, search.input.noteId),
  allowedIf: mayCorrectNote,
  async carryOut({ db, keys, input, subject }) {
    const { householdId, itemId: noteId, authorId } = subject;
    const { version } = input;
    const written = progressText(input);
    if (readsSo(subject.text, { ...written })) return { isNew: false };
    if (subject.text.id !== version) return new Invalid({ form: "changed-meanwhile" });
    const said = { householdId, noteId, authorId, ...written };
    const row = { ...said, id: rowId(householdId, input.id, { noteId, version, ...written }) };
    const added = await db
      .insert(noteTexts)
      .values(sealRow(noteTexts, row, keys))
      .onConflictDoNothing()
      .returning({ id: noteTexts.id });
    return { isNew: added.length > 0 };
  },
  traces: ({ householdId, itemId }, _input, result) =>
    result?.isNew === false ? null : { householdId, itemId },
});
