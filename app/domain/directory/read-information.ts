import { z } from "zod";
import { everybodyMayLook } from "#app/domain/access/directory";
import { choice } from "#app/domain/fields";
import { publicQuery } from "#app/gate/command";
import { firstLanguage, type InformationPage, type PageText, siteLanguages } from "./published-text";
import { byKey, textsNow } from "./published-texts";

/** The pages of explanation, each in the language of who asks, or else in the first. */
export const readInformation = publicQuery({
  name: "directory.information-read",
  input: z.object({ language: choice(siteLanguages) }),
  about: async ({ db }) => byKey<PageText, PageText>(await textsNow(db, "page")),
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject, input: { language } }) =>
    subject.map(({ key, first, words }): InformationPage => {
      const own = words[language];
      return { ...(own ?? first), key, language: own ? language : firstLanguage };
    }),
});
