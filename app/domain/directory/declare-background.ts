import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { choice, newId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import type { Problem } from "#app/gate/outcome";
import { declaredBackgrounds } from "#drizzle/schema/helper-statements";
import { backgroundEdition } from "./background-consent";
import { ownProfile } from "./own-profile";
import { refreshSearch } from "./refresh-search";
import { backgrounds } from "./vocabulary";

/** A helper tells of the own roots, having said yes to the question about that. Told twice it counts once. */
export const declareBackground = command({
  name: "directory.background-declared",
  input: z.object({
    background: choice(backgrounds),
    agreed: z.literal("yes", "required" satisfies Problem),
  }),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, input: { background }, subject: { helperId } }) {
    const declared = { id: newId(), helperId, background, edition: backgroundEdition };
    await db.insert(declaredBackgrounds).values(declared).onConflictDoNothing();
    await refreshSearch(db, [helperId]);
  },
});
