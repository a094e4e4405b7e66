import { sql } from "drizzle-orm";
import { z } from "zod";
import { everybodyMayLook } from "#app/domain/access/directory";
import { idOf, NewId, text } from "#app/domain/fields";
import { publicQuery } from "#app/gate/command";
import { sealField } from "#app/vault/rows";
import { complaints } from "#drizzle/schema/moderation";
import { complaintKeys } from "./complaint-keys";
import { helpersById } from "./helpers-by-id";

/**
 * Says what is wrong with a page. It is asked as a question, for nobody is known: not who says it, nor from where. The
 * id of the form opens the answer.
 */
export const complain = publicQuery({
  name: "directory.complaint-made",
  input: z.object({ id: NewId, helperId: idOf("helper"), words: text(2000) }),
  about: async ({ db, input }) => (await helpersById(db, [input.helperId]))[0] ?? null,
  allowedIf: everybodyMayLook,
  async carryOut({ db, keys, input: { id, words }, subject: { id: helperId } }) {
    const sealed = sealField(complaints, { id }, "words", words, complaintKeys(keys));
    await db
      .select({ left: sql`1` })
      .from(sql`leave_complaint(${id}::uuid, ${helperId}::uuid, ${sealed}::bytea)`);
    return { complaintId: id };
  },
});
