import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { Letter } from "#app/domain/mail/letter";
import type { SealedBytes } from "#drizzle/schema/sealed-text";
import { daysToConfirm, daysToRemind } from "./request";

/** A letter about a request that is due and was not left for the post yet. */
export interface DueLetter {
  requestId: string;
  /** There is one letter for each occasion of a request. */
  occasion: string;
  kind: Letter["kind"];
  language: Letter["language"];
  to: "requester" | "helper";
  /** Whose row the address stands in: the request, or the address of the helper. */
  addressId: string;
  address: SealedBytes;
  answerBy: Date;
}

const open = sql`r.ended_at is null and r.answer_by > now() and not exists (
  select from contact_answers a where a.request_id = r.id and a.kind <> 'talkFirst')`;
const goesOn = sql`r.ended_at is null and r.confirmed_at is not null`;
/** To read what is written here one signs in. Who has no account is told nothing of it. */
const readHere = sql`${goesOn} and not exists (select from helper_profiles p where p.id = r.helper_id and p.account_id is null)`;
const dayOf = (moment: SQL) => sql`to_char(${moment} at time zone 'Europe/Amsterdam', 'YYYY-MM-DD')`;
const today = dayOf(sql`m.created_at`);

/** Nobody hears it late: who did not look for that long finds it on the page. */
const stoppedByHelper = sql`r.ended_by = 'helper' and r.wiped_at is null and r.ended_at > now() - interval '3 days'`;
/** A yes of the helper for which the other yes comes soon or not at all. Through work nobody says that other yes. */
const yesWaits = sql`r.asker <> 'professional' and a.kind = 'accepted'
  and a.answered_at <= now() - make_interval(days => ${daysToRemind})
  and a.answered_at > now() - make_interval(days => ${daysToConfirm})`;

const occasions = sql`
  select r.id, 'sent' as occasion, 'request' as kind, 'helper' as recipient from contact_requests r where ${open}
  union all
  select r.id, case when exists (select from contact_answers a where a.request_id = r.id) then 'half-again' else 'half' end,
    'requestReminder', 'helper' from contact_requests r where ${open} and r.remind_at <= now()
  union all
  select r.id, l.occasion || '+', 'request', 'helper' from contact_requests r join contact_letters l on l.request_id = r.id
    where ${open} and l.renewal_asked_at is not null and l.occasion not like '%+++'
  union all
  select r.id, 'matched', 'contactNews', 'helper' from contact_requests r where ${readHere}
  union all
  select r.id, 'heard-' || ${today}, 'contactNews', 'helper' from contact_requests r
    join contact_messages m on m.request_id = r.id where ${readHere} and m.written_by = 'requester'
  union all
  select r.id, 'answer-' || a.kind, 'requestNews', 'requester' from contact_requests r
    join contact_answers a on a.request_id = r.id where r.ended_at is null and r.confirmed_at is null
  union all
  select r.id, 'over', 'requestNews', 'requester' from contact_requests r
    where r.ended_at is null and r.answer_by <= now() and not exists (
      select from contact_answers a where a.request_id = r.id and a.kind <> 'talkFirst')
  union all
  select r.id, 'lapses', 'requestNews', 'requester' from contact_requests r
    join contact_answers a on a.request_id = r.id where r.ended_at is null and r.confirmed_at is null and ${yesWaits}
  union all
  select r.id, 'ended', 'requestNews', 'requester' from contact_requests r where ${stoppedByHelper}
  union all
  select r.id, 'told-' || ${dayOf(sql`f.decided_at`)}, 'requestNews', 'requester' from feedback_to_tell() f
    join contact_requests r on r.id = f.request_id
  union all
  select r.id, 'said-' || ${today}, 'requestNews', 'requester' from contact_requests r
    join contact_messages m on m.request_id = r.id where ${goesOn} and m.written_by = 'helper'`;

/** So many of the letters that are due. Where nobody has an address that we can send to, none is. */
export async function dueLetters(db: Db, count: number, bySms: boolean): Promise<DueLetter[]> {
  const reached = bySms ? sql`r.channel in ('email', 'sms')` : sql`r.channel = 'email'`;
  const column = <Type>(name: string): SQL<Type> => sql<Type>`${sql.raw(name)}`;
  return db
    .selectDistinct({
      requestId: column<string>("due.id"),
      occasion: column<string>("due.occasion"),
      kind: column<DueLetter["kind"]>(
        "case when due.recipient = 'requester' and r.channel = 'sms' then 'requestSms' else due.kind end",
      ),
      to: column<DueLetter["to"]>("due.recipient"),
      language: column<DueLetter["language"]>("coalesce(mine.language, r.language)"),
      addressId: column<string>("coalesce(mine.id, r.id)"),
      address: column<SealedBytes>("coalesce(mine.address, r.reply_to)"),
      answerBy: sql<Date>`r.answer_by`.mapWith((value: string | Date) => new Date(value)),
    })
    .from(
      sql`(${occasions}) as due join contact_requests r on r.id = due.id
        left join answer_addresses mine on due.recipient = 'helper' and mine.helper_id = r.helper_id
          and mine.confirmed_at is not null and mine.ended_at is null`,
    )
    .where(
      sql`(mine.id is not null or (due.recipient = 'requester' and ${reached} and r.reply_to is not null))
        and not exists (select from contact_letters l where l.request_id = due.id and l.occasion = due.occasion)`,
    )
    .limit(count);
}
