import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { command } from "#app/gate/command";
import { hiddenPages } from "#drizzle/schema/profile-versions";
import { ownProfile } from "./own-profile";
import { refreshSearch } from "./refresh-search";

/** A helper takes the own page out of sight: for everybody, from this transaction on. Hidden twice it is hidden once. */
export const hidePage = command({
  name: "directory.page-hidden",
  input: z.object({}),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, subject: { helperId } }) {
    await db.insert(hiddenPages).values({ helperId }).onConflictDoNothing();
    await refreshSearch(db, [helperId]);
  },
});
