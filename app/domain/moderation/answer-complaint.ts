import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { moderatorsMayLook } from "#app/domain/access/moderation";
import { complaintKeys } from "#app/domain/directory/complaint-keys";
import { idOf, text } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealField } from "#app/vault/rows";
import { complaints } from "#drizzle/schema/moderation";
import { findComplaint } from "./find-complaint";

/** A moderator answers a complaint, which stops its clock. Once: whoever left it has read the answer perhaps. */
export const answerComplaint = command({
  name: "moderation.complaint-answered",
  input: z.object({ complaintId: idOf("complaint"), answer: text(2000) }),
  about: findComplaint,
  allowedIf: moderatorsMayLook,
  async carryOut({ db, keys, actor, input, subject: { id, answer: former } }) {
    const answer = sealField(complaints, { id }, "answer", input.answer, complaintKeys(keys));
    const answered = await db
      .update(complaints)
      .set({ answer, answeredAt: sql`now()`, answeredBy: actor.accountId })
      .where(and(eq(complaints.id, id), isNull(complaints.answeredAt)))
      .returning({ id: complaints.id });
    if (answered.length === 0 && former !== input.answer)
      return new Invalid({ answer: "answered-meanwhile" });
    return undefined;
  },
});
