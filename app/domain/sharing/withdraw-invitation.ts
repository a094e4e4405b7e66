import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { mayInvite } from "#app/domain/access/sharing";
import { InvitationId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { invitations } from "#drizzle/schema/sharing";
import { findInvitation, type Invited } from "./find-invitation";
import { stopMailing } from "./invitation-letter";

/** The words open nothing any more. An invitation that was accepted stays as it is. */
export const withdrawInvitation = command({
  name: "sharing.invitation-withdrawn",
  input: z.object({ invitationId: InvitationId }),
  about: (search) => findInvitation(search, search.input.invitationId),
  allowedIf: mayInvite,
  async carryOut({ db, keys, subject: { householdId, invitation, invited } }) {
    await closeInvitations({ db, keys }, householdId, invited);
    return { invitationId: invitation.id };
  },
});

/** Every open invitation of this person, whichever of them the page was about. What was not mailed yet stays here. */
export async function closeInvitations(room: Room, householdId: string, invited: Invited): Promise<void> {
  const closed = await room.db
    .update(invitations)
    .set({ withdrawnAt: sql`now()` })
    .where(
      and(
        eq(invitations.householdId, householdId),
        "partyId" in invited
          ? eq(invitations.partyId, invited.partyId)
          : eq(invitations.memberId, invited.memberId),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .returning({ wordsHash: invitations.wordsHash });
  for (const { wordsHash } of closed) await stopMailing(room, wordsHash);
}
