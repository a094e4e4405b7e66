import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { everybodyMayLook, whoIsOnThePageMay } from "#app/domain/access/directory";
import { idOf } from "#app/domain/fields";
import { publicQuery, query } from "#app/gate/command";
import { helperPhotos } from "#drizzle/schema/helper-photos";

const input = z.object({ photoId: idOf("photo") });

/** The photo on a page that everybody reads. */
export const lookAtPhoto = publicQuery({
  name: "directory.photo-looked-at",
  input,
  about: ({ db, input: { photoId } }) => photo(db, photoId),
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject }) => subject,
});

/** The own photo, or for a moderator one that waits. */
export const lookAtWaitingPhoto = query({
  name: "directory.waiting-photo-looked-at",
  input,
  about: ({ db, input: { photoId } }) => photo(db, photoId),
  allowedIf: whoIsOnThePageMay,
  carryOut: async ({ subject }) => subject,
});

async function photo(db: Db, photoId: string): Promise<{ file: Uint8Array } | null> {
  const [row] = await db
    .select({ file: helperPhotos.file })
    .from(helperPhotos)
    .where(eq(helperPhotos.id, photoId));
  return row ?? null;
}
