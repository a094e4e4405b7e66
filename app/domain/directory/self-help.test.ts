import { expect, test } from "vitest";
import { catalogue as en } from "#app/i18n/en";
import { catalogue as nl } from "#app/i18n/nl";
import { nothingChosen } from "./facets";
import { meaningsOf, residentWords, specialtiesMeant } from "./resident-words";
import { toolsFor } from "./self-help";
import { selfHelpTools, toolAt } from "./self-help-shelf";
import { wordsOf } from "./stem";

const named = (words: string, specialties: "debts"[] | "informalCare"[] = []) =>
  toolsFor({ words, chosen: { ...nothingChosen, specialties } }).map(({ name }) => name);

test.each([
  ["geldzorgen", "geldfit"],
  ["schuldne", "geldfit"],
  ["mantelzorger", "mantelzorg"],
  ["eenzaam", "luisterlijn"],
])("for the word %s, %s stands beside the helpers", (words, name) => {
  expect(named(words)).toContain(name);
});

test("a theme that is chosen brings what fits it, and no theme brings nothing", () => {
  expect(named("", ["debts"])).toEqual(["geldfit"]);
  expect(named("", ["informalCare"])).toEqual(["mantelzorg"]);
  expect([named(""), named("qwrtx")]).toEqual([[], []]);
});

test("every tool is for something, in a language, at an address that nobody listens in on", () => {
  for (const { address, specialties, languages } of selfHelpTools) {
    expect(new URL(address).protocol).toBe("https:");
    expect(specialties.length * languages.length).toBeGreaterThan(0);
  }
});

test.each([
  ["thuisarts", "thuisarts"],
  ["De Luisterlijn", "luisterlijn"],
  ["het juridisch loket", "juridischLoket"],
  ["kindertelefon", "kindertelefoon"],
  ["MantelzorgNL", "mantelzorg"],
])("who types %s gets %s first", (words, name) => {
  expect(named(words)[0]).toBe(name);
});

test("a tool is called by words of its own name, in every language", () => {
  for (const { name, called } of selfHelpTools)
    for (const { information } of [nl, en])
      expect(wordsOf(information.tools[name].name)).toEqual(expect.arrayContaining([...called]));
});

test("who asks for a tool asks for what it is meant for, and is not told that it is nowhere", () => {
  expect(meaningsOf("jellinek", residentWords)).toEqual(["specialties:addiction"]);
  expect(meaningsOf("jelinek", residentWords)).toEqual(["specialties:addiction"]);
});

test("a name that helpers bear as well stands for those helpers alone", () => {
  const steffie = { word: "steffie", stem: "stefie", finds: ["stefie"] };
  expect(meaningsOf("steffie", [...residentWords, steffie])).toEqual(["stefie"]);
  expect(meaningsOf("stef", residentWords)).toEqual([]);
});

test.each([
  ["nurse", ["health"]],
  ["the nurse and my rent", ["housing", "health"]],
  ["geldzorgen", ["debts"]],
  ["jellinek", ["addiction"]],
  ["tigrinya", []],
  ["qwrtx", []],
])("the words %j mean the themes %j", (words, themes) => {
  expect(specialtiesMeant(words)).toEqual(themes);
});

test("no word of a resident stands for two themes", () => {
  const themes = residentWords.filter(({ finds }) => finds[0]?.startsWith("specialties:"));
  const words = themes.map(({ word }) => word);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

test("a tool beside a goal is known by its address alone", () => {
  expect(toolAt("Kijk op https://geldfit.nl/ samen")?.name).toBe("geldfit");
  expect([toolAt("Steffie belt de school"), toolAt("https://geldfit.example/")]).toEqual([
    undefined,
    undefined,
  ]);
});
