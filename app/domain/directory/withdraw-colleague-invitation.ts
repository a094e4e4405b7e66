import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { InvitationId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { colleagueInvitations } from "#drizzle/schema/colleague-invitations";
import { ownProfile } from "./own-profile";

/** The words open nothing any more. An invitation that somebody took stays as it is. */
export const withdrawColleagueInvitation = command({
  name: "directory.colleague-invitation-withdrawn",
  input: z.object({ invitationId: InvitationId }),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, input: { invitationId }, subject: { helperId } }) {
    await db
      .update(colleagueInvitations)
      .set({ withdrawnAt: sql`now()` })
      .where(
        and(
          eq(colleagueInvitations.id, invitationId),
          eq(colleagueInvitations.helperId, helperId),
          isNull(colleagueInvitations.acceptedAt),
          isNull(colleagueInvitations.withdrawnAt),
        ),
      );
  },
});
