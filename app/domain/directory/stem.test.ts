import { expect, test } from "vitest";
import { stemOf, wordsOf } from "./stem";

test.each([
  ["kinderen", "kind"],
  ["schulden", "schuld"],
  ["opvoeding", "opvoeden"],
  ["brieven", "brief"],
  ["huizen", "huis"],
  ["scholen", "school"],
  ["moeders", "moeder"],
  ["woningen", "wonen"],
  ["verpleegkundigen", "verpleegkundige"],
  ["kopje", "kop"],
  ["debts", "debt"],
  ["ouders", "ouder"],
  ["ouderen", "oudere"],
])("who looks for %s finds %s", (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test.each([
  ["huis", "hui"],
  ["leren", "lezen"],
  ["werk", "werf"],
  ["zes", "zee"],
  ["ouderen", "ouders"],
])("%s and %s are two words", (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test("the words of a text come without accents, capitals and single letters", () => {
  expect(wordsOf("Ayşe's café, 's avonds")).toEqual(["ayse", "cafe", "avonds"]);
});
