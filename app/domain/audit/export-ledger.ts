import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import { z } from "zod";
import { mayReadLedger } from "#app/domain/access/audit";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { ledgerEntries } from "#drizzle/schema/audit";
import type { ExportedLedger, ExportedLine, ExportedNames } from "./exported-ledger";
import { type KnownPerson, knownPeople } from "./known-people";
import { type KnownThings, knownThings } from "./known-things";

/** A Date would hold milliseconds only. */
const toTheMicrosecond = sql<string>`to_char(${ledgerEntries.at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Every line that the asker may read, with all that is needed to verify it without this program. Its own line comes after them. */
export const exportLedger = query({
  name: "audit.ledger-exported",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadLedger,
  carryOut: ({ db, keys, subject: { householdId } }) => exportedLedger({ db, keys }, householdId),
});

/** The file itself, for whoever takes it along with the rest of the plan. */
export async function exportedLedger({ db, keys }: Room, householdId: string): Promise<ExportedLedger> {
  const householdFirst = sql`${ledgerEntries.chain} <> ${householdId}::uuid`;
  const lines: ExportedLine[] = await db
    .select({ ...getTableColumns(ledgerEntries), at: toTheMicrosecond })
    .from(ledgerEntries)
    .where(eq(ledgerEntries.householdId, householdId))
    .orderBy(householdFirst, asc(ledgerEntries.chain), asc(ledgerEntries.seq));
  const people = await knownPeople({ db, keys }, householdId);
  const things = await knownThings({ db, keys }, householdId, lines);
  return {
    format: "bij-ons-ledger",
    version: 1,
    madeAt: new Date().toISOString(),
    householdId,
    chains: lines.filter((line, index) => line.chain !== lines[index + 1]?.chain).map(headFrom),
    lines,
    names: namesIn(lines, people, things),
  };
}

/** The last line of its chain. */
function headFrom({ householdId, chain, seq, hash }: ExportedLine): ExportedLedger["chains"][number] {
  return { chain, of: chain === householdId ? "household" : "own", seq, hash };
}

function namesIn(
  lines: ExportedLine[],
  people: Map<string, KnownPerson>,
  things: KnownThings,
): ExportedNames {
  const ids = new Set(lines.flatMap(({ actorId, personId }) => [actorId, personId ?? actorId]));
  const named = [...people.values()].filter(({ id }) => ids.has(id));
  return {
    members: Object.fromEntries(named.flatMap(({ id, name, kind }) => (kind ? [] : [[id, name]]))),
    parties: Object.fromEntries(
      named.flatMap(({ id, name, organisation, kind }) => (kind ? [[id, { name, organisation, kind }]] : [])),
    ),
    goals: Object.fromEntries(things.goals),
    items: Object.fromEntries(things.items),
    grants: Object.fromEntries(
      [...things.grants].map(([id, { verb, since }]) => [id, { verb, since: since.toISOString() }]),
    ),
  };
}
