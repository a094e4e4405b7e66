import { sql } from "drizzle-orm";
import { z } from "zod";
import { anybodyMayAsk } from "#app/domain/access/contact";
import { helpersById } from "#app/domain/directory/helpers-by-id";
import { choice, idOf, NewId } from "#app/domain/fields";
import { letterLanguages } from "#app/domain/mail/letter";
import { rowId } from "#app/domain/row-id";
import { publicCommand } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { contactRequests } from "#drizzle/schema/contact";
import { codeOf, hashOfCode } from "./follow-up-code";
import { reachOf } from "./reach-of";
import { WholeRequest } from "./request-fields";
import { termOf } from "./terms-of";
import { clockFrom } from "./working-time";

/** Asks a helper something. The same form sent twice is one request, with one code. */
export const sendRequest = publicCommand({
  name: "contact.request-sent",
  input: z
    .object({ id: NewId, helperId: idOf("helper"), language: choice(letterLanguages).default("nl") })
    .and(WholeRequest),
  async about({ db, input }) {
    const [helper] = await helpersById(db, [input.helperId]);
    if (!helper || !(await reachOf(db, helper.id))) return null;
    return { helper, term: await termOf(db, helper.id) };
  },
  allowedIf: anybodyMayAsk,
  async carryOut({ db, keys, input, subject: { helper, term } }) {
    const { id: formId, helperId, ...written } = input;
    const id = rowId(helperId, formId, written);
    const code = codeOf(keys, id);
    const clock = clockFrom(new Date(), term);
    keys.create(id);
    const row = sealRow(
      contactRequests,
      {
        ...written,
        id,
        helperId,
        codeHash: hashOfCode(keys, code),
        themes: written.themes.join(" "),
        ...clock,
      },
      keys,
    );
    const text = sql`${row.name}::bytea, ${row.replyTo}::bytea, ${row.words}::bytea, ${row.themes}::bytea`;
    await db.select({ sent: sql<boolean>`sent` }).from(
      sql`send_request(${id}::uuid, ${helperId}::uuid, ${row.codeHash}, ${row.asker}, ${row.consent}::text, ${row.channel},
        ${row.meeting}, ${row.language}, ${text}, ${clock.remindAt.toISOString()}::timestamptz,
        ${clock.answerBy.toISOString()}::timestamptz) as sent`,
    );
    return { code, helperName: helper.name };
  },
});
