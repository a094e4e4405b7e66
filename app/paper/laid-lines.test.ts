import { describe, expect, test } from "vitest";
import { laidLines } from "./laid-lines";
import { type Face, runsOf } from "./letters";

const face = (name: string, holds: RegExp, more = {}): Face => ({
  ...{ name, holds, path: () => name, isOwn: false, isFromRight: false, ...more },
});
const faces = [
  face("own", /[\p{Script=Latin}\p{P}\s0-9]/u, { isOwn: true }),
  face("arabic", /\p{Script=Arabic}/u, { isFromRight: true }),
];

/** Every letter is one wide. Each line as it is seen from left to right, with a mark where one piece ends, and where it begins. */
function seen(text: string, width = 100): string[] {
  const { runs } = runsOf(text, faces, () => true);
  return laidLines(runs, width, (_, words) => [...words].length).map(({ pieces }) => {
    const inSight = [...pieces].sort((one, other) => one.at - other.at);
    return [inSight[0]?.at ?? "", ...inSight.map((piece) => piece.text)].join("|");
  });
}

describe("lines in which words are read from both sides", () => {
  test("words from right to left stand in their own order among others", () => {
    expect(seen("Naima: سلام عليكم")).toEqual(["0|Naima: |عليكم| |سلام"]);
  });

  test("begin at the right where the first word does, and leave a name as it is", () => {
    expect(seen("سلام Naima")).toEqual(["90|Naima| |سلام"]);
  });

  test("turn the signs between such words, and not a number", () => {
    expect(seen("سلام (12)")).toEqual(["91|(|12|) |سلام"]);
    expect(seen("سلام ۱۲")).toEqual(["93|۱|۲| |سلام"]);
  });

  test("are written in the order of writing, wherever they stand", () => {
    const { runs } = runsOf("سلام عليكم", faces, () => true);
    const [line] = laidLines(runs, 10, (_, words) => [...words].length);
    expect(line?.pieces.map(({ text, at }) => [text, at])).toEqual([
      ["سلام", 6],
      [" ", 5],
      ["عليكم", 0],
    ]);
  });

  test("are broken between words, and a word that is too wide between letters", () => {
    expect(seen("سلام عليكم Naima", 8)).toEqual(["4|سلام", "3|عليكم", "3|Naima"]);
    expect(seen("abcdef س", 4)).toEqual(["0|abcd", "0|ef |س"]);
    expect(seen("een\n\nس", 4)).toEqual(["0|een", "", "3|س"]);
  });
});
