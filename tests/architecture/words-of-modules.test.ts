import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bringWords, wordsBrought } from "#app/i18n/brought-words";
import { catalogues } from "#app/i18n/catalogues";
import { languages } from "#app/i18n/languages";
import { type Speak, speak } from "#app/i18n/speak";
import { baseOf, flatten } from "../../bin/words/keys-in-code";
import { wordsFor } from "../../bin/words/words-of-modules";

const sentences = languages.map((language) => flatten(catalogues[language]));
const said = (texts: Record<string, string>) => new Map(Object.entries(texts));

test("a module brings what it can ask for, in each language, and nothing else", () => {
  const dutch = said({
    "plan:goal.title": "Doel",
    "plan:goals_one": "{{count}} doel",
    "plan:goals_other": "{{count}} doelen",
    "plan:feelings.same": "hetzelfde",
    "plan:feelings.better": "beter",
    "plan:other": "iets anders",
    "common:save": "Bewaren",
    "common:titles.plan": "Ons plan",
    "common:titles.people": "Mensen",
  });
  const english = new Map([...dutch].map(([key]) => [key, `in English ${key}`]));
  const code = `export const handle: PageHandle = { title: "plan" };
    t(isOpen ? "plan:goal.title" : "save"); t("plan:goals", { count }); t(\`plan:feelings.\${feeling}\`);`;
  const words = wordsFor("goal.tsx", code, [dutch, english]);
  expect(Object.keys(words).sort()).toEqual([
    "common:save",
    "common:titles.plan",
    "plan:feelings.better",
    "plan:feelings.same",
    "plan:goal.title",
    "plan:goals_one",
    "plan:goals_other",
  ]);
  expect(words["plan:goal.title"]).toEqual(["Doel", "in English plan:goal.title"]);
  expect(wordsFor("drawing.tsx", "export const Drawing = () => <svg />;", [dutch, english])).toEqual({});
});

test("what all modules bring together speaks as the whole catalogue does", () => {
  const all = ["ui", "routes"].flatMap((folder) =>
    readdirSync(`app/${folder}`, { recursive: true, encoding: "utf8" }).map(
      (name) => `app/${folder}/${name}`,
    ),
  );
  const files = all.filter((file) => /\.tsx?$/.test(file) && !/\.(test|server)\./.test(file));
  const words = ["app/root.tsx", ...files].map((file) =>
    wordsFor(file, readFileSync(file, "utf8"), sentences),
  );
  for (const some of words) bringWords(some);
  const keys = [...new Set(words.flatMap((some) => Object.keys(some)))].map(baseOf);
  expect(keys.length).toBeGreaterThan(500);
  for (const language of languages) {
    const [part, whole] = [wordsBrought(language), catalogues[language]].map((all) => speak(language, all));
    expect(told(part, keys)).toEqual(told(whole, keys));
  }
});

function told(t: Speak | undefined, keys: string[]): string[] {
  const speakAny = t as unknown as (key: string, filled: object) => string;
  return keys.flatMap((key) => [0, 1, 2].map((count) => `${key} ${speakAny(key, { count, name: "Oma" })}`));
}
