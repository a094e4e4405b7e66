import { sql } from "drizzle-orm";
import { rowId } from "#app/domain/row-id";
import type { Room } from "#app/gate/door";
import { sealField } from "#app/vault/rows";
import { contactMessages } from "#drizzle/schema/contact";
import { hashOfCode } from "./follow-up-code";
import type { MessageKind } from "./request";
import { requestKeys } from "./request-keys";

interface Said {
  requestId: string;
  formId: string;
  kind: MessageKind;
  words: string;
}

/** Says something in the name of whoever holds the code. False where there is no match, or one of both has stopped. */
export async function writeByCode({ db, keys }: Room, code: string[], said: Said): Promise<boolean> {
  const { requestId, formId, kind, words } = said;
  const id = rowId(requestId, formId, { words });
  const sealed = sealField(contactMessages, { id }, "words", words, requestKeys(keys, requestId));
  const [answer] = await db
    .select({ written: sql<boolean>`written` })
    .from(sql`write_by_code(${hashOfCode(keys, code)}, ${id}::uuid, ${kind}, ${sealed}::bytea) as written`);
  return answer?.written ?? false;
}
