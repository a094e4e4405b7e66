import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { idOf } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { feedbackNotes } from "#drizzle/schema/feedback";
import { partiesOf } from "./parties";
import { partyLabel } from "./party-label";

export const NoteId = idOf("feedback");

/** A text that waits for an owner, or waited. Null for who may not know of it. */
export async function findFeedback(search: Room & { actor: Person }, noteId: string) {
  const [row] = await search.db.select().from(feedbackNotes).where(eq(feedbackNotes.id, noteId));
  const household = row && (await findHousehold(search, row.householdId));
  if (!household || household.standing.as === "party") return null;
  const { words, toWhom, decision, partyId } = openRow(feedbackNotes, row, search.keys);
  const party = (await partiesOf(search, row.householdId)).find(({ id }) => id === partyId);
  return {
    ...household,
    partyId,
    note: { id: row.id, words, toWhom, decision, by: party ? partyLabel(party) : "" },
  };
}

/** What a party wrote about one request, with what was decided on it. */
export async function feedbackAbout({ db, keys }: Room, requestId: string, householdIds: string[]) {
  const rows = await db.select().from(feedbackNotes).where(eq(feedbackNotes.requestId, requestId));
  return rows
    .filter(({ householdId }) => householdIds.includes(householdId))
    .map((row) => {
      const { id, words, toWhom, decision } = openRow(feedbackNotes, row, keys);
      return { id, words, toWhom, decision };
    });
}

const undecided = kept(["householdId"], (db, { householdId }) =>
  db
    .select({ noteId: feedbackNotes.id, partyId: feedbackNotes.partyId })
    .from(feedbackNotes)
    .where(and(eq(feedbackNotes.householdId, householdId), isNull(feedbackNotes.decision))),
);

/** The texts of a household on which no owner has decided. */
export const waitingFeedback = (db: Db, householdId: string) => undecided(db, { householdId });

export const isThisNote = (householdId: string, noteId: string) =>
  and(eq(feedbackNotes.householdId, householdId), eq(feedbackNotes.id, noteId));
