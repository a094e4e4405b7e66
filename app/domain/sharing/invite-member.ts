import { z } from "zod";
import { maySettleMembers } from "#app/domain/access/households";
import { MemberId, NewId } from "#app/domain/fields";
import { findMember } from "#app/domain/households/find-member";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { closeInvitations } from "./withdraw-invitation";
import { isWritten, writeInvitation } from "./write-invitation";

/** Words with which a member gets an own sign-in. Former words stop working; who has a sign-in needs none. */
export const inviteMember = command({
  name: "sharing.member-invited",
  input: z.object({ id: NewId, memberId: MemberId }),
  about: (search) => findMember(search, search.input.memberId),
  allowedIf: maySettleMembers,
  async carryOut({ db, keys, input, subject: { householdId, member } }) {
    if (member.hasSignIn || member.waits) return { invitationId: null };
    const invited = { memberId: member.id };
    const invitationId = rowId(householdId, input.id, invited);
    if (await isWritten(db, householdId, invitationId)) return { invitationId };
    await closeInvitations({ db, keys }, householdId, invited);
    await writeInvitation({ db, keys }, householdId, invited, invitationId);
    return { invitationId };
  },
});
