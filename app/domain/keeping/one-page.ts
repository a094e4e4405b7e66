import type { PaperPart } from "./paper-part";
import { aSheet, linesOf, type Sheet } from "./sheet-lines";

/** What stands on the one page, in the order of reading, and how much stands in the plan alone. */
export interface OnePage<Part> {
  parts: Part[];
  /** Wishes, strengths, headings, goals and agreements that found no place. */
  others: number;
}

/** A wish, a strength, a heading, or a goal with what hangs under it: each agreement by itself. */
interface Block<Part> {
  head: Part;
  under: Part[];
  place: number;
}

/**
 * What fits on one sheet. Where not all of it does, each sort gives its first in turn, so that there are wishes beside goals, and each
 * in its own words alone; what is left of the sheet is for what goes on, in turn too, how far it came, and why.
 */
export function onePageOf<Part extends PaperPart>(
  parts: readonly Part[],
  room: Sheet = aSheet,
): OnePage<Part> {
  if (linesOf(parts, room) <= room.lines) return { parts: [...parts], others: 0 };
  const all = blocksOf(parts);
  const sheet = new Map<Block<Part>, Part[]>();
  let left = room.lines;
  const takes = (block: Block<Part>, next: Part[]) => {
    const more = linesOf(together(next), room) - linesOf(together(sheet.get(block) ?? []), room);
    if (more > left) return;
    left -= more;
    sheet.set(block, next);
  };
  for (const block of inTurn(all)) takes(block, [bare(block.head)]);
  const shown = all.filter((block) => sheet.has(block));
  for (const kinds of [["goesOn", "agreed"], ["measured"]]) {
    const under = shown.flatMap((block) => turnsOf(block, kinds));
    for (const { block, part } of under.sort((one, other) => one.turn - other.turn))
      takes(block, inOrder(block, [...(sheet.get(block) ?? []), part]));
  }
  for (const block of shown) takes(block, [block.head, ...(sheet.get(block) ?? []).slice(1)]);
  const chosen = together(all.flatMap((block) => sheet.get(block) ?? [])).filter(saysSomething);
  return { parts: chosen, others: weightOf(parts) - weightOf(chosen) };
}

function blocksOf<Part extends PaperPart>(parts: readonly Part[]): Block<Part>[] {
  const blocks: Block<Part>[] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (last && ["measured", "goesOn", "agreed"].includes(part.kind)) last.under.push(...oneByOne(part));
    else blocks.push({ head: part, under: [], place: blocks.length });
  }
  return blocks;
}

/** Agreements stand together in one part: apart, so that each can find a place of its own. */
function oneByOne<Part extends PaperPart>(part: Part): Part[] {
  if (part.kind === "goesOn" || part.kind === "agreed")
    return part.agreed.map((one) => ({ ...part, agreed: [one] }));
  return [part];
}

function together<Part extends PaperPart>(parts: Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last && "agreed" in last && "agreed" in part && last.kind === part.kind)
      whole.splice(-1, 1, { ...last, agreed: [...last.agreed, ...part.agreed] });
    else whole.push(part);
  }
  return whole;
}

/** The first of each sort, then the second of each, and so on. */
function inTurn<Part extends PaperPart>(blocks: Block<Part>[]): Block<Part>[] {
  const rank = new Map<Block<Part>, number>();
  const counted = new Map<string, number>();
  for (const block of blocks) {
    const sort = sortOf(block.head);
    const before = counted.get(sort) ?? 0;
    counted.set(sort, before + 1);
    rank.set(block, before);
  }
  return [...blocks].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0) || a.place - b.place);
}

const sortOf = (part: PaperPart) => (part.kind === "important" ? part.is : part.kind);

const turnsOf = <Part extends PaperPart>(block: Block<Part>, kinds: string[]) =>
  block.under.filter(({ kind }) => kinds.includes(kind)).map((part, turn) => ({ block, part, turn }));

const inOrder = <Part extends PaperPart>({ head, under }: Block<Part>, chosen: Part[]) => [
  chosen[0] ?? head,
  ...under.filter((part) => chosen.includes(part)),
];

/** Without why it is wanted. */
function bare<Part extends PaperPart>(part: Part): Part {
  return part.kind === "goal" || part.kind === "important" ? { ...part, reason: null } : part;
}

/** A title with nothing under it says nothing. */
function saysSomething(part: PaperPart, place: number, parts: PaperPart[]): boolean {
  return part.kind !== "chapter" || parts[place + 1]?.kind === "agreed";
}

function weightOf(parts: readonly PaperPart[]): number {
  const weights = parts.map((part) => {
    if (part.kind === "measured" || part.kind === "chapter") return 0;
    return part.kind === "goesOn" || part.kind === "agreed" ? part.agreed.length : 1;
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
}
