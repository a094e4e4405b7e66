import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { whoWasAskedMay } from "#app/domain/access/contact";
import { ownProfile } from "#app/domain/directory/own-profile";
import { command } from "#app/gate/command";
import { answerAddresses } from "#drizzle/schema/answering";

/** No more mail about requests. */
export const takeBackAddress = command({
  name: "contact.address-taken-back",
  input: z.object({}),
  about: ({ db, actor }) => ownProfile(db, actor.accountId),
  allowedIf: whoWasAskedMay,
  async carryOut({ db, subject: { helperId } }) {
    await db
      .update(answerAddresses)
      .set({ endedAt: sql`now()` })
      .where(and(eq(answerAddresses.helperId, helperId), isNull(answerAddresses.endedAt)));
  },
});
