import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { query } from "#app/gate/command";
import { helperPhotos } from "#drizzle/schema/helper-photos";
import { newestVersion } from "./newest-version";
import { ownProfile } from "./own-profile";

/** The photo that was handed in last, as long as it was not taken away. */
export const ownPhoto = query({
  name: "directory.own-photo-read",
  input: z.object({}),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, subject: { helperId } }) {
    const newest = await newestVersion(db, helperId);
    const { name = "", photo = null } = newest?.content ?? {};
    const [kept] = photo
      ? await db
          .select({ id: helperPhotos.id })
          .from(helperPhotos)
          .where(and(eq(helperPhotos.helperId, helperId), eq(helperPhotos.id, photo)))
      : [];
    return { name, photo: kept?.id ?? null };
  },
});
