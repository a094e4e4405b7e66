import { createHash } from "node:crypto";
import type { ExportedLedger, ExportedLine } from "./exported-ledger";
import { codeLength } from "./ledger-line";

/** What is wrong with an exported ledger, and where. */
export type Trouble =
  /** A field of this line is not what it was when the line was written. */
  | { kind: "changed"; chain: string; seq: number }
  /** No line has these numbers. */
  | { kind: "missing"; chain: string; from: number; until: number }
  /** The line stands after one that was written later. */
  | { kind: "moved"; chain: string; seq: number }
  /** Another line has this number as well: one of them was put in. */
  | { kind: "repeated"; chain: string; seq: number }
  /** The line follows another line than the one that has the number before it. */
  | { kind: "unjoined"; chain: string; seq: number }
  /** The line is about another household. */
  | { kind: "stranger"; chain: string; seq: number }
  /** What the file says about its last line is not so. */
  | { kind: "end"; chain: string };

/** Everything that is wrong with it. An empty list: what is in the file is whole. A cut tail shows in no file; lineWithCode tells it. */
export function verifyLedger({ householdId, chains, lines }: ExportedLedger): Trouble[] {
  const ids = new Set([...chains, ...lines].map(({ chain }) => chain));
  return [...ids].flatMap((chain) => {
    const own = lines.filter((line) => line.chain === chain);
    const head = chains.find((one) => one.chain === chain);
    return [
      ...that("stranger", own, (line) => line.householdId !== householdId),
      ...that("changed", own, (line) => line.hash !== hashOf(line)),
      ...outOfPlace(own),
      ...gaps(chain, own, head?.seq ?? 0),
      ...unjoined(own),
      ...endOf(chain, own, head),
    ];
  });
}

/** The line of which somebody wrote down the code, or more of its hash. Null where the file holds no such line (any more). */
export function lineWithCode({ lines }: ExportedLedger, code: string): ExportedLine | null {
  const start = code.toLowerCase().replaceAll(/[\s-]/g, "");
  if (start.length < codeLength || !/^[0-9a-f]+$/.test(start))
    throw new RangeError(`A control code has at least ${codeLength} characters: 0 to 9, and a to f.`);
  return lines.find((line) => line.hash.startsWith(start)) ?? null;
}

/** SHA-256 over all the other fields, in this order (docs/ledger.md). */
function hashOf(line: ExportedLine): string {
  const fields = [
    ...[line.previousHash, line.householdId, line.chain, line.seq, secondsOf(line.at)],
    ...[line.accountId, line.standing, line.actorId, line.action],
    ...[line.goalId ?? "-", line.itemId ?? "-", line.personId ?? "-", line.grantId ?? "-", line.outcome],
  ];
  return createHash("sha256").update(fields.join("|"), "utf8").digest("hex");
}

/** Seconds since 1970 with six decimals, out of a moment to the microsecond. */
function secondsOf(at: string): string {
  return `${Date.parse(`${at.slice(0, 19)}Z`) / 1000}${at.slice(19, 26)}`;
}

function that(
  kind: "stranger" | "changed",
  lines: ExportedLine[],
  isSo: (line: ExportedLine) => boolean,
): Trouble[] {
  return lines.filter(isSo).map(({ chain, seq }) => ({ kind, chain, seq }));
}

function outOfPlace(lines: ExportedLine[]): Trouble[] {
  const seen = new Set<number>();
  let highest = 0;
  return lines.flatMap(({ chain, seq }) => {
    const kind = seen.has(seq) ? "repeated" : seq < highest ? "moved" : null;
    seen.add(seq);
    highest = Math.max(highest, seq);
    return kind ? [{ kind, chain, seq } as const] : [];
  });
}

/** Numbers up to the last one that no line has, in stretches. */
function gaps(chain: string, lines: ExportedLine[], last: number): Trouble[] {
  const numbers = [...new Set(lines.map(({ seq }) => seq)), last + 1].sort((a, b) => a - b);
  return numbers.flatMap((seq, index) => {
    const from = (numbers[index - 1] ?? 0) + 1;
    return seq > from ? [{ kind: "missing", chain, from, until: seq - 1 } as const] : [];
  });
}

function unjoined(lines: ExportedLine[]): Trouble[] {
  const hashes = new Map(lines.map(({ seq, hash }) => [seq, hash]));
  return lines.flatMap(({ chain, seq, previousHash }) => {
    const before = seq === 1 ? "" : hashes.get(seq - 1);
    return before === undefined || before === previousHash ? [] : [{ kind: "unjoined", chain, seq } as const];
  });
}

function endOf(
  chain: string,
  lines: ExportedLine[],
  head: ExportedLedger["chains"][number] | undefined,
): Trouble[] {
  const last = Math.max(...lines.map(({ seq }) => seq));
  const isSo = head?.seq === last && lines.some(({ seq, hash }) => seq === last && hash === head.hash);
  return isSo ? [] : [{ kind: "end", chain }];
}
