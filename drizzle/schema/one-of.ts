import { sql } from "drizzle-orm";
import { check, type PgColumn } from "drizzle-orm/pg-core";

/** The database too takes no other word than these. */
export function oneOf(name: string, column: PgColumn, words: readonly string[]) {
  const list = words.map((word) => `'${word}'`).join(", ");
  return check(name, sql`${sql.identifier(column.name)} in (${sql.raw(list)})`);
}
