import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { moderatorsMayPublish } from "#app/domain/access/moderation";
import { VersionId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { publishedTextVersions } from "#drizzle/schema/published-texts";
import { TextId, textById } from "./found-text";
import { publishText } from "./publish-text";

/** An earlier version is on the website again, as a new one. What stood there until now is kept. */
export const putBackText = command({
  name: "moderation.text-put-back",
  input: z.object({ textId: TextId, versionId: VersionId }),
  async about({ db, actor, input: { textId, versionId } }) {
    const text = await textById(db, actor, textId);
    const versions = publishedTextVersions;
    const [former] = await db
      .select({ content: versions.content })
      .from(versions)
      .where(and(eq(versions.id, versionId), eq(versions.textId, textId)));
    return text && former?.content ? { text, content: former.content } : null;
  },
  allowedIf: moderatorsMayPublish,
  async carryOut({ db, subject: { text, content } }) {
    const done = await publishText(db, { ...text, now: text }, content, text.versionId);
    return "isNew" in done ? { kind: text.kind } : done;
  },
});
