import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Piece, wordDifference } from "./word-difference";

const told = (pieces: Piece[]) =>
  pieces
    .map(({ sort, words }) => (sort === "same" ? words : `${sort === "new" ? "+" : "-"}[${words}]`))
    .join("");
const side = (pieces: Piece[], left: "gone" | "new") =>
  pieces
    .filter(({ sort }) => sort !== left)
    .map(({ words }) => words)
    .join("");

describe("the difference between two texts", () => {
  test.each([
    ["Ik wil slapen.", "Ik wil slapen.", "Ik wil slapen."],
    ["Ik wil slapen.", "Ik wil weer slapen.", "Ik wil +[weer ]slapen."],
    ["Ik wil weer slapen.", "Ik wil slapen.", "Ik wil -[weer ]slapen."],
    ["Elke dinsdag samen", "Elke maandag samen", "Elke -[dinsdag]+[maandag] samen"],
    [
      "Ik wil nooit meer post zien",
      "Ik wil alle brieven zien",
      "Ik wil -[nooit meer post]+[alle brieven] zien",
    ],
    ["", "Nieuw.", "+[Nieuw.]"],
    ["Oud.", "", "-[Oud.]"],
    [
      "\u0623\u0631\u064a\u062f \u0627\u0644\u0646\u0648\u0645",
      "\u0623\u0631\u064a\u062f",
      "\u0623\u0631\u064a\u062f-[ \u0627\u0644\u0646\u0648\u0645]",
    ],
  ])("of %j and %j is told by word", (former, present, expected) => {
    expect(told(wordDifference(former, present))).toBe(expected);
  });

  test("holds every word of both, whatever the two texts are", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", "d\n")).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (former, present) => {
        const pieces = wordDifference(former, present);
        expect(side(pieces, "gone")).toBe(present);
        expect(side(pieces, "new")).toBe(former);
      }),
    );
  });

  test("of two pages of other words is told within a moment", () => {
    const page = (word: string) => Array.from({ length: 1000 }, (_, index) => `${word}${index}`).join(" ");
    const before = performance.now();
    expect(wordDifference(page("a"), page("b"))).not.toEqual([]);
    expect(performance.now() - before).toBeLessThan(500);
  });
});
