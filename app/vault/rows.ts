import { getTableColumns, getTableName, is } from "drizzle-orm";
import { PgCustomColumn, type PgTable } from "drizzle-orm/pg-core";
import type { SealedBytes } from "#drizzle/schema/sealed-text";
import { type DataKey, seal, unseal } from "./seal";

/** The keys a command or question may use: one for each household, and one for each account's own name. */
export interface Keys {
  of(owner: string): DataKey;
}

export type Opened<Row> = { [Field in keyof Row]: OpenedField<Row[Field]> };
type OpenedField<Value> = Value extends SealedBytes ? string : Value;

/** A row names its key: the household it belongs to, or itself where it is the household or the account. */
type Owned = { id: string; householdId?: string };

const sealedFields = new Map<PgTable, readonly string[]>();

/** The row with its free text in readable form. Only the columns that were asked for are opened. */
export function openRow<Row extends Owned>(table: PgTable, row: Row, keys: Keys): Opened<Row> {
  const opened: Record<string, unknown> = { ...row };
  const key = keys.of(ownerOf(row));
  for (const field of sealedFieldsOf(table)) {
    const box = opened[field];
    if (box instanceof Uint8Array)
      opened[field] = unseal(key, placeOf(table, row, field), box).toString("utf8");
  }
  return opened as Opened<Row>;
}

/** The row as it may be stored: every free text in it closed, for this household, row and column alone. */
export function sealRow<Table extends PgTable>(
  table: Table,
  row: Opened<Table["$inferInsert"]> & Owned,
  keys: Keys,
): Table["$inferInsert"] {
  const sealed: Record<string, unknown> = { ...row };
  const key = keys.of(ownerOf(row));
  for (const field of sealedFieldsOf(table)) {
    const text = sealed[field];
    if (typeof text === "string")
      sealed[field] = seal(key, placeOf(table, row, field), Buffer.from(text, "utf8"));
  }
  return sealed as Table["$inferInsert"];
}

function ownerOf(row: Owned): string {
  return row.householdId ?? row.id;
}

function placeOf(table: PgTable, row: Owned, field: string): string {
  return [ownerOf(row), getTableName(table), row.id, field].join("|");
}

function sealedFieldsOf(table: PgTable): readonly string[] {
  const known = sealedFields.get(table);
  if (known) return known;
  const fields = Object.entries(getTableColumns(table))
    .filter(([, column]) => is(column, PgCustomColumn))
    .map(([field]) => field);
  sealedFields.set(table, fields);
  return fields;
}

/** One field by itself, for the few that pass through a function of the database. */
export function sealField(table: PgTable, row: Owned, field: string, text: string, keys: Keys): SealedBytes {
  return seal(keys.of(ownerOf(row)), placeOf(table, row, field), Buffer.from(text, "utf8"));
}

export function unsealField(table: PgTable, row: Owned, field: string, box: Uint8Array, keys: Keys): string {
  return unseal(keys.of(ownerOf(row)), placeOf(table, row, field), box).toString("utf8");
}
