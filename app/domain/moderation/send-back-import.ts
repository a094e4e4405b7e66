import { z } from "zod";
import { moderatorsMayLook } from "#app/domain/access/moderation";
import { text } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { decideOnImport, ImportId, importToDecide } from "./import-to-decide";

/** A moderator sends all pages of a file back that wait, with a reason for whoever brought it in. What everybody reads stays. */
export const sendBackImport = command({
  name: "moderation.import-sent-back",
  input: z.object({ importId: ImportId, reason: text(1000) }),
  about: ({ db, actor, input }) => importToDecide(db, actor.accountId, input.importId),
  allowedIf: moderatorsMayLook,
  carryOut: ({ db, input: { reason }, subject: { id } }) => decideOnImport(db, id, "sentBack", reason),
});
