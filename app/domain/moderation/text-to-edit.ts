import { z } from "zod";
import { moderatorsMayPublish } from "#app/domain/access/moderation";
import { firstLanguage, publishedKinds, siteLanguages } from "#app/domain/directory/published-text";
import { query } from "#app/gate/command";
import { findText, lastContent, TextKey, textNow } from "./found-text";

/** What a moderator needs to change a text of the website, or to begin one. */
export const textToEdit = query({
  name: "moderation.text-begun",
  input: z.object({ kind: z.enum(publishedKinds), key: TextKey, language: z.enum(siteLanguages) }),
  about: ({ db, actor, input }) => findText(db, actor, input),
  allowedIf: moderatorsMayPublish,
  async carryOut({ db, subject: { now, ...name } }) {
    const first =
      name.language === firstLanguage ? null : await textNow(db, { ...name, language: firstLanguage });
    return {
      ...name,
      textId: now?.id ?? null,
      version: now?.versionId ?? "",
      /** What it says, or said last. */
      content: now && (await lastContent(db, now)),
      isOff: now !== null && now.content === null,
      /** What the first language says, beside the words of another. */
      first: first && (await lastContent(db, first)),
    };
  },
});
