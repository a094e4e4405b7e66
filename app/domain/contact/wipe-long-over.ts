import { and, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { theClockMay } from "#app/domain/access/contact";
import { jobCommand } from "#app/gate/command";
import { contactRequests } from "#drizzle/schema/contact";

/**
 * A contact in which neither has written for a year is over. Thirty days after a contact has ended, or came to nothing, nothing is kept of what was asked, answered and said. What
 * one of both was still saying while the other stopped goes too.
 */
export const wipeLongOver = jobCommand({
  name: "contact.long-over-wiped",
  input: z.object({}),
  about: async () => ({
    longOver: sql`coalesce(ended_at, case when confirmed_at is null then answer_by end) < now() - interval '30 days'`,
  }),
  allowedIf: theClockMay,
  async carryOut({ db, subject: { longOver } }) {
    await db.select({ ended: sql`1` }).from(sql`end_silent_contacts()`);
    await db
      .update(contactRequests)
      .set({ wipedAt: sql`now()`, name: null, replyTo: null, words: null, themes: null })
      .where(and(longOver, isNull(contactRequests.wipedAt)));
    await db.select({ wiped: sql`1` }).from(sql`wipe_what_was_said()`);
  },
});
