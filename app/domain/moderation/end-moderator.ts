import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { whoRunsTheHouseMayAppoint } from "#app/domain/access/moderation";
import { jobCommand } from "#app/gate/command";
import { moderators } from "#drizzle/schema/moderation";

/** From the next question on this account is no moderator any more. */
export const endModerator = jobCommand({
  name: "moderation.moderator-ended",
  input: z.object({ accountId: z.uuid() }),
  about: async ({ input }) => input,
  allowedIf: whoRunsTheHouseMayAppoint,
  async carryOut({ db, subject: { accountId } }) {
    await db
      .update(moderators)
      .set({ endedAt: sql`now()` })
      .where(and(eq(moderators.accountId, accountId), isNull(moderators.endedAt)));
  },
});
