import { z } from "zod";
import { moderatorsMayPublish } from "#app/domain/access/moderation";
import { firstLanguage } from "#app/domain/directory/published-text";
import { command } from "#app/gate/command";
import { findText, TextKey, TextVersion } from "./found-text";
import { publishText } from "./publish-text";
import { toolInput, toolOf } from "./text-input";

/** A tool stands on the shelf from now on, or says something else there, in the first language. */
export const publishTool = command({
  name: "moderation.tool-published",
  input: z.object({ key: TextKey, version: TextVersion, ...toolInput }),
  about: ({ db, actor, input: { key } }) =>
    findText(db, actor, { kind: "tool", key, language: firstLanguage }),
  allowedIf: moderatorsMayPublish,
  carryOut: ({ db, subject, input }) => publishText(db, subject, toolOf(input), input.version),
});
