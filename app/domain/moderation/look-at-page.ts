import { moderatorsMayPublish } from "#app/domain/access/moderation";
import { newId } from "#app/domain/fields";
import { query } from "#app/gate/command";
import { findText } from "./found-text";
import { pageToSay } from "./publish-page";

/** How a page will read, before anybody reads it: nothing is kept. */
export const lookAtPage = query({
  name: "moderation.page-looked-at",
  input: pageToSay,
  about: ({ db, actor, input: { key, language } }) => findText(db, actor, { kind: "page", key, language }),
  allowedIf: moderatorsMayPublish,
  carryOut: async ({ input: { key, language, version, id, page } }) => ({
    look: { ...page, key, language },
    version,
    id: id ?? newId(),
  }),
});
