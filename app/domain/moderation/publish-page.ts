import { z } from "zod";
import { moderatorsMayPublish } from "#app/domain/access/moderation";
import { siteLanguages } from "#app/domain/directory/published-text";
import { NewId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { findText, TextKey, TextVersion } from "./found-text";
import { publishText } from "./publish-text";
import { pageInput } from "./text-input";

const whichPage = z.object({
  key: TextKey,
  language: z.enum(siteLanguages, "malformed"),
  version: TextVersion,
  /** Of the form, by which it is known again after it was looked at. */
  id: NewId.optional(),
});

/** What is said of a page, and what it will say. */
export const pageToSay = z
  .intersection(whichPage, pageInput)
  .transform(({ key, language, version, id, ...page }) => ({ key, language, version, id, page }));

/** A page of explanation says this from now on, in one language. */
export const publishPage = command({
  name: "moderation.page-published",
  input: pageToSay,
  about: ({ db, actor, input: { key, language } }) => findText(db, actor, { kind: "page", key, language }),
  allowedIf: moderatorsMayPublish,
  carryOut: ({ db, subject, input }) => publishText(db, subject, input.page, input.version),
});
