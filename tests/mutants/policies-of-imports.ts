import { breakIn, type Mutant } from "./mutant";

const walls = "tests/access/forged-imports";
const policy = (name: string) =>
  breakIn("migrations/0035_helpers_import.sql", `CREATE POLICY "${name}"`, walls);
const mail = (file: string, within: string) =>
  breakIn(`app/domain/contact/${file}.ts`, within, "tests/database/imported-addresses");
const rule = (file: string, within: string) => breakIn(file, within, "tests/database/import-helpers");

const comes = policy("pages without an account come from a file, and are read at once");
const laterPolicy = (name: string) =>
  breakIn("migrations/0064_addresses_from_a_file_given.sql", `POLICY "${name}"`, walls);
const changes = breakIn(
  "migrations/0063_addresses_from_a_file.sql",
  'POLICY "pages without an account change with their file while they are read"',
  walls,
);
const given = laterPolicy("addresses come with an imported page, now");
const ends = laterPolicy("addresses of an imported page end now");
const asks = laterPolicy("the clock asks now whether an address is read");
const approved = policy("what is imported was looked through by whoever runs the house");
const ofAnImport = "helper_profiles.account_id is null\n    and helper_profiles.import_key is not null";

export const policiesOfImports: Mutant[] = [
  comes("an import makes pages of accounts", "account_id is null and ", ""),
  comes("an import makes pages without a key", "import_key is not null and ", ""),
  comes("an import says that somebody confirmed a page", "confirmed_at is null and ", ""),
  comes("an import makes pages of long ago", " and published_at = now()", ""),
  changes("an import changes pages of accounts", "account_id is null and import_key is not null", "true"),
  changes("an import changes pages that nobody reads", " and published_at is not null", ""),
  changes("an import changes a page of long ago", " and published_at = now()", ""),
  changes("what an import says was found right before", " and confirmed_at is null", ""),
  given("an import gives addresses to pages of accounts", ofAnImport, "true"),
  given("an import gives addresses of long ago", "set_at = now() and ", ""),
  given("an import gives addresses for which nobody answers", "confirmed_at = now() and ", ""),
  given("an import gives addresses that were asked about", "asked_at is null and ", ""),
  given("an import gives addresses that have ended", "ended_at is null and ", ""),
  ends("an import ends addresses of accounts", ofAnImport, "true"),
  ends("an import ends an address in the past", "ended_at = now()", "ended_at is not null"),
  ends("an import ends an address again", "ended_at is null and ", ""),
  asks("the clock asks about what is known to be read", "confirmed_at is null and ended_at", "ended_at"),
  asks(
    "the clock asks about what has ended",
    "confirmed_at is null and ended_at is null)",
    "confirmed_at is null)",
  ),
  asks("the clock asked long ago", "asked_at = now() and ", ""),
  ...["working areas", "specialties", "languages of help", "registrations"].flatMap((part) => [
    policy(`${part} come with an imported page`)(`${part} come with any page`, ofAnImport, "true"),
    policy(`${part} go with an imported page`)(`${part} go with any page`, ofAnImport, "true"),
  ]),
  policy("versions come with an imported page")("versions come with any page", ofAnImport, "true"),
  approved("an import approves pages of accounts", ofAnImport, "true"),
  approved(
    "an import approves in a moderator's name",
    "reviewed_by = '00000000-0000-0000-0000-000000000000'",
    "true",
  ),
  approved("an import sends pages back", "ending = 'approved' and ", ""),
  rule("app/domain/directory/helper-file.ts", "export function parseHelpers")(
    "a key may occur twice in a file",
    "seen.has(read.key)",
    "false",
  ),
  rule("app/domain/directory/helper-file.ts", "function quoted")(
    "a file carries formulas",
    "formula.test(field)",
    "false",
  ),
  rule("app/domain/directory/import-helpers.ts", "async function importSome")(
    "a second import writes everything anew",
    "former.versionId !== versionId",
    "true",
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
  mail("answer-by-link", "function isTheOnlyWay")("a yes leads nowhere", 'kind === "accepted"', "false"),
  mail("answer-by-link", "function isTheOnlyWay")(
    "who wants to talk is not reached",
    'channel === "code"',
    "false",
  ),
  mail("write-to-helper", "export const writeToHelper")(
    "words go where nobody reads them",
    "!readsHere(await reachOf(db, helperId))",
    "false",
  ),
  mail("due-letters", "const readHere")("who cannot sign in is asked to", "account_id is null", "false"),
  rule("app/domain/directory/replace-parts.ts", "async function replace<Table")(
    "what a page had stays beside what it has",
    "await db.delete(table).where(inArray(table.helperId, ids));",
    "",
  ),
];
