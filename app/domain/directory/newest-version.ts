import { and, desc, eq, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { profileReviews, profileVersions } from "#drizzle/schema/profile-versions";
import type { ProfileContent } from "./profile-content";
import type { ReviewDecision } from "./vocabulary";

export interface ProfileVersion {
  id: string;
  content: ProfileContent;
  writtenAt: Date;
  /** What was approved and sent back later is sent back. */
  state: "waiting" | ReviewDecision;
  /** Why it was sent back, in a moderator's words. */
  reason: string | null;
}

/** What was handed in last for a page, as far as the viewer sees it and it was not withdrawn. */
export async function newestVersion(db: Db, helperId: string): Promise<ProfileVersion | null> {
  const { id, content, writtenAt } = profileVersions;
  const [newest] = await db
    .select({
      ...{ id, content, writtenAt, reason: profileReviews.reason },
      ending: sql<ReviewDecision | null>`${profileReviews.ending}`,
    })
    .from(profileVersions)
    .leftJoin(profileReviews, eq(profileReviews.versionId, profileVersions.id))
    .where(
      and(eq(profileVersions.helperId, helperId), sql`${profileReviews.ending} is distinct from 'withdrawn'`),
    )
    .orderBy(desc(writtenAt), desc(id), sql`${profileReviews.reason} is null`)
    .limit(1);
  if (!newest) return null;
  const { ending, ...version } = newest;
  return { ...version, state: ending ?? "waiting" };
}
