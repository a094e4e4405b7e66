import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ExportedLedger, type ExportedLine, textOfExport } from "./exported-ledger";
import { controlCode } from "./ledger-line";
import { lineWithCode, verifyLedger } from "./verify-ledger";

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const household = uuid(1);
const own = uuid(2);

const line1: ExportedLine = {
  householdId: household,
  chain: household,
  seq: 1,
  at: "2026-09-21T14:13:20.000123Z",
  accountId: uuid(8),
  standing: "owner",
  actorId: uuid(9),
  action: "plan.read",
  goalId: null,
  itemId: null,
  personId: null,
  grantId: null,
  outcome: "done",
  previousHash: "",
  hash: "",
};

describe("an exported ledger", () => {
  const whole = ledgerOf(linesOf(household, 6), linesOf(own, 3));

  test("that nobody touched is whole, also after it was a file", () => {
    expect(verifyLedger(whole)).toEqual([]);
    expect(verifyLedger(ExportedLedger.parse(JSON.parse(textOfExport(whole))))).toEqual([]);
    expect(verifyLedger(ledgerOf(linesOf(household, 1)))).toEqual([]);
    expect(verifyLedger(ledgerOf())).toEqual([]);
  });

  test("has hashes that anybody can make with the recipe", () => {
    const written = readFileSync("docs/ledger.md", "utf8");
    const [, recipe = "", hash = ""] = /^ {4}(\|\S+)\n {4}([0-9a-f]{64})$/m.exec(written) ?? [];
    expect(sha256(recipe)).toBe(hash);
    const [previousHash = "", householdId = "", chain = "", , , accountId = "", , actorId = ""] =
      recipe.split("|");
    const line = { ...line1, previousHash, householdId, chain, accountId, actorId, hash };
    expect(verifyLedger({ ...ledgerOf([line]), householdId })).toEqual([]);
  });

  const changes: Partial<ExportedLine>[] = [
    { householdId: uuid(77) },
    { at: "2026-09-21T14:13:20.000124Z" },
    { at: "2026-09-22T14:13:20.000123Z" },
    { accountId: uuid(77) },
    { standing: "party" },
    { actorId: uuid(77) },
    { action: "plan.goal-read" },
    { goalId: uuid(77) },
    { itemId: uuid(77) },
    { personId: uuid(77) },
    { grantId: uuid(77) },
    { outcome: "refused" },
    { previousHash: "f".repeat(64) },
    { hash: "f".repeat(64) },
  ];

  test.each(changes)("of which a line was changed to %j is not", (change) => {
    const troubles = verifyLedger(withLine(whole, 2, (line) => ({ ...line, ...change })));
    expect(troubles).toContainEqual({ kind: "changed", chain: household, seq: 3 });
  });

  test("of which a line got another number, or went to another chain, is not", () => {
    const renumbered = verifyLedger(withLine(whole, 2, (line) => ({ ...line, seq: 9 })));
    expect(renumbered).toContainEqual({ kind: "changed", chain: household, seq: 9 });
    expect(renumbered).toContainEqual({ kind: "missing", chain: household, from: 3, until: 3 });
    const elsewhere = verifyLedger(withLine(whole, 5, (line) => ({ ...line, chain: own, seq: 4 })));
    expect(elsewhere).toContainEqual({ kind: "changed", chain: own, seq: 4 });
  });

  test("of which a line was changed and hashed again does not join", () => {
    const rewritten = withLine(whole, 2, (line) => hashed({ ...line, action: "plan.goal-read" }));
    expect(verifyLedger(rewritten)).toEqual([{ kind: "unjoined", chain: household, seq: 4 }]);
  });

  test.each([
    ["the first", [0], [1, 1]],
    ["one in the middle", [3], [4, 4]],
    ["several", [1, 2, 3], [2, 4]],
    ["the last", [5], [6, 6]],
  ])("without %s of its lines is not", (_, dropped, [from, until]) => {
    const lines = whole.lines.filter((_line, index) => !dropped.includes(index));
    expect(verifyLedger({ ...whole, lines })).toContainEqual({
      kind: "missing",
      chain: household,
      from,
      until,
    });
  });

  test("without a whole chain that it says to have is not", () => {
    const lines = whole.lines.filter(({ chain }) => chain !== own);
    expect(verifyLedger({ ...whole, lines })).toContainEqual({
      kind: "missing",
      chain: own,
      from: 1,
      until: 3,
    });
    const chains = whole.chains.filter(({ chain }) => chain !== own);
    expect(verifyLedger({ ...whole, chains })).toEqual([{ kind: "end", chain: own }]);
  });

  test("in another order is not", () => {
    const [first, second, third, ...rest] = whole.lines as [ExportedLine, ExportedLine, ExportedLine];
    expect(verifyLedger({ ...whole, lines: [first, third, second, ...rest] })).toEqual([
      { kind: "moved", chain: household, seq: 2 },
    ]);
  });

  test("in which two lines changed places with their numbers is not", () => {
    const [first, second, third, ...rest] = whole.lines as [ExportedLine, ExportedLine, ExportedLine];
    const lines = [first, { ...third, seq: 2 }, { ...second, seq: 3 }, ...rest];
    expect(verifyLedger({ ...whole, lines }).map(({ kind }) => kind)).toContain("changed");
  });

  test("into which a line was put is not", () => {
    const second = whole.lines[1] as ExportedLine;
    const between = hashed({ ...second, seq: 3, previousHash: second.hash, action: "plan.goal-read" });
    const lines = whole.lines.toSpliced(2, 0, between);
    expect(verifyLedger({ ...whole, lines })).toContainEqual({ kind: "repeated", chain: household, seq: 3 });
    const renumbered = lines.map((line, index) =>
      line.chain === household && index > 2 ? { ...line, seq: line.seq + 1 } : line,
    );
    expect(verifyLedger({ ...whole, lines: renumbered })).toContainEqual({
      kind: "changed",
      chain: household,
      seq: 4,
    });
  });

  test("to which a line was added is not", () => {
    const last = whole.lines[5] as ExportedLine;
    const added = hashed({ ...last, seq: 7, previousHash: last.hash });
    expect(verifyLedger({ ...whole, lines: whole.lines.toSpliced(6, 0, added) })).toEqual([
      { kind: "end", chain: household },
    ]);
  });

  test("that takes in the ledger of another household is not", () => {
    const other = { ...whole, householdId: uuid(77) };
    expect(verifyLedger(other)).toContainEqual({ kind: "stranger", chain: household, seq: 1 });
  });
});

