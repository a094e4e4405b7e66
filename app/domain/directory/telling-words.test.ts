import { expect, test } from "vitest";
import { tellingWords } from "./telling-words";

test.each([
  ["Ik heb geen geld", ["geen geld"]],
  ["geen huis, geen geld", ["geen huis", "geen geld"]],
  ["ik slaap niet", ["slaap niet"]],
  ["mijn dochter kan 's nachts niet slapen", ["nachts", "niet slapen"]],
  ["een blauwe enveloppe", ["blauwe envelop"]],
  ["burn-out", ["burnout"]],
  ["huur achterstand", ["huurachterstand"]],
  ["e-mail", ["email"]],
  ["uit elkaar", ["uitelkaar"]],
  ["school, school", ["school"]],
])("of %j can be looked for: %j", (text, telling) => {
  expect(tellingWords(text)).toEqual(telling);
});

test.each(["niet", "geen", "ik zoek hulp", "e", "...", ""])("%j says nothing to look for", (text) => {
  expect(tellingWords(text)).toEqual([]);
});

test("a phrase in another form is the phrase of the list", () => {
  expect(tellingWords("geen huizen")).toEqual(tellingWords("geen huis"));
  expect(tellingWords("niet geslapen")).toEqual(["geslapen"]);
});
