import { z } from "zod";
import { moderatorsMayPublish } from "#app/domain/access/moderation";
import { command } from "#app/gate/command";
import { TextId, textById } from "./found-text";
import { publishText } from "./publish-text";

/** Nobody reads it on the website any more. It is kept, so that it can come back. */
export const takeOffText = command({
  name: "moderation.text-taken-off",
  input: z.object({ textId: TextId }),
  about: ({ db, actor, input }) => textById(db, actor, input.textId),
  allowedIf: moderatorsMayPublish,
  async carryOut({ db, subject }) {
    const done = await publishText(db, { ...subject, now: subject }, null, subject.versionId);
    return "isNew" in done ? { kind: subject.kind } : done;
  },
});
