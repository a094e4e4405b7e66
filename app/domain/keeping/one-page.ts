import type { CopiedPart } from "./paper-part";

/** What stands on the one page, in the order of reading, and how much stands in the plan alone. */
export interface OnePage {
  parts: CopiedPart[];
  /** Wishes, strengths, headings, goals and agreements that found no place. */
  others: number;
}

/** How many lines of the printed sheet are for the parts; its heading takes the rest of an A4. */
export const linesOfASheet = 36;

/**
 * Letters of a usual width on one printed line. It holds more of them: words that do not break, and lines that end early, leave
 * room open.
 */
const lettersOnALine = 75;

/** A wish, a strength, a heading, or a goal with what hangs under it. */
interface Block {
  head: CopiedPart;
  under: CopiedPart[];
  place: number;
}

/**
 * What fits on one sheet. Where not all of it does, each sort gives its first in turn, so that there are wishes beside goals, and each
 * in its own words alone; what is left of the sheet is for what goes on, how far it came, and why.
 */
export function onePageOf(parts: readonly CopiedPart[], room = linesOfASheet): OnePage {
  if (linesOf(parts) <= room) return { parts: [...parts], others: 0 };
  const all = blocksOf(parts);
  const sheet = new Map<Block, CopiedPart[]>();
  let left = room;
  const takes = (block: Block, next: CopiedPart[]) => {
    const more = linesOf(next) - linesOf(sheet.get(block) ?? []);
    if (more > left) return;
    left -= more;
    sheet.set(block, next);
  };
  for (const block of inTurn(all)) takes(block, [bare(block.head)]);
  const shown = all.filter((block) => sheet.has(block));
  for (const kind of ["goesOn", "measured"] as const) {
    for (const block of shown) {
      const more = block.under.filter((part) => part.kind === kind);
      if (more.length > 0) takes(block, inOrder(block, [...(sheet.get(block) ?? []), ...more]));
    }
  }
  for (const block of shown) takes(block, [block.head, ...(sheet.get(block) ?? []).slice(1)]);
  const chosen = all.flatMap((block) => sheet.get(block) ?? []);
  return { parts: chosen, others: weightOf(parts) - weightOf(chosen) };
}

function blocksOf(parts: readonly CopiedPart[]): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (last && ["measured", "goesOn"].includes(part.kind)) last.under.push(part);
    else blocks.push({ head: part, under: [], place: blocks.length });
  }
  return blocks;
}

/** The first of each sort, then the second of each, and so on. */
function inTurn(blocks: Block[]): Block[] {
  const rank = new Map<Block, number>();
  const counted = new Map<string, number>();
  for (const block of blocks) {
    const sort = sortOf(block.head);
    const before = counted.get(sort) ?? 0;
    counted.set(sort, before + 1);
    rank.set(block, before);
  }
  return [...blocks].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || a.place - b.place);
}

const sortOf = (part: CopiedPart) => (part.kind === "important" ? part.is : part.kind);

const inOrder = ({ head, under }: Block, chosen: CopiedPart[]) => [
  chosen[0] ?? head,
  ...under.filter((part) => chosen.includes(part)),
];

/** Without why it is wanted. */
function bare(part: CopiedPart): CopiedPart {
  return part.kind === "goal" || part.kind === "important" ? { ...part, reason: null } : part;
}

function weightOf(parts: readonly CopiedPart[]): number {
  const weights = parts.map((part) => {
    if (part.kind === "measured") return 0;
    return part.kind === "goesOn" ? part.agreed.length : 1;
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
}

const linesOf = (parts: readonly CopiedPart[]) => parts.reduce((sum, part) => sum + linesOfPart(part), 0);

/** As the sheet prints it: the family's own words are a fifth larger, and each part has air around it. */
function linesOfPart(part: CopiedPart): number {
  const air = 0.75;
  switch (part.kind) {
    case "important":
      return air + 1.2 * lines(part.words) + 1 + lines(part.reason);
    case "goal":
      return air + 1.2 * lines(part.words) + lines(part.reason) + linesOfState(part.state);
    case "heading":
      return air + 1.5 + lines(part.words);
    case "measured":
      return air + 1.3 + sum(part.said.map((one) => lines(joined([one.levelWords, one.words]), 60)));
    case "goesOn":
      return air + 1.3 + sum(part.agreed.map((one) => lines(joined([one.what, one.who, one.when]), 25)));
    default:
      return air + 1.3 + sum(Object.values(part).map((one) => (typeof one === "string" ? lines(one) : 1)));
  }
}

const linesOfState = (state: { words: string | null } | null) => (state ? 1 + lines(state.words, 20) : 0);

const joined = (words: (string | null)[]) => words.filter(Boolean).join(" · ");

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

/** How many lines these words take, with so many letters beside them that are not the family's. */
function lines(words: string | null, besides = 0): number {
  if (words === null) return besides > 0 ? 1 : 0;
  return sum(
    words.split("\n").map((line) => Math.max(1, Math.ceil((widthOf(line) + besides) / lettersOnALine))),
  );
}

/** A capital, and a letter of most other scripts, is as wide as more than one small one. */
function widthOf(line: string): number {
  return sum([...line].map((letter) => (/[a-z0-9 .,;:'’·()-]/.test(letter) ? 1 : 1.7)));
}
