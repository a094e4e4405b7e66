import { z } from "zod";
import { moderatorsMayLook } from "#app/domain/access/moderation";
import { command } from "#app/gate/command";
import { decideOnImport, ImportId, importToDecide } from "./import-to-decide";

/** A moderator finds all pages of a file right that wait: everybody reads them from now on. Approved twice it is approved once. */
export const approveImport = command({
  name: "moderation.import-approved",
  input: z.object({ importId: ImportId }),
  about: ({ db, actor, input }) => importToDecide(db, actor.accountId, input.importId),
  allowedIf: moderatorsMayLook,
  carryOut: ({ db, subject: { id } }) => decideOnImport(db, id, "approved"),
});
