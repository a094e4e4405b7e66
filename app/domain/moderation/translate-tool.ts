import { z } from "zod";
import { moderatorsMayPublish } from "#app/domain/access/moderation";
import { otherLanguages } from "#app/domain/directory/published-text";
import { command } from "#app/gate/command";
import { findText, TextKey, TextVersion } from "./found-text";
import { publishText } from "./publish-text";
import { toolWordsInput, toolWordsOf } from "./text-input";

/** A tool is told of in another language too, or in other words there. */
export const translateTool = command({
  name: "moderation.tool-translated",
  input: z.object({
    key: TextKey,
    language: z.enum(otherLanguages, "malformed"),
    version: TextVersion,
    ...toolWordsInput,
  }),
  about: ({ db, actor, input: { key, language } }) => findText(db, actor, { kind: "tool", key, language }),
  allowedIf: moderatorsMayPublish,
  carryOut: ({ db, subject, input }) => publishText(db, subject, toolWordsOf(input), input.version),
});
