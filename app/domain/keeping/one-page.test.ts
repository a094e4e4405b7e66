import { describe, expect, test } from "vitest";
import { onePageOf } from "./one-page";
import type { CopiedPart } from "./paper-part";

const wish = (words: string): CopiedPart => ({
  kind: "important",
  is: "wish",
  words,
  reason: "Omdat het kan.",
});
const goal = (words: string, reason: string | null = null): CopiedPart => ({
  ...{ kind: "goal", words, reason },
  state: { lifecycle: "running", lookAgainOn: null, attainment: "partly", words: null },
});
const goesOn = (...what: string[]): CopiedPart => ({
  kind: "goesOn",
  agreed: what.map((one) => ({ what: one, who: "Wij", when: "elke dag", taken: "agreed" })),
});
const several = (count: number, part: (index: number) => CopiedPart) =>
  Array.from({ length: count }, (_, index) => part(index));
const wordsOf = (parts: CopiedPart[]) => parts.map((part) => ("words" in part ? part.words : part.kind));

describe("the one page of a plan", () => {
  test("holds all of a plan that fits on it, as it stands", () => {
    const parts = [wish("Rust."), goal("Slapen.", "Voor de kinderen."), goesOn("Op tijd naar bed")];
    expect(onePageOf(parts)).toEqual({ parts, others: 0 });
  });

  test("holds wishes beside goals where there are too many of both, the first ones, and counts the others", () => {
    const parts = [...several(40, (n) => wish(`Wens ${n}.`)), ...several(40, (n) => goal(`Doel ${n}.`))];
    const page = onePageOf(parts);
    const words = wordsOf(page.parts);
    expect(words.slice(0, 3)).toEqual(["Wens 0.", "Wens 1.", "Wens 2."]);
    expect(words).toContain("Doel 0.");
    const [wishes, goals] = ["Wens", "Doel"].map(
      (sort) => words.filter((one) => one?.startsWith(sort)).length,
    );
    expect(Math.abs((wishes ?? 0) - (goals ?? 0))).toBeLessThan(2);
    expect(page.parts.length + page.others).toBe(80);
    expect(page.others).toBeGreaterThan(60);
  });

  test("has room for every goal before it has room for why, and for what goes on before that", () => {
    const long = "Omdat het al zo lang duurt. ".repeat(60);
    const parts = [
      goal("Slapen.", long),
      goesOn("Op tijd naar bed"),
      goal("Eten.", "Kort."),
      goesOn("Koken"),
    ];
    expect(onePageOf(parts)).toEqual({
      parts: [goal("Slapen."), goesOn("Op tijd naar bed"), goal("Eten.", "Kort."), goesOn("Koken")],
      others: 0,
    });
  });

  test("counts agreements that go on and found no place", () => {
    const many = Array.from({ length: 60 }, (_, index) => `Afspraak ${index}`);
    const page = onePageOf([goal("Slapen."), goesOn(...many), goal("Eten."), goesOn("Koken")]);
    expect(page).toEqual({ parts: [goal("Slapen."), goal("Eten."), goesOn("Koken")], others: 60 });
  });

  test("passes over one that takes a page by itself", () => {
    const heading: CopiedPart = { kind: "heading", key: "happened", words: "Elke dag iets.\n".repeat(200) };
    const page = onePageOf([heading, goal("Slapen.")]);
    expect([wordsOf(page.parts), page.others]).toEqual([["Slapen."], 1]);
  });
});
