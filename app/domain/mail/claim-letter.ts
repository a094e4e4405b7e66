import { and, asc, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { thePostMay } from "#app/domain/access/mail";
import { jobCommand } from "#app/gate/command";
import { type Keys, openRow } from "#app/vault/rows";
import { letters } from "#drizzle/schema/mail";
import type { Letter } from "./letter";
import { letterKeys } from "./letter-keys";
import { closed, toBeSent } from "./letter-rows";

/** Longer than a try can take (app/mail/transport.server.ts), so that no second one begins beside it. */
const minutesForOneTry = 2;

/**
 * Takes the letter that has waited longest, for one try. Other processes pass it over meanwhile, and try it again when
 * this one dies before the letter is handed over. Missing where none is due.
 */
export const claimLetter = jobCommand({
  name: "mail.letter-claimed",
  input: z.object({}),
  about: async ({ db }) => {
    const now = sql`now()`;
    const [row] = await db
      .select()
      .from(letters)
      .where(and(toBeSent, isNull(letters.handedOverAt), lte(letters.dueAt, now), gt(letters.goodUntil, now)))
      .orderBy(asc(letters.dueAt))
      .limit(1)
      .for("update", { skipLocked: true });
    return row ?? null;
  },
  allowedIf: thePostMay,
  async carryOut({ db, keys, subject: row }) {
    const letter = opened(row, letterKeys(keys));
    const claimed = {
      tries: sql`${letters.tries} + 1`,
      dueAt: sql`now() + make_interval(mins => ${minutesForOneTry})`,
    };
    await db
      .update(letters)
      .set(letter ? claimed : { ...closed, givenUpAt: sql`now()` })
      .where(eq(letters.id, row.id));
    return letter;
  },
});

/** Null where our keys do not open it, as after a backup was put back with other keys: it must not hold up the rest. */
function opened(row: typeof letters.$inferSelect, keys: Keys): Letter | null {
  try {
    const { id, kind, language, address, content, goodUntil } = openRow(letters, row, keys);
    return address !== null && content !== null ? { id, kind, language, address, content, goodUntil } : null;
  } catch {
    return null;
  }
}
