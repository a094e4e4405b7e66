import { eq } from "drizzle-orm";
import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { findOwnAsked, RequestId } from "#app/domain/contact/own-asked";
import { query } from "#app/gate/command";
import { openRow } from "#app/vault/rows";
import { households } from "#drizzle/schema/households";
import { parties } from "#drizzle/schema/sharing";
import { feedbackAbout } from "./find-feedback";

/** To whom a text about a request can be put: the households that let this helper in. With what was written before. */
export const beginFeedback = query({
  name: "sharing.feedback-begun",
  input: z.object({ requestId: RequestId }),
  async about(search) {
    const asked = await findOwnAsked(search, search.input.requestId);
    if (asked?.asker !== "professional" || asked.state !== "accepted") return null;
    const rows = await search.db
      .select({ household: households, partyId: parties.id })
      .from(parties)
      .innerJoin(households, eq(households.id, parties.householdId))
      .where(eq(parties.accountId, search.actor.accountId));
    return { asked, rows };
  },
  allowedIf: whoWasAskedMay,
  carryOut: async ({ db, keys, subject: { asked, rows } }) => ({
    toWhom: asked.name ?? "",
    households: rows.map(({ household }) => ({
      id: household.id,
      name: openRow(households, household, keys).name,
    })),
    written: await feedbackAbout(
      { db, keys },
      asked.id,
      rows.map(({ household }) => household.id),
    ),
  }),
  traces: ({ rows }) => rows.map(({ household, partyId }) => ({ householdId: household.id, partyId })),
});
