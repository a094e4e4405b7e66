import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { LedgerAction, Trace } from "./ledger";

/**
 * The lines of one act, in its own transaction: all are there, or nothing. Free text has no place in them. A line locks its household: always in
 * the same order, so that two people with the same households never wait for each other.
 */
export async function writeLines(
  db: Db,
  action: LedgerAction,
  traces: Trace[],
  outcome: "done" | "refused",
): Promise<void> {
  if (traces.length === 0) return;
  const inOneOrder = [...traces].sort((a, b) => (a.householdId < b.householdId ? -1 : 1));
  const lines = JSON.stringify(
    inOneOrder.map(({ partyId, memberId, ...about }) => ({ ...about, personId: partyId ?? memberId })),
  );
  const about = (name: string) => sql.raw(`(line ->> '${name}')::uuid`);
  await db
    .select({
      written: sql`write_ledger(${about("householdId")}, ${action}, ${about("goalId")}, ${about("itemId")},
        ${about("personId")}, ${about("grantId")}, ${outcome})`,
    })
    .from(sql`jsonb_array_elements(${lines}::jsonb) as line`);
}
