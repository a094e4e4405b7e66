import { eq } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperProfiles } from "#drizzle/schema/directory";
import { isModerator } from "./moderator";
import { isOwnPage, waitingVersion } from "./waiting-version";

interface ToReview {
  versionId: string;
  helperId: string;
  /** With which file it came. Null where a person handed it in. */
  importId: string | null;
  isOwn: boolean;
}

/** A version that waits, or the one that everybody reads now. Null for who is no moderator, and where there is none. */
export async function versionToReview(
  db: Db,
  accountId: string,
  versionId: string,
): Promise<ToReview | null> {
  if (!(await isModerator(db, accountId))) return null;
  const waiting = await waitingVersion(db, versionId);
  const helperId = waiting?.helperId ?? (await helperOfPublished(db, versionId));
  if (!helperId) return null;
  return {
    ...{ versionId, helperId, importId: waiting?.importId ?? null },
    isOwn: await isOwnPage(db, helperId, accountId),
  };
}

async function helperOfPublished(db: Db, versionId: string): Promise<string | null> {
  const [row] = await db
    .select({ id: helperProfiles.id })
    .from(helperProfiles)
    .where(eq(helperProfiles.versionId, versionId));
  return row?.id ?? null;
}
