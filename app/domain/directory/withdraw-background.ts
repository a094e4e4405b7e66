import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { choice } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { declaredBackgrounds } from "#drizzle/schema/helper-statements";
import { ownProfile } from "./own-profile";
import { refreshSearch } from "./refresh-search";
import { backgrounds } from "./vocabulary";

/** A helper takes the yes back. What was told is wiped, and gone from the page and the search with this transaction. */
export const withdrawBackground = command({
  name: "directory.background-withdrawn",
  input: z.object({ background: choice(backgrounds) }),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, input: { background }, subject: { helperId } }) {
    await db
      .update(declaredBackgrounds)
      .set({ background: null, withdrawnAt: sql`now()` })
      .where(and(eq(declaredBackgrounds.helperId, helperId), eq(declaredBackgrounds.background, background)));
    await refreshSearch(db, [helperId]);
  },
});
