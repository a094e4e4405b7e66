import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";

/** Some of a long list, newest first. */
export interface Page<One> {
  entries: One[];
  /** The id from before which the next ones are asked; null where there are no more. */
  earlier: string | null;
}

/** Of one more than fit on a page, those that do. */
export function pageOf<One extends { id: string }>(found: One[], size: number): Page<One> {
  const entries = found.slice(0, size);
  return { entries, earlier: found.length > size ? (entries.at(-1)?.id ?? null) : null };
}

/** That a moment is of this day (YYYY-MM-DD, of Amsterdam) or later; null asks nothing. */
export function fromDay(moment: PgColumn, day: string | null): SQL | undefined {
  return day ? sql`(${moment} at time zone 'Europe/Amsterdam')::date >= ${day}::date` : undefined;
}
