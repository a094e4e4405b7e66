import { once } from "node:events";
import { getTableColumns, getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type postgres from "postgres";

const textInOneWrite = 256 * 1024;

/** Rows into a table by COPY. The columns are those of the first row; all rows must have the same. */
export async function copyInto<Table extends PgTable>(
  client: postgres.Sql,
  table: Table,
  rows: Iterable<Table["$inferInsert"]>,
): Promise<void> {
  let fields: string[] | undefined;
  let stream: Awaited<ReturnType<ReturnType<typeof client.unsafe>["writable"]>> | undefined;
  let text = "";
  for (const row of rows as Iterable<Record<string, unknown>>) {
    fields ??= Object.keys(row);
    stream ??= await client
      .unsafe(
        `copy ${getTableName(table)} (${fields.map((field) => `"${nameOf(table, field)}"`)}) from stdin`,
      )
      .writable();
    text += `${fields.map((field) => written(row[field])).join("\t")}\n`;
    if (text.length < textInOneWrite) continue;
    if (!stream.write(text)) await once(stream, "drain");
    text = "";
  }
  if (!stream) return;
  stream.end(text);
  await once(stream, "finish");
}

function nameOf(table: PgTable, field: string): string {
  const column = getTableColumns(table)[field];
  if (!column) throw new Error(`${getTableName(table)} has no ${field}.`);
  return column.name;
}

function written(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString("hex")}`;
  if (Array.isArray(value)) return escaped(`{${value.map((one) => JSON.stringify(String(one))).join(",")}}`);
  return escaped(String(value));
}

const signs: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => signs[sign] ?? sign);
}
