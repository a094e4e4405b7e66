import { asc, isNull } from "drizzle-orm";
import { z } from "zod";
import { whoRunsTheHouseMayAppoint } from "#app/domain/access/moderation";
import { jobCommand } from "#app/gate/command";
import { moderators } from "#drizzle/schema/moderation";

/** Whoever is a moderator now: the ids of accounts alone, for names are closed to whoever runs the house. */
export const listModerators = jobCommand({
  name: "moderation.moderators-listed",
  input: z.object({}),
  about: async ({ db }) =>
    db
      .select({ accountId: moderators.accountId, appointedAt: moderators.appointedAt })
      .from(moderators)
      .where(isNull(moderators.endedAt))
      .orderBy(asc(moderators.appointedAt)),
  allowedIf: whoRunsTheHouseMayAppoint,
  carryOut: async ({ subject }) => subject,
});
