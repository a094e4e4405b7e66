import { breakIn, type Mutant } from "./mutant";

const walls = "tests/access/forged-texts";
const policy = (name: string) =>
  breakIn("migrations/0079_published_texts.sql", `CREATE POLICY "${name}"`, walls);
const keeps = breakIn(
  "migrations/0080_published_texts_begun.sql",
  "create function keep_published_text(",
  walls,
);

const acts = "tests/database/published-texts";
const rule = (file: string, within: string) => breakIn(`app/domain/${file}.ts`, within, acts);
const finds = rule("moderation/found-text", "export async function findText");
const byId = rule("moderation/found-text", "export async function textById");
const publish = rule("moderation/publish-text", "export async function publishText");
const where = rule("moderation/text-input", "const address =");
const partsOf = rule("moderation/text-input", "export const pageInput");
const shelf = rule("directory/self-help", "export function shelfFrom");

const iModerate =
  "exists (select from moderators where moderators.account_id = (select viewer()) and moderators.ended_at is null)";
const stillNow = " and moderators.ended_at is null";

const read = policy("everybody reads what is on the website");
const seesOff = policy("moderators see what was taken off the website too");
const begins = policy("a moderator puts a text on the website, now");
const changes = policy("a moderator changes a text of the website");
const versions = policy("moderators see every version of a text");

export const policiesOfTexts: Mutant[] = [
  read("what was taken off the website is read by everybody", "content is not null", "true"),
  seesOff("everybody with an account sees what was taken off", iModerate, "true"),
  seesOff("who was a moderator sees what was taken off", stillNow, ""),
  begins("everybody with an account puts texts on the website", iModerate, "true"),
  begins("who was a moderator puts texts on the website", stillNow, ""),
  begins("a text is put before those that were there first", " and begun_at = now()", ""),
  changes("everybody with an account changes texts", iModerate, "true"),
  changes("who was a moderator changes texts", stillNow, ""),
  versions("everybody with an account sees who changed what", iModerate, "true"),
  versions("who was a moderator sees who changed what", stillNow, ""),
  keeps("nobody knows who changed a text", "public.viewer()", "null"),
  keeps("a change is kept as of long ago", "pg_catalog.now(), public", "'-infinity', public"),
  keeps("what was written is not kept", "new.content, pg", "null, pg"),
  keeps(
    "the search does not hear that the shelf changed",
    "if new.kind = 'tool' then",
    "if false then",
    acts,
  ),
  finds("everybody begins to write texts of the website", "!(await isModerator(db, accountId))", "false"),
  finds("other words may stand where there are no Dutch ones", "!== null;", "!== undefined;"),
  finds("a page is begun under any name", "z.uuid().safeParse(name.key).success", "true"),
  byId("everybody begins to take texts off the website", "!(await isModerator(db, accountId))", "false"),
  publish("the second of two moderators wins unseen", "eq(publishedTexts.versionId, version)", "undefined"),
  where("a tool may be where others listen in", 'url?.protocol === "https:"', "url"),
  where("an address may pretend to be another", "!url.username && ", ""),
  where("an address may lead into one's own network", 'url.hostname.includes(".")', "true"),
  partsOf("a heading may stand alone", "if (heading && !told)", "if (false)"),
  partsOf("a text without a heading is lost", "if (told && !heading)", "if (false)"),
  shelf("a word that people search with finds nothing", "...searchWords", ""),
  shelf("a tool is called by its Dutch name alone", "Object.values(words)", "[first]"),
  rule("directory/self-help", "export function toolIn")(
    "a tool is read in Dutch alone",
    "words[language] ? language : firstLanguage",
    "firstLanguage",
  ),
  rule("directory/published-texts", "export function byKey")(
    "what is not there in Dutch is there all the same",
    "inLanguage !== firstLanguage",
    "false",
  ),
  rule("directory/remembered", "export function takeIn")(
    "the search remembers an old shelf",
    "from.shelf = shelfFrom(shelf)",
    "shelfFrom(shelf)",
  ),
  rule("directory/addresses-in", "export async function addressesIn")(
    "what is said of an agreement is linked in all of them",
    "said[place]?.some((words) => words.includes(address))",
    "true",
  ),
  rule("moderation/look-at-page", "export const lookAtPage")(
    "what is looked at is told as it stood",
    "...page, key",
    "key",
  ),
  rule("moderation/text-versions", "export function writtenBy")(
    "one's own change is told to be another's",
    'accountId === own ? "you"',
    'accountId !== own ? "you"',
  ),
];
