import { z } from "zod";

const id = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const number = z.int().min(1);
const moment = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  .describe("A moment in UTC, to the microsecond.");

/** One line with every field that its hash is made of, exactly as it was hashed. */
const ExportedLine = z.strictObject({
  householdId: id,
  chain: id,
  seq: number.describe("Numbered from 1, without gaps, within one chain."),
  at: moment,
  accountId: id.describe("The account that acted."),
  standing: z
    .enum(["owner", "member", "party"])
    .describe("What the account was to the household at that moment."),
  actorId: id.describe("The member or the party as whom the account acted."),
  action: z.string().regex(/^[a-z]{1,20}\.[a-z-]{1,30}$/),
  goalId: id.nullable(),
  itemId: id.nullable().describe("The one agreement or progress entry that it was about."),
  personId: id.nullable().describe("The party or the member that it was about."),
  grantId: id.nullable().describe("The permission by which it was done, or that was given or taken back."),
  outcome: z.enum(["done", "refused"]),
  previousHash: z.union([hash, z.literal("")]).describe("Empty on the first line of a chain."),
  hash,
});

const ExportedChain = z.strictObject({
  chain: id,
  of: z
    .enum(["household", "own"])
    .describe("What every owner may know, or what is only about one member's own."),
  seq: number.describe("The number of the last line."),
  hash: hash.describe("The hash of the last line; its first sixteen characters are the control code."),
});

const Named = z.strictObject({ name: z.string(), organisation: z.string().nullable(), kind: z.string() });

const Names = z
  .strictObject({
    members: z.record(id, z.string()),
    parties: z.record(id, Named),
    goals: z.record(id, z.string()),
    items: z.record(id, z.string().describe("Whether it is an agreement or progress.")),
    grants: z.record(id, z.strictObject({ verb: z.string(), since: z.iso.datetime() })),
  })
  .describe(
    "What the ids stand for today. No hash holds these; they may be left out before the file is handed on.",
  );

/** The file that a family takes along. Its JSON Schema for others is docs/ledger-export.schema.json (a test compares them). */
export const ExportedLedger = z.strictObject({
  format: z.literal("bij-ons-ledger"),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  householdId: id,
  chains: z.array(ExportedChain),
  lines: z.array(ExportedLine).describe("By chain, and within a chain in the order of their numbers."),
  names: Names.optional(),
});

export type ExportedLedger = z.infer<typeof ExportedLedger>;
export type ExportedLine = z.infer<typeof ExportedLine>;
export type ExportedNames = z.infer<typeof Names>;

/** As a file: one line of the ledger is one line of text. */
export function textOfExport({ lines, names, ...head }: ExportedLedger): string {
  const start = JSON.stringify(head).slice(1, -1);
  const rows = lines.map((line) => JSON.stringify(line)).join(",\n");
  const end = names ? `,\n"names":${JSON.stringify(names)}` : "";
  return `{${start},\n"lines":[\n${rows}\n]${end}}\n`;
}
