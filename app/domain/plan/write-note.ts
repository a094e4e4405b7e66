import { z } from "zod";
import { mayWriteGoal } from "#app/domain/access/plan";
import { choice, HouseholdId, NewId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { notes, noteTexts } from "#drizzle/schema/notes";
import { authorOf } from "./author";
import { progressText } from "./goal";
import { noteAudiences } from "./note";
import { toldWords } from "./told-words";

/** How it goes, with no goal: a sentence, and if wanted that it is a step forward, and a feeling. */
export const writeNote = command({
  name: "plan.note-written",
  input: z.object({
    id: NewId,
    householdId: HouseholdId,
    ...toldWords,
    audience: choice(noteAudiences).default("household"),
  }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayWriteGoal,
  async carryOut({ db, keys, input, subject: { householdId, standing } }) {
    const id = rowId(householdId, input.id, input);
    const authorId = authorOf(standing);
    const added = await db
      .insert(notes)
      .values({ householdId, id, authorId, audience: input.audience })
      .onConflictDoNothing()
      .returning({ id: notes.id });
    const said = { householdId, id, noteId: id, authorId, ...progressText(input) };
    if (added.length > 0) await db.insert(noteTexts).values(sealRow(noteTexts, said, keys));
    return { noteId: id, isNew: added.length > 0 };
  },
  traces: ({ householdId }, _input, result) =>
    result?.isNew === false ? null : { householdId, itemId: result?.noteId },
});
