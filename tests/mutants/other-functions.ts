import { breakIn, type Mutant, viewerFunction } from "./mutant";

const calls = "tests/access/forged-calls";
const words = "tests/access/words-of-invitations";
const changes = "tests/access/forged-changes";
const chain = "tests/access/ledger-export";

const start = viewerFunction("start_household", calls);
const byWords = viewerFunction("invitation_by_words", words);
const accept = viewerFunction("accept_invitation", words);
const settle = viewerFunction("settle_member", calls);
const leave = viewerFunction("leave_household", calls);
const tell = viewerFunction("tell_party", calls);
const hash = viewerFunction("ledger_hash", chain);
const lines = "migrations/0055_tries_in_the_ledger.sql";
const write = breakIn(lines, "create or replace function write_ledger(", calls);
const append = breakIn(lines, "create function append_to_ledger(", chain);
const tried = breakIn(lines, "create function write_try(", "tests/access/refused-tries");
const missed = breakIn(
  "app/gate/write-lines.ts",
  "export async function writeTry(",
  "tests/access/refused-tries",
);
const askedIn = (table: string) => `${table}.id = any(asked)`;
const stay = viewerFunction("moments_stay", changes);
const triggerOn = (table: string) =>
  breakIn("migrations/0002_viewer.sql", `create trigger moments_stay before update on ${table}`, changes);
const rights = (says: string, find: string, replace: string): Mutant =>
  breakIn("migrations/0004_rights.sql", find, changes)(says, find, replace);

const notIn = (table: string) =>
  `select from public.${table}\n    where household_id = invitation.household_id and account_id = public.viewer()`;

