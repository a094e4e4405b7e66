import { breakIn, type Mutant } from "./mutant";

const walls = "tests/access/forged-imports";
const policy = (name: string) =>
  breakIn("migrations/0035_helpers_import.sql", `CREATE POLICY "${name}"`, walls);
const rule = (file: string, within: string) => breakIn(file, within, "tests/database/import-helpers");

const comes = policy("pages without an account come from a file, and are read at once");
const changes = policy("pages without an account change with their file while they are read");
const approved = policy("what is imported was looked through by whoever runs the house");
const ofAnImport = "helper_profiles.account_id is null\n    and helper_profiles.import_key is not null";

export const policiesOfImports: Mutant[] = [
  comes("an import makes pages of accounts", "account_id is null and ", ""),
  comes("an import makes pages without a key", "import_key is not null and ", ""),
  comes("an import says that somebody confirmed a page", "confirmed_at is null and ", ""),
  comes("an import makes pages of long ago", " and published_at = now()", ""),
  changes("an import changes pages of accounts", "account_id is null and import_key is not null", "true"),
  changes("an import changes pages that nobody reads", " and published_at is not null", ""),
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
  rule("app/domain/directory/replace-parts.ts", "async function replace<Table")(
    "what a page had stays beside what it has",
    "await db.delete(table).where(inArray(table.helperId, ids));",
    "",
  ),
];
