import { and, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { mayDecideOnFeedback } from "#app/domain/access/sharing";
import { choice } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { feedbackNotes } from "#drizzle/schema/feedback";
import { feedbackDecisions } from "./feedback";
import { findFeedback, isThisNote, NoteId } from "./find-feedback";

/** An owner's yes or no to this very text. */
export const decideOnFeedback = command({
  name: "sharing.feedback-decided",
  input: z.object({ noteId: NoteId, decision: choice(feedbackDecisions) }),
  about: (search) => findFeedback(search, search.input.noteId),
  allowedIf: mayDecideOnFeedback,
  async carryOut({ db, input: { decision }, subject: { householdId, standing, note } }) {
    if (note.decision === decision) return { isNew: false };
    const decided = await db
      .update(feedbackNotes)
      .set({ decision, decidedAt: sql`now()`, decidedBy: authorOf(standing) })
      .where(and(isThisNote(householdId, note.id), isNull(feedbackNotes.decision)))
      .returning({ id: feedbackNotes.id });
    return decided.length > 0 ? { isNew: true } : new Invalid({ decision: "answered-meanwhile" });
  },
  traces: ({ householdId, partyId }, _input, result) =>
    result?.isNew === false ? null : { householdId, partyId },
});
