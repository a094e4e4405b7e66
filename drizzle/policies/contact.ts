import { sql } from "drizzle-orm";
import { type PgTable, pgPolicy } from "drizzle-orm/pg-core";
import { answerAddresses, answerTerms, pageReminders } from "../schema/answering";
import { contactAnswers, contactLetters, contactMessages, contactRequests } from "../schema/contact";
import { mine, ofAnImport, publicToAll } from "./directory";
import { definer, job, person } from "./roles";

/** The request of this row, as far as it may be seen: it relies on the policy of the requests themselves. */
const ofMyRequest = (table: string, that = "true") =>
  sql.raw(
    `exists (select from contact_requests where contact_requests.id = ${table}.request_id and ${that})`,
  );

export const aHelperReadsWhatWasAsked = pgPolicy("a helper reads what was asked of the own page", {
  for: "select",
  to: person,
  using: mine,
}).link(contactRequests);
export const aHelperStops = pgPolicy("a helper stops a contact now", {
  for: "update",
  to: person,
  using: sql`${mine} and ended_at is null`,
  withCheck: sql`${mine} and ended_at = now() and ended_by = 'helper'`,
}).link(contactRequests);
export const theClockReadsMoments = pgPolicy("the clock reads moments and channels", {
  for: "select",
  to: job,
  using: sql`true`,
}).link(contactRequests);
export const whatIsLongOverIsWiped = pgPolicy("the clock wipes what has long been over", {
  for: "update",
  to: job,
  using: sql`wiped_at is null and coalesce(ended_at, case when confirmed_at is null then answer_by end) < now() - interval '30 days'`,
  withCheck: sql`wiped_at = now()`,
}).link(contactRequests);
export const requestsAreReachedByCode = byFunction("requests", contactRequests);

export const aHelperReadsOwnAnswers = pgPolicy("a helper reads the own answers", {
  for: "select",
  to: person,
  using: ofMyRequest("contact_answers"),
}).link(contactAnswers);
export const aHelperAnswersInTime = pgPolicy("a helper answers what is open, now", {
  for: "insert",
  to: person,
  withCheck: sql`answered_at = now() and wiped_at is null and ${ofMyRequest(
    "contact_answers",
    "contact_requests.ended_at is null and contact_requests.answer_by > now()",
  )}`,
}).link(contactAnswers);
export const theClockReadsAnswers = pgPolicy("the clock reads that there is an answer", {
  for: "select",
  to: job,
  using: sql`true`,
}).link(contactAnswers);
export const answersAreReachedByCode = byFunction("answers", contactAnswers);

const betweenBoth = "contact_requests.confirmed_at is not null and contact_requests.ended_at is null";
export const aHelperReadsMessages = pgPolicy("a helper reads messages as long as both want", {
  for: "select",
  to: person,
  using: ofMyRequest("contact_messages", betweenBoth),
}).link(contactMessages);
const withConsent =
  "(contact_requests.asker = 'self' or contact_requests.consent = 'agreed' or contact_requests.agreed_at is not null)";
export const aHelperWritesMessages = pgPolicy("a helper writes messages as long as both want", {
  for: "insert",
  to: person,
  withCheck: sql`written_by = 'helper' and kind = 'words' and created_at = now() and ${ofMyRequest("contact_messages", `${betweenBoth} and ${withConsent}`)}`,
}).link(contactMessages);
export const theClockSeesThatSomethingWasSaid = pgPolicy("the clock reads that something was said", {
  for: "select",
  to: job,
  using: sql`true`,
}).link(contactMessages);
export const messagesAreReachedByCode = byFunction("messages", contactMessages);

export const theClockLeavesLetters = pgPolicy("the clock leaves one letter for each occasion", {
  for: "all",
  to: job,
  using: sql`true`,
  withCheck: sql`true`,
}).link(contactLetters);
export const lettersAreReachedByLink = byFunction("letters", contactLetters);

export const termsArePublic = publicToAll("terms for an answer", answerTerms);
export const aHelperSetsTheOwnTerm = pgPolicy("a helper sets the own term now", {
  for: "insert",
  to: person,
  withCheck: sql`${mine} and set_at = now()`,
}).link(answerTerms);

export const aHelperSeesTheOwnAddress = pgPolicy("a helper sees the own address", {
  for: "select",
  to: person,
  using: mine,
}).link(answerAddresses);
export const aHelperGivesAnAddress = pgPolicy("a helper gives an address that is still to be shown", {
  for: "insert",
  to: person,
  withCheck: sql`${mine} and set_at = now() and asked_at is null and confirmed_at is null and ended_at is null`,
}).link(answerAddresses);
export const aHelperShowsOrTakesBackTheAddress = pgPolicy("a helper shows or takes back the own address", {
  for: "update",
  to: person,
  using: sql`${mine} and ended_at is null`,
  withCheck: sql`${mine} and ((confirmed_at = now() and ended_at is null) or ended_at = now())`,
}).link(answerAddresses);
export const theClockReadsAddresses = pgPolicy("the clock reads addresses", {
  for: "select",
  to: job,
  using: sql`true`,
}).link(answerAddresses);
export const theClockAsksForProofs = pgPolicy("the clock asks now whether an address is read", {
  for: "update",
  to: job,
  using: sql`confirmed_at is null and ended_at is null`,
  withCheck: sql`asked_at = now() and confirmed_at is null and ended_at is null`,
}).link(answerAddresses);
/** Also while they wait for a moderator. */
const pagesFromFiles = "helper_id in (select pages_from_files())";
export const addressesAreImported = pgPolicy("addresses come with an imported page, now", {
  for: "insert",
  to: job,
  withCheck: sql.raw(
    `set_at = now() and confirmed_at = now() and asked_at is null and ended_at is null and ${pagesFromFiles}`,
  ),
}).link(answerAddresses);
export const importedAddressesGo = pgPolicy("addresses of an imported page end now", {
  for: "update",
  to: job,
  using: sql.raw(`ended_at is null and ${pagesFromFiles}`),
  withCheck: sql.raw(`ended_at = now() and ${pagesFromFiles}`),
}).link(answerAddresses);

export const addressesGoWithAPage = pgPolicy("addresses of an imported page go when its person wants that", {
  for: "delete",
  to: definer,
  using: sql.raw(ofAnImport("answer_addresses")),
}).link(answerAddresses);
export const whetherLettersComeIsTold = pgPolicy("that a helper gets letters is told by a function", {
  for: "select",
  to: definer,
  using: sql`confirmed_at is not null and ended_at is null`,
}).link(answerAddresses);

export const theClockLeavesReminders = pgPolicy("the clock asks now whether pages are right", {
  for: "insert",
  to: job,
  withCheck: sql`left_at = now() and used_at is null`,
}).link(pageReminders);
export const theClockSeesReminders = pgPolicy("the clock sees whom it has asked", {
  for: "select",
  to: job,
  using: sql`true`,
}).link(pageReminders);
export const remindersAreReachedByLink = byFunction("reminders", pageReminders);

function byFunction(subject: string, table: PgTable) {
  return pgPolicy(`${subject} of a contact are reached through functions`, {
    for: "all",
    to: definer,
    using: sql`true`,
    withCheck: sql`true`,
  }).link(table);
}
