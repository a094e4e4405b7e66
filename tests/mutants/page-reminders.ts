import { breakIn, type Mutant } from "./mutant";

const walls = "tests/access/contact";
const acts = "tests/database/page-reminders";
const rights = "migrations/0074_page_links.sql";
const files = "tests/database/pages-from-files";
const withdraws = "perform public.withdraw_waiting(array[page]);";
const byLink = "tests/database/pages-by-link";
const asks = breakIn(
  "migrations/0045_page_reminders.sql",
  'CREATE POLICY "the clock asks now whether pages are right"',
  walls,
);
const opens = breakIn(rights, "create function page_by_link(", acts);
const confirms = breakIn(rights, "create or replace function confirm_page_by_link(", acts);
const hides = breakIn(rights, "create function hide_page_by_link(", byLink);
const replaced = "migrations/0077_pages_from_files_wait_rights.sql";
const takesAway = breakIn(replaced, "create or replace function take_page_away_by_link(", byLink);
const takesOver = breakIn(replaced, "create or replace function take_page_over(", byLink);
const renews = breakIn(rights, "create function ask_new_page_link(", byLink);
const due = breakIn("app/domain/contact/ask-whether-right.ts", "export async function askWhetherRight", acts);

export const pageReminders: Mutant[] = [
  asks("the clock asked long ago whether pages are right", "left_at = now() and ", ""),
  asks("the clock says that a link was used", " and used_at is null", ""),
  opens("a link works after it was used", "opened.used_at is null and ", ""),
  opens("a link of a file dies with a yes", "opened.from_file or ", "", byLink),
  opens("a link works for ever", "reminders.expires_at > pg_catalog.now()", "true"),
  opens("a link opens a page that nobody reads", "pages.published_at is not null", "true"),
  opens("a link opens a page that is hidden", " and not opened.is_hidden", ""),
  hides("a page of an account is hidden by link", " where opened.from_file", ""),
  hides("a hidden page stays in the search", "where helper_id = page", "where false"),
  takesAway("a page of an account is taken away by link", " where opened.from_file", ""),
  takesAway(
    "an address outlives its page",
    "answer_addresses where helper_id = page",
    "answer_addresses where false",
  ),
  takesAway("every page is taken away", "where id = page", "where true"),
  takesOver("a page of an account is taken over", " where opened.from_file", ""),
  takesAway("what a file said goes on waiting of a page that is away", withdraws, "", files),
  takesOver("what a file said goes on waiting of a page that is somebody's", withdraws, "", files),
  takesOver("somebody has two pages", "where account_id = me", "where false"),
  renews("a link that works is renewed", " and expires_at <= pg_catalog.now()", ""),
  renews("whoever has an account gets a link like that", "account_id is null and ", ""),
  confirms("a tap confirms every page", "where id = page", "where true"),
  confirms("a tap leaves the search as it was", "where helper_id = page", "where false"),
  confirms(
    "a tap uses no link up",
    "where link_hash = hash_of_link;\n  update public.helper_profiles",
    "where false;\n  update public.helper_profiles",
  ),
  confirms(
    "an old tap is thanked for ever",
    "used_at > pg_catalog.now() - interval '1 hour'",
    "used_at is not null",
  ),
  due("helpers are asked at every round", `asked.confirmed_at = \${since}`, "false"),
  due(
    "a second link goes out while the first one works",
    "asked.used_at is null and asked.expires_at > now()",
    "false",
    "tests/database/imported-addresses",
  ),
  due(
    "helpers from a file are not asked",
    `\${helperProfiles.confirmedAt} is null\n          or`,
    "false or",
    "tests/database/imported-addresses",
  ),
  due("helpers are asked at once", `make_interval(months => \${monthsBefore})`, "interval '0'"),
  due(
    "helpers are asked at an address that nobody showed to be theirs",
    `\${answerAddresses.confirmedAt} is not null and`,
    "",
  ),
];
