import { breakIn, type Mutant } from "./mutant";

const raw = "tests/access/contact";
const acts = "tests/database/contact";
const letters = "tests/database/contact-letters";
const byMail = "tests/database/imported-addresses";
const tables = "migrations/0023_contact.sql";
const rights = "migrations/0024_contact_rights.sql";

const policy = (name: string) => breakIn(tables, `CREATE POLICY "${name}"`, raw);
const fn = (name: string, by: typeof acts | typeof letters = acts) =>
  breakIn(rights, `create function ${name}(`, by);
const agreed = "migrations/0073_agreed_later_rights.sql";
const replaced = "migrations/0077_pages_from_files_wait_rights.sql";
const statusOnly = breakIn(replaced, "create function request_by_code(", acts);
const goesOn = (name: string) => breakIn(agreed, ` function ${name}(`, acts);
const reach = breakIn("migrations/0065_addresses_from_a_file_rights.sql", " function reach_of(", acts);
const sends = breakIn(replaced, " function send_request(", acts);
const mine =
  "helper_id in (select helper_profiles.id from helper_profiles where helper_profiles.account_id = (select viewer()))";
const theirs = (table: string) =>
  `exists (select from contact_requests where contact_requests.id = ${table}.request_id and`;

const wiped = "migrations/0083_words_of_contacts_wiped.sql";
const answer = breakIn(wiped, 'ALTER POLICY "a helper answers what is open, now"', raw);
const write = breakIn(
  "migrations/0072_agreed_later.sql",
  'ALTER POLICY "a helper writes messages as long as both want"',
  raw,
);
const read = policy("a helper reads messages as long as both want");
const stop = policy("a helper stops a contact now");
const give = policy("a helper gives an address that is still to be shown");
const show = policy("a helper shows or takes back the own address");
const wipe = policy("the clock wipes what has long been over");

const policies: Mutant[] = [
  policy("a helper reads what was asked of the own page")("everybody reads what was asked", mine, "true"),
  policy("a helper reads the own answers")(
    "everybody reads the answers",
    theirs("contact_answers"),
    "(true or ",
  ),
  answer(
    "everybody answers",
    ` and ${theirs("contact_answers")} contact_requests.ended_at is null and contact_requests.answer_by > now())`,
    "",
  ),
  answer("a helper answers when the time is over", " and contact_requests.answer_by > now()", ""),
  answer("a helper answers what was stopped", "contact_requests.ended_at is null and ", ""),
  answer("a helper answers in the past", "answered_at = now() and ", ""),
  answer("a helper answers without a word", "wiped_at is null and ", ""),
  read("a helper reads on after the stop", " and contact_requests.ended_at is null", ""),
  write("a helper writes in another's name", "written_by = 'helper' and ", ""),
  write("a helper writes invitations", "kind = 'words' and ", ""),
  write("a helper writes in the past", "created_at = now() and ", ""),
  write("a helper writes before both said yes", "contact_requests.confirmed_at is not null and ", ""),
  write("a helper writes on after the stop", " and contact_requests.ended_at is null", ""),
  write(
    "a helper writes about somebody who has not agreed",
    " and (contact_requests.asker = 'self' or contact_requests.consent = 'agreed' or contact_requests.agreed_at is not null)",
    "",
  ),
  stop("a helper stops what is another's", `USING (${mine} and`, "USING ("),
  stop("a helper goes on after a stop", `(${mine} and ended_at is null)`, `(${mine})`),
  stop("a helper stops in the past", "ended_at = now() and ended_by", "ended_by"),
  stop("a helper stops in another's name", " and ended_by = 'helper'", ""),
  policy("a helper sets the own term now")("anybody sets anybody's term", `${mine} and`, ""),
  policy("a helper sets the own term now")("a term is set in the past", " and set_at = now()", ""),
  policy("a helper sees the own address")("everybody sees the addresses", mine, "true"),
  give("anybody gives anybody an address", `${mine} and`, ""),
  give("an address needs no proof", " and confirmed_at is null", ""),
  give("an address is taken for asked", " and asked_at is null", ""),
  show("an address that was taken back works again", `(${mine} and ended_at is null)`, `(${mine})`),
  show("an address is shown in the past", "confirmed_at = now()", "confirmed_at is not null"),
  show("somebody shows another's address", `USING (${mine} and`, "USING ("),
  wipe("what goes on is wiped", "< now() - interval '30 days'", "is null or true"),
  wipe("it is wiped in the past", "WITH CHECK (wiped_at = now())", "WITH CHECK (true)"),
];

const goes = breakIn(wiped, "create function wipe_with_the_request(", acts);
const goesLate = breakIn(wiped, "create function wipe_what_was_said(", acts);

const endsByLink = breakIn(
  "migrations/0084_contacts_ended_by_link.sql",
  "create function end_by_link(",
  letters,
);

const endsInSilence = breakIn(
  "migrations/0086_silent_contacts.sql",
  "create function end_silent_contacts(",
  acts,
);

