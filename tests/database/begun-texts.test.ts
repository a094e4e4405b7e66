import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "#app/i18n/languages";
import { forbiddenWords, notPolite, tooLong } from "#tests/architecture/catalogue-checks";
import { openTestDatabase, type TestDatabase } from "#tests/support/database";

/* What the website tells in a house that has just begun: the words are held to the rules of the catalogues. */

let house: TestDatabase;
let sentences: Map<string, string>;
beforeAll(async () => {
  house = await openTestDatabase();
  const rows = await house.admin("select kind, key, content from published_texts where language = 'nl'");
  sentences = new Map(
    rows.flatMap(({ kind, key, content }) => [...wordsIn(content, `${kind} ${key}`)].filter(isForPeople)),
  );
});
afterAll(() => house?.close());

/** An address and the names of choices are no sentences. */
const facts = /\.(address|cost|specialties|languages|searchWords)(\.|$)/;
const isForPeople = ([path]: [string, string]) => !facts.test(path);

function* wordsIn(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else for (const [name, inner] of Object.entries(Object(value))) yield* wordsIn(inner, `${path}.${name}`);
}

test("there are nine tools and four pages, each in every language, and nobody is said to have written them", async () => {
  const rows =
    await house.admin(`select kind, language, count(*)::int as texts, count(written_by)::int as written
    from published_texts join published_text_versions versions on versions.id = version_id
    group by kind, language order by kind, language desc`);
  expect(rows).toEqual(
    [
      ["page", 4],
      ["tool", 9],
    ].flatMap(([kind, texts]) => languages.map((language) => ({ kind, language, texts, written: 0 }))),
  );
});

test("their sentences are short, polite, and without the words of an office", () => {
  expect(sentences.size).toBeGreaterThan(50);
  expect([tooLong(sentences), forbiddenWords(sentences), notPolite(sentences)]).toEqual([[], [], []]);
});
