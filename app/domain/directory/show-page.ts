import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { command } from "#app/gate/command";
import { hiddenPages } from "#drizzle/schema/profile-versions";
import { ownProfile } from "./own-profile";
import { refreshSearch } from "./refresh-search";

/** A helper shows the own page again, as it was approved last. */
export const showPage = command({
  name: "directory.page-shown",
  input: z.object({}),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, subject: { helperId } }) {
    await db
      .update(hiddenPages)
      .set({ shownAt: sql`now()` })
      .where(and(eq(hiddenPages.helperId, helperId), isNull(hiddenPages.shownAt)));
    await refreshSearch(db, [helperId]);
  },
});
