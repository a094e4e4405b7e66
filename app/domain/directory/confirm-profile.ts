import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { command } from "#app/gate/command";
import { helperProfiles } from "#drizzle/schema/directory";
import { ownProfile } from "./own-profile";
import { refreshSearch } from "./refresh-search";

/** The person says that everything on the own page is right. Nothing else moves that date. */
export const confirmProfile = command({
  name: "directory.profile-confirmed",
  input: z.object({}),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, subject: { helperId } }) {
    await db.update(helperProfiles).set({ confirmedAt: sql`now()` }).where(eq(helperProfiles.id, helperId));
    await refreshSearch(db, [helperId]);
  },
});
