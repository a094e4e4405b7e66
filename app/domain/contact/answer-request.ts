import { eq } from "drizzle-orm";
import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { contactAnswers } from "#drizzle/schema/contact";
import { AnswerFields } from "./answer-fields";
import { answerRow } from "./answer-row";
import { findOwnAsked, RequestId } from "./own-asked";
import { answersTo, isOpen, lacksWords } from "./request";
import { termOf } from "./terms-of";

/** A helper answers in the app. One answer for good, and before it perhaps one to talk first. */
export const answerRequest = command({
  name: "contact.request-answered",
  input: z.object({ id: NewId, requestId: RequestId }).and(AnswerFields),
  about: (search) => findOwnAsked(search, search.input.requestId),
  allowedIf: whoWasAskedMay,
  async carryOut({ db, keys, input: { id: formId, requestId, ...answer }, subject }) {
    const term = await termOf(db, subject.helperId);
    const { asker, consent } = subject;
    const about = { id: rowId(requestId, formId, answer), asker, consent, requestId, term };
    const row = answerRow(keys, about, answer);
    const { id } = contactAnswers;
    const isThere = async () =>
      (await db.select({ id }).from(contactAnswers).where(eq(id, row.id))).length > 0;
    if (await isThere()) return null;
    if (!isOpen(subject.state)) return new Invalid({ kind: "contact-is-over" });
    if (!answersTo(asker, false).includes(answer.kind)) return new Invalid({ kind: "not-a-choice" });
    const lack = answer.note === null && lacksWords(subject, answer.kind, true);
    if (lack) return new Invalid({ note: lack });
    const added = await db.insert(contactAnswers).values(row).onConflictDoNothing().returning({ id });
    return added.length > 0 || (await isThere()) ? null : new Invalid({ kind: "contact-is-over" });
  },
});
