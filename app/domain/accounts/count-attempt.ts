import { createHmac } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { anybodyMay } from "#app/domain/access/accounts";
import { accountCommand } from "#app/gate/command";
import { attempts } from "#drizzle/schema/accounts";

const aQuarterOfAnHour = 15;
const aDay = 24 * 60;

/**
 * How many tries there are in how many minutes. A name from one address gives out first, so that somebody else's wrong
 * tries do not soon lock a person out of the own account. Letters are few, so that nobody is bothered with them.
 */
const limits = {
  "sign-in-name-here": { tries: 10, minutes: aQuarterOfAnHour },
  "sign-in-name": { tries: 50, minutes: aQuarterOfAnHour },
  "sign-in-network": { tries: 100, minutes: aQuarterOfAnHour },
  "sign-up-network": { tries: 20, minutes: aQuarterOfAnHour },
  "invitation-account": { tries: 20, minutes: aQuarterOfAnHour },
  "letter-account": { tries: 10, minutes: aDay },
  "letter-network": { tries: 30, minutes: aDay },
  "letter-address": { tries: 3, minutes: aDay },
  "photo-account": { tries: 20, minutes: aDay },
  "complaint-network": { tries: 10, minutes: aDay },
  "request-network": { tries: 20, minutes: aDay },
  "request-helper": { tries: 60, minutes: aDay },
  "request-address": { tries: 5, minutes: aDay },
  "code-network": { tries: 100, minutes: aQuarterOfAnHour },
  /** An office answers many a request. Nobody guesses 130 bits. */
  "link-network": { tries: 120, minutes: aQuarterOfAnHour },
  /** Ten pages a minute: more than anybody reads, and few for a program that reads all. */
  "profile-network": { tries: 150, minutes: aQuarterOfAnHour },
  /** The second page of a search and all that follow: more than anybody turns over, and few for a program that copies all. */
  "search-network": { tries: 150, minutes: aQuarterOfAnHour },
  /** More than one home misses in a day. */
  "gap-network": { tries: 20, minutes: aDay },
  /** By the form's own id, which is about nobody: a form that was sent twice counts once. */
  "gap-form": { tries: 1, minutes: aDay },
  "request-form": { tries: 1, minutes: aDay },
} as const;

type Kind = keyof typeof limits;
const kinds = Object.keys(limits) as [Kind, ...Kind[]];

/**
 * Counts one try of a kind, by a name, an account or a network address, and says whether it is still within bounds.
 * The count lives in the database, so that several processes share it, under a keyed hash.
 */
export const countAttempt = accountCommand({
  name: "accounts.attempt-counted",
  input: z.object({ kind: z.enum(kinds), by: z.string() }),
  about: async ({ keys, input }) => ({
    bucket: createHmac("sha256", keys.secretFor("attempts"))
      .update(`${input.kind}|${input.by}`)
      .digest("hex"),
  }),
  allowedIf: anybodyMay,
  async carryOut({ db, input, subject }) {
    const over = sql`${attempts.resetsAt} <= now()`;
    const { tries, minutes } = limits[input.kind];
    const later = sql`now() + make_interval(mins => ${minutes})`;
    await db.delete(attempts).where(over);
    const [row] = await db
      .insert(attempts)
      .values({ bucket: subject.bucket, count: 1, resetsAt: later })
      .onConflictDoUpdate({
        target: attempts.bucket,
        set: {
          count: sql`${attempts.count} + 1`,
        },
      })
      .returning({ count: attempts.count });
    return { withinBounds: (row?.count ?? 0) <= tries };
  },
});
