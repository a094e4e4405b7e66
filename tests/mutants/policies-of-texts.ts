import { breakIn, type Mutant } from "./mutant";

const walls = "tests/access/forged-texts";
const policy = (name: string) =>
  breakIn("migrations/0079_published_texts.sql", `CREATE POLICY "${name}"`, walls);
const keeps = breakIn(
  "migrations/0080_published_texts_begun.sql",
  "create function keep_published_text(",
  walls,
);

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
    "tests/database/published-texts",
  ),
];