export const otherFunctions: Mutant[] = [
  start("somebody starts a household that exists", "    return false;\n", "    null;\n"),

  byWords("the words tell how much was shared once", " and grants.revoked_at is null", ""),
  byWords("the words tell nobody that they are over", "invitations.expires_at <= pg_catalog.now()", "false"),
  byWords(
    "the words tell nobody that they were used",
    "invitations.accepted_at is not null then 'used'",
    "false then 'used'",
  ),
  accept("words are used twice", "accepted_at is null and withdrawn_at", "withdrawn_at"),
  accept("withdrawn words work", " and withdrawn_at is null", ""),
  accept("words work for ever", "\n      and expires_at > pg_catalog.now()", ""),
  accept("members accept their own invitations", notIn("members"), "select from public.members where false"),
  accept("who left cannot come back", `${notIn("members")} and left_at is null`, notIn("members")),
  accept("one person comes in twice", notIn("parties"), "select from public.parties where false"),
  accept("who was let out cannot come back", `${notIn("parties")} and ended_at is null`, notIn("parties")),
  accept(
    "a party comes in over the head of another one",
    "id = invitation.party_id and account_id is null and",
    "id = invitation.party_id and",
  ),
  accept(
    "who was let out before coming in comes in",
    "account_id is null and ended_at is null;",
    "account_id is null;",
  ),
  accept(
    "somebody takes the place of a member",
    "id = invitation.member_id and account_id is null\n        and",
    "id = invitation.member_id\n        and",
  ),
  accept("somebody uses the words for a member after another", "and accepted_account_id is null and", "and"),
  accept(
    "somebody uses the words for a member who left",
    "accepted_account_id is null and left_at is null;",
    "accepted_account_id is null;",
  ),
  accept(
    "who uses the words for a member is one at once",
    "set accepted_account_id = public.viewer()",
    "set accepted_account_id = public.viewer(), account_id = public.viewer()",
  ),

  settle("everybody settles who is a member", "as own where own = household", "as own where true"),
  settle(
    "an owner settles for nobody in particular",
    " and accepted_account_id is not null\n        and left_at is null",
    "\n        and left_at is null",
  ),
  settle("who left is settled", "\n        and left_at is null", ""),
  settle(
    "a no puts out who was settled",
    "id = member and account_id is null and accepted_account_id is not null;",
    "id = member and accepted_account_id is not null;",
  ),
  leave("the last owner leaves", "leaving_role = 'owner' and not exists", "false and not exists"),
  leave(
    "an owner without a sign-in is enough",
    "\n      and account_id is not null and account_id <> public.viewer()",
    "\n      and account_id is distinct from public.viewer()",
  ),
  leave("an owner who left is enough", "role = 'owner' and left_at is null", "role = 'owner'"),
  leave("a member is owner enough", "role = 'owner' and left_at is null", "left_at is null"),
  tell("anybody tells a party", "as mine where mine = household", "as mine where true"),
  tell("everybody tells a party of any household", "if not exists", "if false and not exists"),
  tell("who was not confirmed is told something", " and confirmed_at is not null", ""),

  hash("a line can be given to another account", "entry.account_id, ", ""),
  hash("a line can be put under another line", "entry.previous_hash, ", ""),
  write(
    "the ledger takes lines of who left",
    "household_id = household and left_at is null\n",
    "household_id = household\n",
  ),
  write("who used the words for a member writes lines", "what = 'sharing.invitation-accepted' and ", ""),
  write("who was let out writes lines", " and ended_at is null", ""),
  write("parties without a live grant write lines", "      line.actor_id := null;\n", "      null;\n"),
  write("who left before leaves once more", " and left_at = pg_catalog.now()", ""),
  write(
    "lines name goals of others",
    "      raise exception 'no such goal here' using errcode = '42501';\n",
    "      null;\n",
  ),
  write("lines name items of others", "about_item is not null and", "false and"),
  write("lines name people of others", "about_person is not null and", "false and"),
  write("lines name grants of others", "by_grant is not null and", "false and"),
  write('owners read of each other\'s "only me"', "coalesce(author_of_private, household)", "household"),
  append('the ledger counts on where an "only me" is told', " and chain = line.chain", ""),
  append("a line is bound to none before it", "coalesce(previous.hash, '')", "''"),
  append("lines begin anew", "coalesce(previous.seq, 0) + 1", "1"),

  tried(
    "a try of who left is not told of",
    "where account_id = public.viewer()\n        union",
    "where account_id = public.viewer() and left_at is null\n        union",
  ),
  tried(
    "a try of who was let out is not told of",
    "from public.parties where account_id = public.viewer()",
    "from public.parties where account_id = public.viewer() and ended_at is null",
  ),
  tried(
    "a try is told of in another's name",
    "from public.parties where account_id = public.viewer()",
    "from public.parties where true",
  ),
  tried("a try is told of as of what somebody was before", "until desc", "until"),
  tried(
    'owners read who tried an "only me"',
    "case goals.audience when 'author' then goals.author_id end",
    "null",
  ),
  tried(
    "everybody reads who tried what one wrote down for oneself",
    "case notes.audience when 'author' then notes.author_id end",
    "null",
  ),
  tried("a try is told of as done", "'refused'", "'done'"),
  tried(
    "a try is told of without the part that it was about",
    "things.item_id nulls last",
    "things.item_id nulls first",
  ),
  tried("trying to get into the plan is not told of", "where household_id = any(asked)", "where false"),
  ...["goals", "agreements", "progress_entries", "tasks", "goal_measurements", "notes"].map((table) =>
    tried(`trying one of ${table} is not told of`, askedIn(table), "false"),
  ),
  missed(
    "who sees the thing is told of as having tried it",
    "not exists (select from",
    "true or exists (select from",
  ),
  breakIn("app/gate/door.ts", "async function leaveTry<", "tests/access/refused-tries")(
    "an open page that looks anew is told of as a try",
    " || !leavesLine",
    "",
  ),

  stay("what has come is changed", "becomes is distinct from moment\n        or", "false\n        or"),
  stay(
    "who it was is changed",
    "changed ->> tg_argv[pair * 2 + 1] is distinct from former ->> tg_argv[pair * 2 + 1]",
    "false",
  ),
  stay("moments are put into the past", "becomes < pg_catalog.now()", "false"),
  triggerOn("parties")("who is here is confirmed once more", "'confirmed_at', 'confirmed_by', ", ""),
  triggerOn("representations")(
    "who acts for somebody says yes once more",
    "'accepted_at', 'representative_id', ",
    "",
  ),
  triggerOn("help_periods")("help that has ended goes on", "'ends_at', 'ended_by', ", ""),
  triggerOn("grants")("grants were revoked long ago", "'app_person'", "'nobody'"),

  rights(
    "grants can be made longer",
    "grant update (revoked_at, revoked_by) on grants",
    "grant update on grants",
  ),
  rights(
    "a household is given another name",
    "grant update (jurisdiction) on households",
    "grant update on households",
  ),
  rights(
    "a party is given another account",
    "grant update (confirmed_at, confirmed_by, ended_at, ended_by) on parties",
    "grant update on parties",
  ),
  rights(
    "who acts for somebody does it for longer",
    "grant update (accepted_at, ended_at, ended_by) on representations",
    "grant update on representations",
  ),
  rights(
    "an answer becomes another one",
    "grant update (withdrawn_at, withdrawn_by) on consents",
    "grant update on consents",
  ),
  rights(
    "a proposal is given other words",
    "grant update (decision, decided_at, decided_by, agreement_id) on proposals",
    "grant update on proposals",
  ),
  rights(
    "an invitation is used by an owner",
    "grant update (withdrawn_at) on invitations",
    "grant update on invitations",
  ),
  breakIn("migrations/0004_rights.sql", "do $$", "tests/database/viewer")(
    "people name another viewer",
    "  revoke execute on function pg_catalog.set_config(text, text, boolean) from public;\n",
    "",
  ),
];
