import { z } from "zod";
import { mayDecideOnFeedback } from "#app/domain/access/sharing";
import { query } from "#app/gate/command";
import { findFeedback, NoteId } from "./find-feedback";

/** What somebody from outside would like to tell on, word for word. */
export const readFeedback = query({
  name: "sharing.feedback-read",
  input: z.object({ noteId: NoteId }),
  about: (search) => findFeedback(search, search.input.noteId),
  allowedIf: mayDecideOnFeedback,
  carryOut: async ({ subject }) => subject.note,
  traces: ({ householdId, partyId }) => ({ householdId, partyId }),
});
