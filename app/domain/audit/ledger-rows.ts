import { getTableColumns, sql } from "drizzle-orm";
import { ledgerEntries } from "#drizzle/schema/audit";

/** A line with its moment in microseconds since 1970: a Date holds milliseconds only. */
export type LedgerRow = typeof ledgerEntries.$inferSelect & { microseconds: string };

export const rowColumns = {
  ...getTableColumns(ledgerEntries),
  microseconds: sql<string>`((extract(epoch from ${ledgerEntries.at}) * 1000000)::bigint)::text`,
};

/** Where a page of the ledger goes on: after this line, in the order of time and, within one moment, of chain and number. */
export const placeForm = /^\d{1,18}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}_\d{1,15}$/;

export function placeOf({ microseconds, chain, seq }: LedgerRow): string {
  return [microseconds, chain, seq].join("_");
}

export function isBefore(place: string) {
  const [microseconds, chain, seq] = place.split("_");
  const moment = sql`timestamptz 'epoch' + interval '1 microsecond' * ${microseconds}::bigint`;
  return sql`(${ledgerEntries.at}, ${ledgerEntries.chain}, ${ledgerEntries.seq}) < (${moment}, ${chain}::uuid, ${seq}::bigint)`;
}
