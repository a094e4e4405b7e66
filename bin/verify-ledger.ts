import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ExportedLedger } from "#app/domain/audit/exported-ledger";
import { controlCode } from "#app/domain/audit/ledger-line";
import { lineWithCode, type Trouble, verifyLedger } from "#app/domain/audit/verify-ledger";
import { tellAndStop } from "./tell.mjs";

/** Tells whether an exported ledger is whole. It needs the file alone: no database, no account and no key. */
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { head: { type: "string", multiple: true, default: [] } },
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0)
    throw new Error("Name one file: npm run ledger:verify -- FILE [--head CODE]...");
  const ledger = ledgerIn(file);
  const said = [
    ...verifyLedger(ledger).map((trouble) => wordsFor(trouble, nameOf(ledger, trouble.chain))),
    ...values.head.flatMap((code) => aboutCode(ledger, code)),
  ];
  for (const sentence of said) console.error(sentence);
  if (said.length > 0) throw new Error("This ledger is not whole.");
  tellWhole(ledger, values.head);
} catch (error) {
  tellAndStop(error);
}

function ledgerIn(file: string): ExportedLedger {
  const parsed = ExportedLedger.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) console.error(`${path.join(".")}: ${message}`);
  throw new Error("This is no export of a ledger, or its form was changed.");
}

function nameOf({ chains }: ExportedLedger, id: string): string {
  const named = chains.find(({ chain }) => chain === id);
  if (!named) return id;
  return named.of === "household" ? "the household" : "the own items";
}

function wordsFor(trouble: Trouble, chain: string): string {
  switch (trouble.kind) {
    case "changed":
      return `Line ${trouble.seq} of ${chain} was changed.`;
    case "missing":
      return trouble.from === trouble.until
        ? `Line ${trouble.from} of ${chain} is missing.`
        : `Lines ${trouble.from} to ${trouble.until} of ${chain} are missing.`;
    case "moved":
      return `Line ${trouble.seq} of ${chain} was moved: it stands after a later one.`;
    case "repeated":
      return `Line ${trouble.seq} of ${chain} is there more than once: one was put in.`;
    case "unjoined":
      return `Line ${trouble.seq} of ${chain} followed another line ${trouble.seq - 1} than this one.`;
    case "stranger":
      return `Line ${trouble.seq} of ${chain} is about another household.`;
    case "end":
      return `The last line of ${chain} is another one than the file says.`;
  }
}

function aboutCode(ledger: ExportedLedger, code: string): string[] {
  return lineWithCode(ledger, code)
    ? []
    : [`No line has the code ${code}: lines at the end are missing, or were all written anew.`];
}

/** Of a file with nothing in it there is nothing to say, and not that it is whole. */
function tellWhole(ledger: ExportedLedger, codes: string[]): void {
  if (ledger.chains.length + ledger.lines.length === 0) {
    console.log("There is no line and no chain in this file: there is nothing to verify.");
    return;
  }
  for (const { chain, seq, hash } of ledger.chains)
    console.log(`${seq} lines of ${nameOf(ledger, chain)}, the last one with the code ${controlCode(hash)}.`);
  for (const code of codes)
    console.log(`The code ${code} is that of line ${lineWithCode(ledger, code)?.seq}.`);
  console.log("No line was changed, moved, put in or left out.");
  if (codes.length === 0)
    console.log("Whether lines are missing at the end only a code tells that was written down: --head CODE.");
}
