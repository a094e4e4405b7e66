import { expect, test } from "vitest";
import { genderSaid } from "./gender-said";

test.each([
  ["vrouw", ["woman"], ""],
  ["Man", ["man"], ""],
  ["mevrouw", ["woman"], ""],
  ["meneer", ["man"], ""],
  ["vrouwelijke hulpverlener", ["woman"], ""],
  ["mannelijke begeleider", ["man"], ""],
  ["ik wil liever een vrouw", ["woman"], ""],
  ["hulp van een man", ["man"], ""],
  ["man of vrouw", ["woman", "man"], ""],
  ["female helper", ["woman"], ""],
  ["vrouw die Tigrinya spreekt", ["woman"], "Tigrinya"],
  ["een man, Turks", ["man"], "Turks"],
  ["vrouwelijke psycholoog", ["woman"], "psycholoog"],
  ["Mannelijke hulp bij schulden", ["man"], "hulp bij schulden"],
])("who types %j chooses %j, and %j is left to look for", (words, genders, rest) => {
  expect(genderSaid({ words, genders: [] })).toEqual({ words: rest, genders });
});

test.each([
  "mijn man drinkt",
  "mijn man",
  "hulp voor mijn vrouw",
  "my wife",
  "man en vrouw",
  "ik ben een vrouw",
  "ex-vrouw",
  "vrouw slaat",
  "mevrouw Hoekstra",
  "buurman",
  "hulp",
  "",
])("%j chooses nothing: it may be about the family, or it names somebody", (words) => {
  expect(genderSaid({ words, genders: [] })).toEqual({ words, genders: [] });
});

test("what was chosen stays chosen", () => {
  expect(genderSaid({ words: "vrouw", genders: ["otherGender"] }).genders).toEqual(["woman", "otherGender"]);
  expect(genderSaid({ words: "vrouw", genders: ["woman"] }).genders).toEqual(["woman"]);
});
