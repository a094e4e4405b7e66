import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { ownProfile } from "#app/domain/directory/own-profile";
import { choice, NewId, optionalEmail } from "#app/domain/fields";
import { letterLanguages } from "#app/domain/mail/letter";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { answerAddresses } from "#drizzle/schema/answering";
import { addressKeys, hashOfToken, tokenFor } from "./request-keys";

/** A helper says where to send mail about requests. Nothing goes there before a letter to it was answered. */
export const giveAddress = command({
  name: "contact.address-given",
  input: z.object({ id: NewId, email: optionalEmail, language: choice(letterLanguages).default("nl") }),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoWasAskedMay,
  async carryOut({ db, keys, input: { id: formId, email, language }, subject: { helperId } }) {
    if (email === null) return new Invalid({ email: "required" });
    const id = rowId(helperId, formId, { email });
    const proofHash = hashOfToken(keys, tokenFor(keys, `address|${id}`));
    const row = sealRow(
      answerAddresses,
      { id, helperId, address: email, language, proofHash },
      addressKeys(keys),
    );
    await db.insert(answerAddresses).values(row).onConflictDoNothing();
    await db
      .update(answerAddresses)
      .set({ endedAt: sql`now()` })
      .where(
        and(
          eq(answerAddresses.helperId, helperId),
          ne(answerAddresses.id, id),
          isNull(answerAddresses.endedAt),
        ),
      );
    return null;
  },
});
