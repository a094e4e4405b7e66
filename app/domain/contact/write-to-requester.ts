import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { NewId, text } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { contactMessages } from "#drizzle/schema/contact";
import { withoutCitizenNumber } from "./citizen-number";
import { findOwnAsked, RequestId } from "./own-asked";
import { mayGoOn } from "./request";
import { requestKeys } from "./request-keys";

/** A message of the helper, once both have said yes. */
export const writeToRequester = command({
  name: "contact.requester-written-to",
  input: z.object({ id: NewId, requestId: RequestId, words: withoutCitizenNumber(text(2000)) }),
  about: (search) => findOwnAsked(search, search.input.requestId),
  allowedIf: whoWasAskedMay,
  async carryOut({ db, keys, input: { id: formId, requestId, words }, subject }) {
    if (subject.state !== "matched" || !mayGoOn(subject)) return new Invalid({ words: "contact-is-over" });
    const row = { id: rowId(requestId, formId, { words }), requestId, writtenBy: "helper" as const, words };
    const sealed = sealRow(contactMessages, row, requestKeys(keys, requestId));
    await db.insert(contactMessages).values(sealed).onConflictDoNothing();
    return null;
  },
});
