import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { mayEndParty } from "#app/domain/access/sharing";
import { PartyId } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { command } from "#app/gate/command";
import { parties } from "#drizzle/schema/sharing";
import { findPartyById } from "./find-party";
import { tellingChoice, tellParty } from "./tell-party";
import { closeInvitations } from "./withdraw-invitation";

/**
 * Lets somebody out for good, or says that who came in is not the one who was meant. Everything that was shared or prepared ends with it; who
 * is asked in again later is asked in anew, and begins with nothing.
 */
export const endParty = command({
  name: "sharing.party-ended",
  input: z.object({ partyId: PartyId, tell: tellingChoice }),
  about: (search) => findPartyById(search, search.input.partyId),
  allowedIf: mayEndParty,
  async carryOut({ db, keys, input, subject: { householdId, partyId, standing } }) {
    await closeInvitations({ db, keys }, householdId, { partyId });
    const ended = await db
      .update(parties)
      .set({ endedAt: sql`now()`, endedBy: authorOf(standing) })
      .where(and(eq(parties.householdId, householdId), eq(parties.id, partyId), isNull(parties.endedAt)))
      .returning({ id: parties.id });
    if (input.tell && ended.length > 0) await tellParty(db, householdId, partyId);
    return { isNew: ended.length > 0 };
  },
  traces: ({ householdId, partyId }, _input, result) =>
    result?.isNew === false ? null : { householdId, partyId },
});
