import { sql } from "drizzle-orm";
import { z } from "zod";
import { mayReviewPage } from "#app/domain/access/moderation";
import { refreshSearch } from "#app/domain/directory/refresh-search";
import { VersionId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { versionToReview } from "./version-to-review";

/** A moderator finds a page right. Everybody reads it from this transaction on, unless its helper hides it. Approved twice it is approved once. */
export const approveProfile = command({
  name: "moderation.profile-approved",
  input: z.object({ versionId: VersionId }),
  about: ({ db, actor, input }) => versionToReview(db, actor.accountId, input.versionId),
  allowedIf: mayReviewPage,
  async carryOut({ db, subject: { versionId, helperId, importId } }) {
    const [review] = await db
      .select({ isNew: sql<boolean>`is_new` })
      .from(sql`approve_profile(${versionId}::uuid) as is_new`);
    if (review?.isNew) await refreshSearch(db, [helperId]);
    return { importId };
  },
});
