import { and, isNotNull, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { thePostMay } from "#app/domain/access/mail";
import { jobCommand } from "#app/gate/command";
import { letters } from "#drizzle/schema/mail";
import { closed, toBeSent } from "./letter-rows";

/** Closes letters that a crash left in the hands of a mail server, and forgets those whose time is over. */
export const tidyLetters = jobCommand({
  name: "mail.letters-tidied",
  input: z.object({}),
  about: async () => ({ longAgo: sql`now() - interval '10 minutes'` }),
  allowedIf: thePostMay,
  async carryOut({ db, subject: { longAgo } }) {
    await db
      .update(letters)
      .set(closed)
      .where(and(toBeSent, isNotNull(letters.content), lte(letters.handedOverAt, longAgo)));
    await db.delete(letters).where(lte(letters.goodUntil, sql`now()`));
  },
});
