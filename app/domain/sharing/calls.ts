import type { Room } from "#app/gate/door";
import { waitingFeedback } from "./find-feedback";
import { newestPeriods, waitsForReview } from "./help-period";
import type { Call, Party } from "./party";

/** Whom the owners have something to say about: who came in and waits for a yes, and whose help has ended. */
export async function callsOf(room: Room, householdId: string, parties: Party[]): Promise<Call[]> {
  const [periods, notes] = await Promise.all([
    newestPeriods(room.db, householdId),
    waitingFeedback(room.db, householdId),
  ]);
  return parties.flatMap(({ id, name, state }): Call[] => {
    const asked = notes.filter(({ partyId }) => partyId === id && state === "here");
    const feedback = asked.map(({ noteId }): Call => ({ partyId: id, name, why: "feedback", noteId }));
    const period = periods.get(id);
    if (state === "waiting") return [{ partyId: id, name, why: "came-in" }];
    const hasEnded = state === "here" && period !== undefined && waitsForReview(period);
    return hasEnded ? [{ partyId: id, name, why: "help-ended" }, ...feedback] : feedback;
  });
}