const functions: Mutant[] = [
  endsInSilence(
    "a contact in which somebody writes is over after a year",
    "request_id = contact_requests.id and created_at",
    "request_id = contact_requests.id and created_at is null and created_at",
  ),
  endsInSilence(
    "a contact is over the day after",
    "< pg_catalog.now() - interval '1 year'",
    "< pg_catalog.now()",
  ),
  endsInSilence("what was stopped is ended once more", "ended_at is null and", ""),
  endsByLink("a link ends any contact", "where link_hash = hash_of_link", "limit 1"),
  endsByLink("a link ends what was not said yes to", "and kind = 'accepted'", ""),
  goes(
    "what was said stays after a stop",
    "delete from public.contact_messages where request_id = new.id;",
    "",
  ),
  goes("what was answered stays after a stop", "note = null, alternative", "alternative"),
  goesLate(
    "what was said during a stop stays",
    "contact_requests.wiped_at > pg_catalog.now() - interval '7 days';",
    "false;",
  ),
  goesLate(
    "what goes on is wiped with the rest",
    "contact_requests.wiped_at > pg_catalog.now() - interval '7 days';",
    "true;",
  ),
  ...["note", "alternative", "looked_at"].map((words) =>
    statusOnly(
      `who asks through work reads the ${words}`,
      `case when requests.asker <> 'professional' or is_advice then newest.${words} end`,
      `newest.${words}`,
    ),
  ),
  statusOnly(
    "who asks through work reads about somebody who agreed",
    "requests.consent in ('notAsked', 'asked') and ",
    "",
  ),
  statusOnly("older answers are read as advice", " and contact_answers.note is not null", ""),
  goesOn("confirm_match")(
    "a match is made about somebody who has not agreed",
    "and (asker = 'self' or consent = 'agreed' or agreed_at is not null)",
    "",
  ),
  goesOn("write_by_code")(
    "whoever asked writes about somebody who has not agreed",
    "and (contact_requests.asker = 'self' or contact_requests.consent = 'agreed' or contact_requests.agreed_at is not null)",
    "",
  ),
  goesOn("agree_by_code")(
    "somebody agrees before the helper says yes",
    "contact_answers.kind = 'accepted'",
    "true",
  ),
  sends("a page that nobody keeps is asked", " or public.reach_of(helper) is null", ""),
  sends("a page that nobody reads is asked", "published_at is not null", "true"),
  sends("a hidden page is asked", "shown_at is null", "false"),
  reach("nobody is said to get letters", "then 'letters'", "then 'site'"),
  reach("who has no account is said to read here", "then 'link'", "then 'letters'", byMail),
  goesOn("confirm_match")("one yes is enough", "contact_answers.kind = 'accepted'", "true"),
  goesOn("confirm_match")(
    "a yes never grows old",
    "contact_answers.answered_at > pg_catalog.now() - interval '14 days'",
    "true",
  ),
  goesOn("confirm_match")("a stopped contact comes to life", "ended_at is null and asker", "asker"),
  goesOn("confirm_match")("who asks through work makes a match", " and asker <> 'professional'", ""),
  fn("stop_request")(
    "what was asked stays after the stop",
    ", name = null, reply_to = null, words = null, themes = null",
    "",
  ),
  fn("messages_by_code")(
    "whoever asked reads on after the stop",
    " and contact_requests.ended_at is null",
    "",
  ),
  goesOn("write_by_code")(
    "whoever asked writes before both said yes",
    "contact_requests.confirmed_at is not null and ",
    "",
  ),
  goesOn("write_by_code")(
    "whoever asked writes on after the stop",
    " and contact_requests.ended_at is null",
    "",
  ),
  fn("request_by_link", letters)("a link works twice", "contact_letters.used_at is null and ", ""),
  fn("request_by_link", letters)(
    "a link works for ever",
    " and contact_letters.expires_at > pg_catalog.now()",
    "",
  ),
  fn("request_by_link", letters)("a link opens what was stopped", "requests.ended_at is null and ", ""),
  fn("answer_by_link", letters)("a link is not used up", "used_at = pg_catalog.now()", "used_at = null"),
  fn("ask_new_link", letters)(
    "a link that works is renewed",
    "and (used_at is not null or expires_at <= pg_catalog.now())",
    "",
  ),
  fn("move_clock")(
    "talking first takes no more time",
    "remind_at = new.remind_at, answer_by = new.answer_by",
    "remind_at = remind_at",
  ),
];

const pure = (file: string, name: string) => breakIn(`app/domain/contact/${file}.ts`, name, acts);
const tell = pure("request", "export function mayTell(");
const state = pure("request", "export function stateOf(");
const wanted = pure("answer-fields", "export const AnswerFields");

const inTheRules: Mutant[] = [
  tell("what somebody refused is sent", ' ? "advice" : "nothing"', ' ? "advice" : "advice"'),
  tell("much is told about who was not asked", 'consent === "agreed"', "consent !== null"),
  state("what was never answered stays open", 'if (answerBy <= now) return "over";', ""),
  state("a yes waits for ever", "< daysToConfirm * day", "< Number.POSITIVE_INFINITY"),
  wanted(
    "a no has no reason",
    'if (kind === "declined" && reason === null) lacks("reason", problem("required"));',
    "",
  ),
];

export const contact: Mutant[] = [...policies, ...functions, ...inTheRules];
