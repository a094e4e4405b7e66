import { z } from "zod";
import { whoHoldsTheCodeMay } from "#app/domain/access/contact";
import { NewId, text } from "#app/domain/fields";
import { publicCommand } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { withoutCitizenNumber } from "./citizen-number";
import { FollowUpCode } from "./follow-up-code";
import { reachOf, readsHere } from "./reach-of";
import { requestByCode } from "./request-by-code";
import { writeByCode } from "./write-by-code";

/** A message of whoever asked, once both have said yes, to a helper who can read it. */
export const writeToHelper = publicCommand({
  name: "contact.helper-written-to",
  input: z.object({ id: NewId, code: FollowUpCode, words: withoutCitizenNumber(text(2000)) }),
  about: (search) => requestByCode(search, search.input.code),
  allowedIf: whoHoldsTheCodeMay,
  async carryOut({ db, keys, input: { code, words, id: formId }, subject: { id: requestId, helperId } }) {
    if (!readsHere(await reachOf(db, helperId))) return new Invalid({ words: "contact-is-over" });
    const written = await writeByCode({ db, keys }, code, { requestId, formId, kind: "words", words });
    return written ? null : new Invalid({ words: "contact-is-over" });
  },
});
