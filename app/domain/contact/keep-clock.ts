import { and, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { theClockMay } from "#app/domain/access/contact";
import { letterNumber } from "#app/domain/mail/letter-keys";
import { writeLetter } from "#app/domain/mail/write-letter";
import { jobCommand } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { openRow, unsealField } from "#app/vault/rows";
import { answerAddresses } from "#drizzle/schema/answering";
import { contactLetters, contactRequests } from "#drizzle/schema/contact";
import { askWhetherRight } from "./ask-whether-right";
import { type DueLetter, dueLetters } from "./due-letters";
import { worldwideNumber } from "./mobile-number";
import { addressKeys, hashOfToken, requestKeys, tokenFor } from "./request-keys";

const atOnce = 20;
/** A link does not lie about in a mailbox for longer than this. */
const daysOfLink = 3;

/**
 * Leaves for the post what is due: that somebody asked, that half the time has gone, that there is an answer or that
 * there is none; and whether pages are still right. A letter and the mark that it was left are written together, so that running twice leaves it once.
 */
export const keepClock = jobCommand({
  name: "contact.clock-kept",
  input: z.object({ bySms: z.boolean().default(false) }),
  about: async ({ db, input }) => ({ due: await dueLetters(db, atOnce, input.bySms) }),
  allowedIf: theClockMay,
  async carryOut({ db, keys, subject: { due } }) {
    for (const letter of due) await leave({ db, keys }, letter);
    const asked = await askWhetherRight({ db, keys }, atOnce);
    return { left: due.length + asked + (await askForProofs({ db, keys })) };
  },
});

async function leave({ db, keys }: Room, letter: DueLetter): Promise<void> {
  const { requestId, occasion, kind, language, to } = letter;
  const answers = kind === "request" || kind === "requestReminder";
  const token = tokenFor(keys, `${requestId}|${occasion}`);
  const inSomeDays = sql`now() + make_interval(days => ${daysOfLink})`;
  const expiresAt = answers ? sql`least(${inSomeDays}, ${letter.answerBy.toISOString()}::timestamptz)` : null;
  const added = await db
    .insert(contactLetters)
    .values({ requestId, occasion, linkHash: answers ? hashOfToken(keys, token) : null, expiresAt })
    .onConflictDoNothing()
    .returning({ occasion: contactLetters.occasion });
  if (added.length === 0) return;
  const [table, field, its] =
    to === "helper"
      ? [answerAddresses, "address", addressKeys(keys)]
      : [contactRequests, "replyTo", requestKeys(keys, requestId)];
  const typed = unsealField(table, { id: letter.addressId }, field, letter.address, its);
  const address = kind === "requestSms" ? worldwideNumber(typed) : typed;
  if (!address) return;
  await writeLetter(
    { db, keys },
    {
      id: letterNumber(keys, `contact|${requestId}|${occasion}`),
      kind,
      language,
      address,
      content: answers ? token : "",
      goodUntil: expiresAt ?? inSomeDays,
    },
  );
}

/** Letters to new addresses of helpers, to see whether they are read. For those of a file whoever runs the house answers. */
async function askForProofs({ db, keys }: Room): Promise<number> {
  const { askedAt, confirmedAt, endedAt } = answerAddresses;
  const rows = await db
    .update(answerAddresses)
    .set({ askedAt: sql`now()` })
    .where(and(isNull(askedAt), isNull(confirmedAt), isNull(endedAt)))
    .returning();
  for (const row of rows) {
    const { id, address, language } = openRow(answerAddresses, row, addressKeys(keys));
    await writeLetter(
      { db, keys },
      {
        id: letterNumber(keys, `address|${id}`),
        kind: "answerAddress",
        language,
        address,
        content: tokenFor(keys, `address|${id}`),
        goodUntil: sql`now() + interval '3 days'`,
      },
    );
  }
  return rows.length;
}
