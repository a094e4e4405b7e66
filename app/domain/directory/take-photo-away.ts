import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { command } from "#app/gate/command";
import { ownProfile } from "./own-profile";

/** A helper takes the own photos away: from the page, from what waits and from the database, with this transaction. No moderator is asked. */
export const takePhotoAway = command({
  name: "directory.photo-taken-away",
  input: z.object({}),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db }) {
    await db.select({ done: sql`1` }).from(sql`take_photos_away()`);
  },
});
