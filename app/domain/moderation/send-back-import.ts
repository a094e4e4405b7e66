import { moderatorsMayLook } from "#app/domain/access/moderation";
import { text } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { decideOnImport, importToDecide, SeenImport } from "./import-to-decide";

/** A moderator sends all pages of a file back that were seen and still wait, with a reason for whoever brought it in. What everybody reads stays. */
export const sendBackImport = command({
  name: "moderation.import-sent-back",
  input: SeenImport.extend({ reason: text(1000) }),
  about: ({ db, actor, input }) => importToDecide(db, actor.accountId, input.importId),
  allowedIf: moderatorsMayLook,
  carryOut: ({ db, input }) => decideOnImport(db, input, "sentBack", input.reason),
});
