import { eq, sql } from "drizzle-orm";
import { thePostMay } from "#app/domain/access/mail";
import { jobCommand } from "#app/gate/command";
import { letters } from "#drizzle/schema/mail";
import { LetterId, letterUnderWay } from "./letter-rows";

/**
 * Marks that the content of a letter is about to leave us. From here on it is never tried again unless the other side
 * said no: after a crash nobody knows whether it arrived. Missing where its sender has stopped it, or another program
 * was earlier.
 */
export const handOverLetter = jobCommand({
  name: "mail.letter-handed-over",
  input: LetterId,
  about: async ({ db, input }) => {
    const letter = await letterUnderWay(db, input.id);
    return letter?.handedOverAt ? null : letter;
  },
  allowedIf: thePostMay,
  async carryOut({ db, subject: { id } }) {
    await db.update(letters).set({ handedOverAt: sql`now()` }).where(eq(letters.id, id));
  },
});
