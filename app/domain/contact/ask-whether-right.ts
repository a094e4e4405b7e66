import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { letterNumber } from "#app/domain/mail/letter-keys";
import { writeLetter } from "#app/domain/mail/write-letter";
import type { Room } from "#app/gate/door";
import { unsealField } from "#app/vault/rows";
import { answerAddresses, pageReminders } from "#drizzle/schema/answering";
import { helperProfiles } from "#drizzle/schema/directory";
import { addressKeys, hashOfToken, tokenFor } from "./request-keys";

/** A page that nobody looked through for six months stands below the others. */
const monthsBefore = 5;
const daysOfLink = 30;

/** Since when the page says what it says without a word of whoever is on it. */
const since = sql`coalesce(${helperProfiles.confirmedAt}, ${helperProfiles.publishedAt})`;
/** To the microsecond, which a Date does not keep. */
const sinceThen = sql<string>`to_char(${since} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/**
 * Asks helpers by mail whether what their page says is still right: once for each time that they said so. Whose page came
 * from a file, or got other words from one, is asked at once, unless there is a link already that still works. The letter
 * and the mark that it was left are written together. Gives how many there were.
 */
export async function askWhetherRight({ db, keys }: Room, atOnce: number): Promise<number> {
  const { id, helperId, address, language } = answerAddresses;
  const due = await db
    .select({ id, helperId, address, language, since: sinceThen, confirmedAt: helperProfiles.confirmedAt })
    .from(answerAddresses)
    .innerJoin(helperProfiles, sql`${helperProfiles.id} = ${helperId}`)
    .where(
      sql`${answerAddresses.confirmedAt} is not null and ${answerAddresses.endedAt} is null
        and (${helperProfiles.confirmedAt} is null
          or ${helperProfiles.confirmedAt} < now() - make_interval(months => ${monthsBefore}))
        and not exists (select from ${pageReminders} asked where asked.helper_id = ${helperId}
          and (asked.confirmed_at = ${since} or (${helperProfiles.confirmedAt} is null
            and asked.used_at is null and asked.expires_at > now())))`,
    )
    .limit(atOnce);
  const again = await askedAgain(db, atOnce);
  for (const to of [...due, ...again]) await leave({ db, keys }, to);
  return due.length + again.length;
}

/** Whose link no longer works and who asked for another one: it goes to the address on file. */
async function askedAgain(db: Db, atOnce: number): Promise<To[]> {
  const { id, helperId, address, language } = answerAddresses;
  const renewal = pageReminders.renewalAskedAt;
  const since = sql<string>`to_char(${renewal} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return await db
    .select({ id, helperId, address, language, since, confirmedAt: sql<null>`null` })
    .from(answerAddresses)
    .innerJoin(pageReminders, sql`${pageReminders.helperId} = ${helperId} and ${renewal} is not null`)
    .where(
      sql`${answerAddresses.confirmedAt} is not null and ${answerAddresses.endedAt} is null
        and not exists (select from ${pageReminders} asked where asked.helper_id = ${helperId}
          and (asked.confirmed_at = ${renewal} or asked.expires_at > now()))`,
    )
    .limit(atOnce);
}

type To = Pick<typeof answerAddresses.$inferSelect, "id" | "helperId" | "address" | "language"> & {
  since: string;
  confirmedAt: Date | null;
};

async function leave({ db, keys }: Room, to: To): Promise<void> {
  const what = `page|${to.helperId}|${to.since}`;
  const token = tokenFor(keys, what);
  const expiresAt = sql`now() + make_interval(days => ${daysOfLink})`;
  const left = await db
    .insert(pageReminders)
    .values({
      helperId: to.helperId,
      confirmedAt: sql`${to.since}::timestamptz`,
      linkHash: hashOfToken(keys, token),
      expiresAt,
    })
    .onConflictDoNothing()
    .returning({ helperId: pageReminders.helperId });
  if (left.length === 0) return;
  await writeLetter(
    { db, keys },
    {
      id: letterNumber(keys, what),
      kind: to.confirmedAt ? "pageReminder" : "pageFromFile",
      language: to.language,
      address: unsealField(answerAddresses, { id: to.id }, "address", to.address, addressKeys(keys)),
      content: token,
      goodUntil: expiresAt,
    },
  );
}
