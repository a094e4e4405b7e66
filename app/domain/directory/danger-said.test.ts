import { expect, test } from "vitest";
import { dangersSaid } from "./danger-said";
import { residentPhrases, residentWords } from "./resident-words";
import words from "./resident-words.json";
import { specialtiesMeant } from "./word-meanings";

const said = (text: string) => dangersSaid(text, specialtiesMeant(text, []));

test.each([
  "mijn man slaat mij",
  "my husband is violent",
  "huiselijk geweld",
  "ik word mishandeld",
  "bang voor mijn vader",
])("%j may mean violence at home", (text) => {
  expect(said(text)).toEqual(["violenceAtHome"]);
});

test.each([
  "zelfmoord",
  "zelfmord",
  "ik wil dood",
  "ik wil niet meer leven",
  "mijn zoon denkt aan zelfdoding",
  "I want to die",
  "suïcide",
])("%j may mean suicide, and finds helpers for it", (text) => {
  expect(said(text)).toEqual(["suicide"]);
  expect(specialtiesMeant(text, [])).toContain("mentalHealth");
});

test.each([
  "",
  "mijn moeder is dood",
  "zelf",
  "geldzorgen",
  "zelfvertrouwen",
  "slapen",
  "ik leef van weinig",
])("%j means no danger", (text) => {
  expect(said(text)).toEqual([]);
});

test("who means both is told of both, and a theme that is chosen is as good as a word", () => {
  expect(said("hij slaat mij, ik wil niet meer leven")).toEqual(["violenceAtHome", "suicide"]);
  expect(dangersSaid("", ["debts", "violenceAtHome"])).toEqual(["violenceAtHome"]);
});

test("each word for suicide is a word of the search", () => {
  const known = [...residentWords, ...residentPhrases].map(({ word }) => word);
  expect(words.suicide.filter((word) => !known.includes(word))).toEqual([]);
});
