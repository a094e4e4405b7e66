import { z } from "zod";
import { mayWriteGoal } from "#app/domain/access/plan";
import { choice, HouseholdId, NewId, optionalChoice, text } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { notes, noteTexts } from "#drizzle/schema/notes";
import { authorOf } from "./author";
import { feelings } from "./goal";
import { noteAudiences } from "./note";

/** How it goes, with no goal: a sentence and if wanted a feeling. */
export const writeNote = command({
  name: "plan.note-written",
  input: z.object({
    id: NewId,
    householdId: HouseholdId,
    words: text(2000),
    feeling: optionalChoice(feelings),
    audience: choice(noteAudiences).default("household"),
  }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayWriteGoal,
  async carryOut({ db, keys, input, subject: { householdId, standing } }) {
    const { words, feeling, audience } = input;
    const id = rowId(householdId, input.id, input);
    const authorId = authorOf(standing);
    const added = await db
      .insert(notes)
      .values({ householdId, id, authorId, audience })
      .onConflictDoNothing()
      .returning({ id: notes.id });
    const said = { householdId, id, noteId: id, authorId, words, feeling };
    if (added.length > 0) await db.insert(noteTexts).values(sealRow(noteTexts, said, keys));
    return { noteId: id, isNew: added.length > 0 };
  },
  traces: ({ householdId }, _input, result) =>
    result?.isNew === false ? null : { householdId, itemId: result?.noteId },
});
