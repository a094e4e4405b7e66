import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { helperPhotos } from "#drizzle/schema/helper-photos";
import { profileVersions } from "#drizzle/schema/profile-versions";
import { newestVersion } from "./newest-version";
import { oneAtATime } from "./one-at-a-time";
import { ownProfile } from "./own-profile";
import { withPhoto } from "./profile-content";

/**
 * A photo for the own page, as the house made it anew. It is part of what is handed in: everybody sees it when a moderator has
 * approved it. What is on no page and in nothing that waits is forgotten.
 */
export const handInPhoto = command({
  name: "directory.photo-handed-in",
  input: z.object({ id: NewId, file: z.instanceof(Uint8Array) }),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, input: { id, file }, subject: { helperId } }) {
    await oneAtATime(db, helperId);
    const newest = await newestVersion(db, helperId);
    if (!newest) return new Invalid({ photo: "required" });
    const photo = rowId(helperId, id, { file: createHash("sha256").update(file).digest("hex") });
    const content = withPhoto(newest.content, photo);
    await db.insert(helperPhotos).values({ id: photo, helperId, file }).onConflictDoNothing();
    await db
      .insert(profileVersions)
      .values({ id: rowId(helperId, id, content), helperId, content })
      .onConflictDoNothing();
    await db.select({ done: sql`1` }).from(sql`forget_own_photos()`);
  },
});
