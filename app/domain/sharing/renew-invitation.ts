import { z } from "zod";
import { mayInvite } from "#app/domain/access/sharing";
import { InvitationId, NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { findInvitation } from "./find-invitation";
import { closeInvitations } from "./withdraw-invitation";
import { isWritten, writeInvitation } from "./write-invitation";

/** New words for the same person, after the old ones were lost or have expired. The old ones stop working. Who has come in needs none. */
export const renewInvitation = command({
  name: "sharing.invitation-renewed",
  input: z.object({ id: NewId, invitationId: InvitationId }),
  about: (search) => findInvitation(search, search.input.invitationId),
  allowedIf: mayInvite,
  async carryOut({ db, keys, input, subject: { householdId, invitation, invited } }) {
    const needsNone = invitation.party !== null && invitation.party.state !== "invited";
    if (needsNone || invitation.state === "open" || invitation.state === "accepted")
      return { invitationId: invitation.id };
    const invitationId = rowId(householdId, input.id);
    if (await isWritten(db, householdId, invitationId)) return { invitationId };
    await closeInvitations({ db, keys }, householdId, invited);
    await writeInvitation({ db, keys }, householdId, invited, invitationId);
    return { invitationId };
  },
});
