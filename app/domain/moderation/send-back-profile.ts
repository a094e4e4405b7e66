import { sql } from "drizzle-orm";
import { z } from "zod";
import { mayReviewPage } from "#app/domain/access/moderation";
import { refreshSearch } from "#app/domain/directory/refresh-search";
import { text, VersionId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { versionToReview } from "./version-to-review";

/** A moderator sends a page back with a reason, for its helper alone. One that everybody reads now is read no more. */
export const sendBackProfile = command({
  name: "moderation.profile-sent-back",
  input: z.object({ versionId: VersionId, reason: text(1000) }),
  about: ({ db, actor, input }) => versionToReview(db, actor.accountId, input.versionId),
  allowedIf: mayReviewPage,
  async carryOut({ db, input: { reason }, subject: { versionId, helperId, importId } }) {
    const [review] = await db
      .select({ isNew: sql<boolean>`is_new` })
      .from(sql`send_back_profile(${versionId}::uuid, ${reason}::text) as is_new`);
    if (review?.isNew) await refreshSearch(db, [helperId]);
    return { importId };
  },
});
