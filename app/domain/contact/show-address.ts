import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { ownProfile } from "#app/domain/directory/own-profile";
import { command } from "#app/gate/command";
import { answerAddresses } from "#drizzle/schema/answering";
import { LinkToken } from "./request-by-link";
import { hashOfToken } from "./request-keys";

/** A helper shows to read the mail of the address: from here on letters go there. */
export const showAddress = command({
  name: "contact.address-shown",
  input: z.object({ token: LinkToken }),
  async about({ db, keys, actor, input }) {
    const own = await ownProfile(db, actor.accountId);
    const { id, confirmedAt, helperId, proofHash, endedAt } = answerAddresses;
    const isIt = and(eq(proofHash, hashOfToken(keys, input.token)), isNull(endedAt));
    const [row] = own
      ? await db
          .select({ id, confirmedAt })
          .from(answerAddresses)
          .where(and(isIt, eq(helperId, own.helperId)))
      : [];
    return row ?? null;
  },
  allowedIf: whoWasAskedMay,
  async carryOut({ db, subject: { id } }) {
    await db
      .update(answerAddresses)
      .set({ confirmedAt: sql`now()` })
      .where(and(eq(answerAddresses.id, id), isNull(answerAddresses.confirmedAt)));
  },
});
