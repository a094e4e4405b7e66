import { expect, test } from "vitest";
import { foldName } from "./fold-name";

test.each([
  ["'s-Gravenhage", "s gravenhage"],
  ["’s-Hertogenbosch", "s hertogenbosch"],
  ["Région de Bruxelles-Capitale", "region de bruxelles capitale"],
  ["Súdwest-Fryslân", "sudwest fryslan"],
  ["Bergen (NH.)", "bergen nh"],
  ["Venen, Oorden  en Raden ", "venen oorden en raden"],
  ["...", ""],
])("a person who types %s searches for: %s", (typed, folded) => {
  expect(foldName(typed)).toBe(folded);
});

test("folding what is folded changes nothing", () => {
  expect(foldName(foldName("Molenbeek-Saint-Jean"))).toBe("molenbeek saint jean");
});
