import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheWordsMayLook } from "#app/domain/access/sharing";
import { ownName } from "#app/domain/accounts/own-name";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealField } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { parties } from "#drizzle/schema/sharing";
import { stopMailing } from "./invitation-letter";
import { hashOfWords, InvitationWords } from "./invitation-words";
import { invitationBehind } from "./look-up-invitation";

/**
 * Comes in as the person who was asked. It gives nothing to see: an owner confirms first that it is the right one. The words work once;
 * sent twice by the same person it is one acceptance.
 */
export const acceptInvitation = command({
  name: "sharing.invitation-accepted",
  input: z.object({ words: InvitationWords }),
  about: async (search) => ({ behind: await invitationBehind(search, search.input.words) }),
  allowedIf: whoHoldsTheWordsMayLook,
  async carryOut({ db, keys, actor, input, subject }) {
    if (!subject.behind) return new Invalid({ words: "invitation-not-usable" });
    const { householdId, invited, state } = subject.behind;
    if (state === "accepted-by-you") return { isNew: false, householdId };
    const name = await ownName({ db, keys, actor });
    const [table, id] = "partyId" in invited ? [parties, invited.partyId] : [members, invited.memberId];
    const sealedName = sealField(table, { householdId, id }, "acceptedName", name, keys);
    const [answer] = await db
      .select({ accepted: sql<boolean>`accepted` })
      .from(sql`accept_invitation(${hashOfWords(keys, input.words)}, ${sealedName}::bytea) as accepted`);
    if (!answer?.accepted) return new Invalid({ words: "invitation-not-usable" });
    await stopMailing({ db, keys }, hashOfWords(keys, input.words));
    return { isNew: true, householdId };
  },
  traces: (_subject, _input, result) => (result?.isNew ? { householdId: result.householdId } : null),
});
