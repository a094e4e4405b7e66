import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { ProfileContent } from "#app/domain/directory/profile-content";
import { helperProfiles } from "#drizzle/schema/directory";
import { profileVersions } from "#drizzle/schema/profile-versions";

export interface WaitingVersion {
  id: string;
  helperId: string;
  content: ProfileContent;
  writtenAt: Date;
  /** With which file it came. Null where a person handed it in. */
  importId: string | null;
}

/**
 * The newest version of its page, and not reviewed. A moderator's row policy says the same, but a moderator who is a
 * helper too sees the own ones whatever became of them.
 */
export const waits = sql`not exists (select from profile_reviews reviewed where reviewed.helper_id = profile_versions.helper_id
    and reviewed.written_at >= profile_versions.written_at)
  and not exists (select from ${profileVersions} newer where newer.helper_id = profile_versions.helper_id
  and (newer.written_at, newer.id) > (profile_versions.written_at, profile_versions.id))`;

const { id, helperId, content, writtenAt, importId } = profileVersions;
const waiting = { id, helperId, content, writtenAt, importId };

/** What people handed in and waits for a moderator, the longest waiting first. Under the row policies a moderator sees nothing that was reviewed. */
export async function waitingVersions(db: Db): Promise<WaitingVersion[]> {
  return db
    .select(waiting)
    .from(profileVersions)
    .where(and(waits, isNull(importId)))
    .orderBy(writtenAt)
    .limit(200);
}

/** This one, if it waits; whether a person handed it in or it came with a file. */
export async function waitingVersion(db: Db, versionId: string): Promise<WaitingVersion | null> {
  const [version] = await db
    .select(waiting)
    .from(profileVersions)
    .where(and(waits, eq(id, versionId)));
  return version ?? null;
}

/** Whether a page is the viewer's own. */
export async function isOwnPage(db: Db, helperId: string, accountId: string): Promise<boolean> {
  const rows = await db
    .select({ id: helperProfiles.id })
    .from(helperProfiles)
    .where(and(eq(helperProfiles.id, helperId), eq(helperProfiles.accountId, accountId)));
  return rows.length > 0;
}
