import { z } from "zod";
import { mayCorrectNote, mayReadPlan } from "#app/domain/access/plan";
import { HouseholdId, ItemId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { findNote } from "#app/domain/plan/find-note";
import { notesOf } from "#app/domain/plan/notes-of";
import { query } from "#app/gate/command";

/** What was written down without a goal, a page at a time. */
export const readNotes = query({
  name: "plan.notes-read",
  input: z.object({ householdId: HouseholdId, before: ItemId.optional().catch(undefined) }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadPlan,
  carryOut: (work) => notesOf(work, work.subject, { size: 20, before: work.input.before }),
});

/** One's own note, to be corrected. */
export const noteToCorrect = query({
  name: "plan.writing-begun",
  input: z.object({ noteId: ItemId }),
  about: (search) => findNote(search, search.input.noteId),
  allowedIf: mayCorrectNote,
  async carryOut({ subject: { itemId, audience, text } }) {
    return { noteId: itemId, audience, text };
  },
});
