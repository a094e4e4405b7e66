import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { moderatorsMayLook } from "#app/domain/access/moderation";
import { query } from "#app/gate/command";
import { publishedTextVersions } from "#drizzle/schema/published-texts";
import { TextId, textById } from "./found-text";
import { nameIn, writtenBy } from "./text-versions";

/** What a text of the website says and said, the newest first, each with who wrote it and when. */
export const readTextVersions = query({
  name: "moderation.text-versions-read",
  input: z.object({ textId: TextId }),
  about: ({ db, actor, input }) => textById(db, actor, input.textId),
  allowedIf: moderatorsMayLook,
  async carryOut({ db, actor, subject: { id, kind, key, language, content } }) {
    const rows = await db
      .select()
      .from(publishedTextVersions)
      .where(eq(publishedTextVersions.textId, id))
      .orderBy(desc(publishedTextVersions.writtenAt));
    const last = rows.find((row) => row.content !== null);
    return {
      ...{ id, kind, key, language, isOff: content === null, name: nameIn(last?.content ?? null) },
      versions: rows.map(({ id, content, writtenAt, writtenBy: by }) => ({
        ...{ id, content, writtenAt },
        writtenBy: writtenBy(by, actor),
      })),
    };
  },
});
