import { asc, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { moderatorsMayLook } from "#app/domain/access/moderation";
import { firstLanguage, publishedKinds, type SiteLanguage } from "#app/domain/directory/published-text";
import { newId } from "#app/domain/fields";
import { query } from "#app/gate/command";
import { publishedTexts, publishedTextVersions } from "#drizzle/schema/published-texts";
import { isModerator } from "./moderator";
import { nameIn, type TextVersionRow, writtenBy } from "./text-versions";

/** All tools, or all pages of explanation, that are on the website or were, with who changed each last. */
export const readTexts = query({
  name: "moderation.texts-read",
  input: z.object({ kind: z.enum(publishedKinds) }),
  about: async ({ db, actor }) => ((await isModerator(db, actor.accountId)) ? actor : null),
  allowedIf: moderatorsMayLook,
  async carryOut({ db, actor, input: { kind } }) {
    const texts = await db
      .select()
      .from(publishedTexts)
      .where(eq(publishedTexts.kind, kind))
      .orderBy(asc(publishedTexts.begunAt));
    const { id, textId, content, writtenAt, writtenBy: by } = publishedTextVersions;
    const versions: TextVersionRow[] = await db
      .select({ id, textId, content, writtenAt, writtenBy: by })
      .from(publishedTextVersions)
      .innerJoin(publishedTexts, eq(publishedTexts.id, textId))
      .where(eq(publishedTexts.kind, kind))
      .orderBy(desc(writtenAt));
    const firsts = texts.filter(({ language }) => language === firstLanguage);
    return {
      /** For a new one. */
      fresh: newId(),
      texts: firsts.map(({ id, key, content }) => {
        const own = versions.filter(({ textId }) => textId === id);
        const last = own.find(({ content }) => content !== null);
        return {
          ...{ id, key, isOff: content === null, name: nameIn(last?.content ?? null) },
          /** What is put back where it was taken off. */
          lastId: last?.id ?? id,
          changedAt: own[0]?.writtenAt ?? null,
          changedBy: writtenBy(own[0]?.writtenBy ?? null, actor),
          languages: texts
            .filter((one) => one.key === key && one.content !== null)
            .map(({ language }): SiteLanguage => language),
        };
      }),
    };
  },
});
