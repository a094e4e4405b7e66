import { expect, test } from "vitest";
import { nothingChosen } from "./facets";
import { selfHelpTools, toolsFor } from "./self-help";

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
