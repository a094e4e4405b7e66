import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { whoHoldsTheLinkMay } from "#app/domain/access/contact";
import { NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { publicCommand } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { AnswerFields } from "./answer-fields";
import { answerRow } from "./answer-row";
import { reachOf, readsHere } from "./reach-of";
import { answersTo, lacksWords } from "./request";
import { LinkToken, requestByLink } from "./request-by-link";
import { hashOfToken } from "./request-keys";
import { termOf } from "./terms-of";

const nothing = sql`null, null, null, null, null, null, null`;

/** A helper answers without signing in. The link is dead afterwards; the very form that used it up may come again. */
export const answerByLink = publicCommand({
  name: "contact.answered-by-link",
  input: z.object({ id: NewId, token: LinkToken }).and(AnswerFields),
  async about({ db, keys, input: { id: formId, token, ...answer } }) {
    const hash = hashOfToken(keys, token);
    const id = rowId(hash, formId, answer);
    const opened = await requestByLink({ db, keys }, token);
    return opened || (await keep(db, sql`${hash}, ${id}::uuid, ${nothing}`)) ? { hash, id, opened } : null;
  },
  allowedIf: whoHoldsTheLinkMay,
  async carryOut({ db, keys, input, subject: { hash, id, opened } }) {
    if (!opened) return null;
    const { id: _, token: __, ...answer } = input;
    const mayAnswer = answersTo(opened.asker, opened.hasTalked).includes(answer.kind);
    if (!mayAnswer) return new Invalid({ kind: "not-a-choice" });
    const talksHere = readsHere(await reachOf(db, opened.helperId));
    const lack = answer.note === null && lacksWords(opened, answer.kind, talksHere);
    if (lack) return new Invalid({ note: lack });
    const term = await termOf(db, opened.helperId);
    const { asker, consent, id: requestId } = opened;
    const row = answerRow(keys, { id, asker, consent, requestId, term }, answer);
    const clock = [row.remindAt, row.answerBy].map((at) => (at instanceof Date ? at.toISOString() : null));
    const given = sql`${hash}, ${id}::uuid, ${row.kind}, ${row.reason ?? null}::text, ${row.note ?? null}::bytea,
      ${row.alternative ?? null}::bytea, ${row.lookedAt ?? null}::bytea, ${clock[0]}::timestamptz, ${clock[1]}::timestamptz`;
    return (await keep(db, given)) ? null : new Invalid({ kind: "contact-is-over" });
  },
});

/** Whether this answer is kept by now. With a link that is dead nothing is written. */
async function keep(db: Db, given: SQL): Promise<boolean> {
  const [row] = await db.select({ kept: sql<boolean>`kept` }).from(sql`answer_by_link(${given}) as kept`);
  return row?.kept ?? false;
}
