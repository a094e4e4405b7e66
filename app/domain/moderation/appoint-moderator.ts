import { z } from "zod";
import { whoRunsTheHouseMayAppoint } from "#app/domain/access/moderation";
import { newId } from "#app/domain/fields";
import { jobCommand } from "#app/gate/command";
import { moderators } from "#drizzle/schema/moderation";

/** Makes an account a moderator. Who is one already stays one. */
export const appointModerator = jobCommand({
  name: "moderation.moderator-appointed",
  input: z.object({ accountId: z.uuid() }),
  about: async ({ input }) => input,
  allowedIf: whoRunsTheHouseMayAppoint,
  async carryOut({ db, subject: { accountId } }) {
    await db.insert(moderators).values({ id: newId(), accountId }).onConflictDoNothing();
  },
});
