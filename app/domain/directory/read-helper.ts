import { z } from "zod";
import { everybodyMayLook } from "#app/domain/access/directory";
import { idOf } from "#app/domain/fields";
import { publicQuery } from "#app/gate/command";
import { helpersById } from "./helpers-by-id";

/** One helper's public page. */
export const readHelper = publicQuery({
  name: "directory.helper-read",
  input: z.object({ helperId: idOf("helper") }),
  about: async ({ db, input }) => (await helpersById(db, [input.helperId]))[0] ?? null,
  allowedIf: everybodyMayLook,
  carryOut: async ({ subject }) => subject,
});
