import { describe, expect, test } from "vitest";
import { onePageOf } from "./one-page";
import type { CopiedPart, PaperPart } from "./paper-part";
import { aSheet, largeSheetUnder } from "./sheet-lines";

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
    const long = "Omdat het al zo lang duurt. ".repeat(90);
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

  test("holds the first agreement of each goal before the others, as many as fit, and counts the rest", () => {
    const many = Array.from({ length: 60 }, (_, index) => `Afspraak ${index}`);
    const page = onePageOf([goal("Slapen."), goesOn(...many), goal("Eten."), goesOn("Koken", "Dekken")]);
    const shown = many.slice(0, 62 - 2 - page.others);
    expect(page.parts).toEqual([goal("Slapen."), goesOn(...shown), goal("Eten."), goesOn("Koken", "Dekken")]);
    expect(shown.length).toBeGreaterThan(10);
  });

  test("in larger letters holds less, and less again under a long title", () => {
    const parts = several(40, (n) => goal(`Doel ${n}.`));
    const counts = [
      aSheet,
      largeSheetUnder("Ons plan", ["Een zin."]),
      largeSheetUnder("Ons plan. ".repeat(24), []),
    ].map((room) => onePageOf(parts, room).parts.length);
    expect(counts).toEqual([...new Set(counts)].sort((one, other) => other - one));
    expect(counts.at(-1)).toBeGreaterThan(1);
  });

  test("has no title of what was shared by itself where none of that found a place", () => {
    const agreed = (what: string): PaperPart => ({
      kind: "agreed",
      agreed: [
        { what, who: "Opa", when: "elke dag", taken: "agreed", moment: null, day: null, isMoved: false },
      ],
    });
    const apart: PaperPart = { kind: "chapter", of: "apart" };
    const room = { lines: 10, ems: 30 };
    const long = "Samen de post openen. ".repeat(20);
    expect(onePageOf([goal("Slapen."), apart, agreed(long)], room)).toEqual({
      parts: [goal("Slapen.")],
      others: 1,
    });
    expect(onePageOf([goal("Slapen.", long), apart, agreed("Bellen")], room).parts).toEqual([
      ...[goal("Slapen."), apart, agreed("Bellen")],
    ]);
  });

  test("passes over one that takes a page by itself", () => {
    const heading: CopiedPart = { kind: "heading", key: "happened", words: "Elke dag iets.\n".repeat(200) };
    const page = onePageOf([heading, goal("Slapen.")]);
    expect([wordsOf(page.parts), page.others]).toEqual([["Slapen."], 1]);
  });
});
