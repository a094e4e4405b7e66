import type { PaperPart } from "./paper-part";

/** A printed sheet of A4: how many of its lines are for the parts, and how wide a line is, both counted in its usual letters. */
export interface Sheet {
  lines: number;
  ems: number;
}

/** In small letters, as a page is printed that is kept: its heading takes the rest. */
export const aSheet: Sheet = { lines: 36, ems: 46 };

/** In large letters, for who reads without glasses: all of it, with what stands around the parts. */
const aLargeSheet: Sheet = { lines: 40, ems: 32 };

/** How much wider the letters of a title and of somebody's own words are, and how much higher their lines. */
const title = { wider: 1.65, higher: 1.45 };
const own = { wider: 1.25, higher: 1.2 };

/** The code, the line that something found no place, and the air between all of these. */
const around = 5.7;

/** What is left of a sheet in large letters under its title and these lines, with where more is read beside the code. */
export function largeSheetUnder(heading: string, lines: readonly string[]): Sheet {
  const { ems } = aLargeSheet;
  const above =
    title.higher * linesIn(heading, ems / title.wider) + sum(lines.map((line) => linesIn(line, ems) + 0.3));
  return { ...aLargeSheet, lines: aLargeSheet.lines - around - above };
}

/** How many lines of a sheet these parts take. */
export const linesOf = (parts: readonly PaperPart[], { ems }: Pick<Sheet, "ems">) =>
  sum(parts.map((part) => linesOfPart(part, ems)));

/** Each has air around it, and the lines that are ours beside the family's own words. */
function linesOfPart(part: PaperPart, ems: number): number {
  const air = 0.75;
  const inOwn = (words: string) => own.higher * linesIn(words, ems / own.wider);
  const mark = "isOnlyMine" in part && part.isOnlyMine ? 1 : 0;
  switch (part.kind) {
    case "important":
      return air + mark + inOwn(part.words) + 1 + linesIn(part.reason, ems);
    case "goal":
      return air + mark + inOwn(part.words) + linesIn(part.reason, ems) + linesOfState(part.state, ems);
    case "chapter":
      return air + 1.5;
    case "heading":
      return air + 1.5 + linesIn(part.words, ems);
    case "measured":
      return (
        air +
        1.3 +
        sum(part.said.map(({ levelWords, words }) => linesIn(joined([levelWords, words]), ems, 34)))
      );
    case "goesOn":
      return (
        air + 1.3 + sum(part.agreed.map(({ what, who, when }) => linesIn(joined([what, who, when]), ems, 8)))
      );
    case "agreed":
      return 1.4 + sum(part.agreed.map((one) => linesOfAgreed(one, ems)));
    default:
      return (
        air + 1.3 + sum(Object.values(part).map((one) => (typeof one === "string" ? linesIn(one, ems) : 1)))
      );
  }
}

function linesOfAgreed({ what, who, when, moment, day, isMoved, taken }: Agreed, ems: number): number {
  const besides = (day ? 18 : 0) + (isMoved ? 10 : 0) + (taken === "agreed" ? 0 : 8);
  return 0.1 + linesIn(joined([what, who, when, moment]), ems, besides);
}

type Agreed = Extract<PaperPart, { kind: "agreed" }>["agreed"][number];

const linesOfState = (state: { words: string | null } | null, ems: number) =>
  state ? 1 + linesIn(state.words, ems, 8) : 0;

const joined = (words: (string | null)[]) => words.filter(Boolean).join(" · ");

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** How many lines so wide these words take, broken between words, with so much beside them that is not the family's. */
function linesIn(words: string | null, ems: number, besides = 0): number {
  if (words === null) return besides > 0 ? 1 : 0;
  return sum(words.split("\n").map((line) => brokenAt(ems, line, besides)));
}

/** A word that is wider than a line is broken too. */
function brokenAt(ems: number, line: string, besides: number): number {
  let [full, used] = [0, besides];
  while (used > ems) [full, used] = [full + 1, used - ems];
  for (const word of line.split(" ")) {
    let width = widthOf(word);
    if (used > 0 && used + width > ems) [full, used] = [full + 1, 0];
    while (width > ems) [full, width] = [full + 1, width - ems];
    used += width + 0.3;
  }
  return full + 1;
}

/** In ems, as wide as the widest letter of each sort; of a script that is not ours about as wide as they come. */
function widthOf(word: string): number {
  return sum([...word].map((letter) => widths.find(([letters]) => letters.test(letter))?.[1] ?? 1.2));
}

const widths: [RegExp, number][] = [
  [/[ijl.,:;'’!·]/, 0.28],
  [/[frt()|"/-]/, 0.38],
  [/[ckqsvxyzIJ?]/, 0.52],
  [/[a-ln-z0-9à-öø-ÿ]/, 0.62],
  [/[mMW@]/, 0.85],
  [/[\p{Lu}&…]/u, 0.76],
  [/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.8],
  [/\p{M}/u, 0],
];
