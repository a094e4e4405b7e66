import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { mayConfirmParty } from "#app/domain/access/sharing";
import { PartyId } from "#app/domain/fields";
import { authorOf } from "#app/domain/plan/author";
import { command } from "#app/gate/command";
import { parties } from "#drizzle/schema/sharing";
import { findPartyById } from "./find-party";
import { beginHelp } from "./help-period";

/**
 * The household's own yes to the person who came in, whose name it has seen. From here on what was prepared for this party is live, and the
 * help begins.
 */
export const confirmParty = command({
  name: "sharing.party-confirmed",
  input: z.object({ partyId: PartyId }),
  about: (search) => findPartyById(search, search.input.partyId),
  allowedIf: mayConfirmParty,
  async carryOut({ db, subject: { householdId, partyId, standing } }) {
    const confirmedBy = authorOf(standing);
    const confirmed = await db
      .update(parties)
      .set({ confirmedAt: sql`now()`, confirmedBy })
      .where(
        and(
          eq(parties.householdId, householdId),
          eq(parties.id, partyId),
          isNull(parties.confirmedAt),
          isNull(parties.endedAt),
        ),
      )
      .returning({ id: parties.id });
    if (confirmed.length > 0) await beginHelp(db, { householdId, partyId, begunBy: confirmedBy });
    return { isNew: confirmed.length > 0 };
  },
  traces: ({ householdId, partyId }, _input, result) =>
    result?.isNew === false ? null : { householdId, partyId },
});