describe("a code that somebody wrote down", () => {
  const whole = ledgerOf(linesOf(household, 6));
  const code = controlCode(whole.chains[0]?.hash ?? "");

  test("is the beginning of a hash in groups of four", () => {
    expect(code).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
  });

  test("finds its line, also when lines have come after it and however it was copied", () => {
    const later = ledgerOf(linesOf(household, 9));
    for (const copied of [code, code.replaceAll(" ", ""), code.replaceAll(" ", "-").toUpperCase()])
      expect(lineWithCode(later, copied)?.seq).toBe(6);
    expect(lineWithCode(later, whole.chains[0]?.hash ?? "")?.seq).toBe(6);
  });

  test("finds nothing where the tail was cut, though the rest is whole", () => {
    const cut = ledgerOf(linesOf(household, 5));
    expect(verifyLedger(cut)).toEqual([]);
    expect(lineWithCode(cut, code)).toBeNull();
  });

  test("finds nothing where everything was written anew", () => {
    const [first, ...rest] = whole.lines as [ExportedLine, ...ExportedLine[]];
    const lines: ExportedLine[] = [hashed({ ...first, actorId: uuid(77) })];
    for (const line of rest) lines.push(hashed({ ...line, previousHash: lines.at(-1)?.hash ?? "" }));
    const anew = ledgerOf(lines);
    expect(verifyLedger(anew)).toEqual([]);
    expect(lineWithCode(anew, code)).toBeNull();
  });

  test.each(["", "3fa9", "3fa9 c01b 2d4e", "this is no code at all"])("%j is too little to go by", (said) => {
    expect(() => lineWithCode(whole, said)).toThrow(RangeError);
  });
});

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The recipe once more, by hand, so that a mistake in the product's own does not hide itself. */
function hashed(line: ExportedLine): ExportedLine {
  const seconds = `${Date.parse(`${line.at.slice(0, 19)}Z`) / 1000}.${line.at.slice(20, 26)}`;
  const about = [line.goalId, line.itemId, line.personId, line.grantId].map((id) => id ?? "-");
  const parts = [line.previousHash, line.householdId, line.chain, line.seq, seconds, line.accountId];
  const said = [...parts, line.standing, line.actorId, line.action, ...about, line.outcome];
  return { ...line, hash: sha256(said.join("|")) };
}

function linesOf(chain: string, count: number): ExportedLine[] {
  const lines: ExportedLine[] = [];
  for (let seq = 1; seq <= count; seq++) {
    const goalId = seq % 2 ? null : uuid(3);
    lines.push(hashed({ ...line1, chain, seq, goalId, previousHash: lines.at(-1)?.hash ?? "" }));
  }
  return lines;
}

function ledgerOf(...chains: ExportedLine[][]): ExportedLedger {
  return {
    format: "bij-ons-ledger",
    version: 1,
    madeAt: "2026-09-21T15:00:00.000Z",
    householdId: household,
    chains: chains.flatMap((lines) =>
      lines.slice(-1).map(({ chain, seq, hash }) => ({
        chain,
        of: chain === household ? ("household" as const) : ("own" as const),
        seq,
        hash,
      })),
    ),
    lines: chains.flat(),
  };
}

function withLine(
  ledger: ExportedLedger,
  index: number,
  change: (line: ExportedLine) => ExportedLine,
): ExportedLedger {
  return { ...ledger, lines: ledger.lines.map((line, at) => (at === index ? change(line) : line)) };
}
