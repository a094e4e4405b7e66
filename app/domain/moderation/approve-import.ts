import { moderatorsMayLook } from "#app/domain/access/moderation";
import { command } from "#app/gate/command";
import { decideOnImport, importToDecide, SeenImport } from "./import-to-decide";

/** A moderator finds all pages of a file right that were seen and still wait: everybody reads them from now on. Approved twice it is approved once. */
export const approveImport = command({
  name: "moderation.import-approved",
  input: SeenImport,
  about: ({ db, actor, input }) => importToDecide(db, actor.accountId, input.importId),
  allowedIf: moderatorsMayLook,
  carryOut: ({ db, input }) => decideOnImport(db, input, "approved"),
});
