import { sql } from "drizzle-orm";
import { z } from "zod";
import { everybodyMayLook } from "#app/domain/access/directory";
import { idOf } from "#app/domain/fields";
import { publicQuery } from "#app/gate/command";
import { unsealField } from "#app/vault/rows";
import { complaints } from "#drizzle/schema/moderation";
import { complaintKeys } from "./complaint-keys";
import { answeredBy } from "./complaint-term";

/** By when a complaint is answered, or how it was. Whoever holds its id may know; what was said is not told again. */
export const followComplaint = publicQuery({
  name: "directory.complaint-looked-up",
  input: z.object({ complaintId: idOf("complaint") }),
  async about({ db, input: { complaintId } }) {
    const [row] = await db
      .select({
        answerBy: sql<string>`answer_by`,
        answeredAt: sql<string | null>`answered_at`,
        answer: sql<Uint8Array | null>`answer`,
      })
      .from(sql`follow_complaint(${complaintId}::uuid)`);
    return row ?? null;
  },
  allowedIf: everybodyMayLook,
  async carryOut({ keys, input: { complaintId: id }, subject: { answerBy, answeredAt, answer } }) {
    return {
      answerBy: answeredBy(new Date(answerBy)),
      answeredAt: answeredAt === null ? null : new Date(answeredAt),
      answer: answer && unsealField(complaints, { id }, "answer", answer, complaintKeys(keys)),
    };
  },
});
