import { z } from "zod";
import { mayShowInvitation } from "#app/domain/access/sharing";
import { InvitationId } from "#app/domain/fields";
import { query } from "#app/gate/command";
import { findInvitation } from "./find-invitation";
import { mailedWords } from "./invitation-letter";
import { wordsOf } from "./invitation-words";

/** The invitation with its six words, as long as they open something, and how they fare by mail. */
export const showInvitation = query({
  name: "sharing.invitation-shown",
  input: z.object({ invitationId: InvitationId }),
  about: (search) => findInvitation(search, search.input.invitationId),
  allowedIf: mayShowInvitation,
  async carryOut({ db, keys, subject: { householdId, invitation } }) {
    if (invitation.state !== "open") return { invitation, words: null, mailed: null };
    const words = wordsOf(keys, householdId, invitation.id);
    return { invitation, words, mailed: await mailedWords({ db, keys }, words) };
  },
});
