import { breakIn, type Mutant, type Suite } from "./mutant";

const walls = "tests/access/forged-imports";
const mail = (file: string, within: string) =>
  breakIn(`app/domain/contact/${file}.ts`, within, "tests/database/imported-addresses");
const rule = (file: string, within: string) => breakIn(file, within, "tests/database/import-helpers");

const laterPolicy = (name: string) =>
  breakIn("migrations/0064_addresses_from_a_file_given.sql", `POLICY "${name}"`, walls);
const asks = laterPolicy("the clock asks now whether an address is read");
const acts = "tests/database/pages-from-files";
const now = "migrations/0076_pages_from_files_wait.sql";
const given = breakIn(now, 'POLICY "addresses come with an imported page, now"', walls);
const ends = breakIn(now, 'POLICY "addresses of an imported page end now"', walls);
const sees = breakIn(now, 'CREATE POLICY "moderators see which files of helpers came"', walls);
const speaksFor = breakIn(
  "migrations/0075_pages_from_files.sql",
  "create function still_from_a_file(",
  walls,
);
const fn = (name: string, by: Suite = acts) =>
  breakIn("migrations/0077_pages_from_files_wait_rights.sql", `create function ${name}(`, by);
const withdraws = fn("withdraw_waiting");
const comes = fn("bring_in_pages");
const sentBack = fn("lines_sent_back");
const publishes = fn("publish_versions");
const waiting = fn("waiting_of_import");
const since = "migrations/0082_seen_of_a_file.sql";
const carries = breakIn(since, "create or replace function carry_out_on_import(", acts);
const decides = breakIn(since, "create function decide_on_import(", walls);
const fromFiles = " and helper_id in (select pages_from_files())";

export const policiesOfImports: Mutant[] = [
  speaksFor("a file speaks for pages of accounts", "pages.account_id is null and ", ""),
  speaksFor("a file speaks for pages that are no file's", "pages.import_key is not null", "true"),
  speaksFor("a file speaks for what was taken away", "profile_reviews.ending = 'approved'", "false"),
  speaksFor(
    "a file changes what is hidden",
    "hidden_pages.shown_at is null",
    "false",
    "tests/database/pages-by-link",
  ),
  sees(
    "everybody sees which files came",
    "exists (select from moderators",
    "true or exists (select from moderators",
  ),
  sees("who was a moderator sees which files came", " and moderators.ended_at is null", ""),
  comes(
    "what waits already waits once more",
    "is distinct from (",
    "is not distinct from null or true or 'x' = (",
  ),
  comes("what was withdrawn is not said again", "withdrawn.ending = 'withdrawn'", "false"),
  comes("what a line said before goes on waiting", "read.content::text = (line -> 'content')::text", "false"),
  withdraws("what a person handed in is withdrawn", "waiting.import_id is not null", "true", walls),
  withdraws("what was reviewed is withdrawn", "reviewed.written_at >= waiting.written_at", "false"),
  sentBack(
    "why a page of an account was sent back is told to who runs the house",
    "pages.account_id is null",
    "true",
  ),
  sentBack(
    "lines are told of that were sent back long ago",
    "reviews.version_id = newest.id",
    "reviews.helper_id = pages.id",
  ),
  publishes(
    "what a file says was found right before",
    "confirmed_at = case when written.import_id is null then pages.confirmed_at end",
    "confirmed_at = pages.confirmed_at",
  ),
  publishes(
    "an approval moves the date of a person",
    "case when written.import_id is null then pages.confirmed_at end",
    "null",
    "tests/database/moderation",
  ),
  waiting("what came after a decision is decided", "waiting.written_at <= until", "true"),
  waiting("what was reviewed waits again", "reviewed.written_at >= waiting.written_at", "false"),
  carries("a long file is never done", "if is_last then", "if false then"),
  carries("what is sent back is published", "if decided.decision = 'approved' then", "if true then"),
  decides(
    "everybody decides about files",
    "if not exists (select from public.moderators",
    "if false and not exists (select from public.moderators",
  ),
  decides("who was a moderator decides about files", " and ended_at is null", ""),
  decides(
    "a decision is moved by pressing again",
    " and exists (select public.waiting_of_import(import, seen, 1))",
    "",
    acts,
  ),
  decides(
    "a decision is replaced while it is being carried out",
    "(decision is null or carried_out_at is not null) and ",
    "",
    acts,
  ),
  decides("a decision is about what is still to come", "least(seen, pg_catalog.now())", "seen", acts),
  carries("what came after a moderator looked is decided", "decided.seen_until", "decided.decided_at"),
  given("an import gives addresses to pages of accounts", fromFiles, ""),
  given("an import gives addresses of long ago", "set_at = now() and ", ""),
  given("an import gives addresses for which nobody answers", "confirmed_at = now() and ", ""),
  given("an import gives addresses that were asked about", "asked_at is null and ", ""),
  given("an import gives addresses that have ended", "ended_at is null and ", ""),
  ends("an import ends addresses of accounts", fromFiles, ""),
  ends("an import ends an address in the past", "ended_at = now()", "ended_at is not null"),
  ends("an import ends an address again", "ended_at is null and ", ""),
  asks("the clock asks about what is known to be read", "confirmed_at is null and ended_at", "ended_at"),
  asks(
    "the clock asks about what has ended",
    "confirmed_at is null and ended_at is null)",
    "confirmed_at is null)",
  ),
  asks("the clock asked long ago", "asked_at = now() and ", ""),
  rule("app/domain/directory/helper-file.ts", "export function parseHelpers")(
    "a key may occur twice in a file",
    "seen.get(key)",
    "undefined",
  ),
  rule("app/domain/directory/helper-file.ts", "function quoted")(
    "a file carries formulas",
    "formula.test(field)",
    "false",
  ),
  mail("import-addresses", "export const importAddresses")(
    "a second import gives every address anew",
    "(known.get(helperId)?.live ?? null) !== email",
    "true",
  ),
  mail("import-addresses", "async function end(")(
    "two addresses of one page get letters",
    "sql`now()`",
    "null",
  ),
  mail("request", "export function lacksWords")("a yes leads nowhere", 'kind !== "accepted"', "true"),
  mail("request", "export function lacksWords")(
    "who wants to talk is not reached",
    "isReachedByHelper(asked)",
    "true",
  ),
  mail("write-to-helper", "export const writeToHelper")(
    "words go where nobody reads them",
    "!readsHere(await reachOf(db, helperId))",
    "false",
  ),
  mail("due-letters", "const readHere")("who cannot sign in is asked to", "account_id is null", "false"),
];
