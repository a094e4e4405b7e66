import { expect, test } from "vitest";
import { nothingChosen } from "./facets";
import type { TextNow } from "./published-texts";
import { residentPhrases, residentWords } from "./resident-words";
import { shelfFrom, toolIn, toolsFor } from "./self-help";
import type { ToolFacts } from "./self-help-tool";
import { meaningsOf, specialtiesMeant } from "./word-meanings";

const words = (name: string) => ({ name, says: `What ${name} is for.`, privacy: "No name is asked." });
const facts = (key: string, specialties: ToolFacts["specialties"], more: Partial<ToolFacts> = {}) => ({
  ...{ address: `https://www.${key}.example/`, cost: "free" as const, specialties },
  ...{ languages: ["nl" as const], searchWords: [], ...more },
});

const texts: TextNow[] = [
  ["geldfit", "nl", { ...words("Geldfit"), ...facts("geldfit", ["debts"], { searchWords: ["blut"] }) }],
  ["geldfit", "en", words("Moneyfit")],
  ["steffie", "nl", { ...words("Steffie"), ...facts("steffie", ["papers", "disability"]) }],
  ["loket", "nl", { ...words("Het Juridisch Loket"), ...facts("loket", ["papers", "housing"]) }],
  ["luisterlijn", "nl", { ...words("De Luisterlijn"), ...facts("luisterlijn", ["loneliness", "grief"]) }],
  ["mantelzorg", "nl", { ...words("MantelzorgNL"), ...facts("mantelzorg", ["informalCare"]) }],
  ["jellinek", "nl", { ...words("Jellinek"), ...facts("jellinek", ["addiction"]) }],
  ["wordsAlone", "en", words("Lonely")],
];
const shelf = shelfFrom(texts);

const named = (words: string, specialties: "debts"[] | "informalCare"[] = []) =>
  toolsFor(shelf, { words, chosen: { ...nothingChosen, specialties } }).map(({ key }) => key);

test.each([
  ["geldzorgen", "geldfit"],
  ["schuldne", "geldfit"],
  ["mantelzorger", "mantelzorg"],
  ["eenzaam", "luisterlijn"],
])("for the word %s, %s stands beside the helpers", (words, key) => {
  expect(named(words)).toContain(key);
});

test("a theme that is chosen brings what fits it, and no theme brings nothing", () => {
  expect(named("", ["debts"])).toEqual(["geldfit"]);
  expect(named("", ["informalCare"])).toEqual(["mantelzorg"]);
  expect([named(""), named("qwrtx")]).toEqual([[], []]);
});

test.each([
  ["steffie", "steffie"],
  ["De Luisterlijn", "luisterlijn"],
  ["het juridisch loket", "loket"],
  ["jelinek", "jellinek"],
  ["MantelzorgNL", "mantelzorg"],
  ["moneyfit", "geldfit"],
  ["blut", "geldfit"],
])(
  "who types %s gets %s first: by its name in any language, or by a word that people search with",
  (words, key) => {
    expect(named(words)[0]).toBe(key);
  },
);

test("who asks for a tool asks for what it is meant for, and is not told that it is nowhere", () => {
  expect(meaningsOf("jellinek", residentWords, shelf)).toEqual(["specialties:addiction"]);
  expect(meaningsOf("jelinek", residentWords, shelf)).toEqual(["specialties:addiction"]);
  expect(meaningsOf("jellinek", residentWords, [])).toEqual([]);
});

test("a name that helpers bear as well stands for those helpers alone", () => {
  const steffie = { word: "steffie", stem: "stefie", finds: ["stefie"] };
  expect(meaningsOf("steffie", [...residentWords, steffie], shelf)).toEqual(["stefie"]);
  expect(meaningsOf("stef", residentWords, shelf)).toEqual([]);
});

test.each([
  ["nurse", ["health"]],
  ["the nurse and my rent", ["housing", "health"]],
  ["geldzorgen", ["debts"]],
  ["jellinek", ["addiction"]],
  ["tigrinya", []],
  ["qwrtx", []],
])("the words %j mean the themes %j", (words, themes) => {
  expect(specialtiesMeant(words, shelf)).toEqual(themes);
});

test("no word of a resident stands for two themes", () => {
  const themes = [...residentWords, ...residentPhrases].filter(({ finds }) =>
    finds[0]?.startsWith("specialties:"),
  );
  const words = themes.map(({ word, stem }) => (word.includes(" ") ? stem : word));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test("a tool is read in one's own language, or else in the first, and says in which one that is", () => {
  const read = (language: "nl" | "en") =>
    shelf.slice(0, 2).map((tool) => {
      const { name, language: known, address } = toolIn(language, tool);
      return [name, known, address];
    });
  const [geldfit, steffie] = ["https://www.geldfit.example/", "https://www.steffie.example/"];
  expect(read("en")).toEqual([
    ["Moneyfit", "en", geldfit],
    ["Steffie", "nl", steffie],
  ]);
  expect(read("nl")).toEqual([
    ["Geldfit", "nl", geldfit],
    ["Steffie", "nl", steffie],
  ]);
});

test("words in another language alone are no tool", () => {
  expect(shelf.map(({ key }) => key)).not.toContain("wordsAlone");
});
