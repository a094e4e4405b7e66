import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";

/** The same form sent twice at one moment waits for itself, and finds what it did. */
export async function oneAtATime(db: Db, helperId: string): Promise<void> {
  await db
    .select({ locked: sql`1` })
    .from(sql`pg_advisory_xact_lock(hashtextextended(${helperId}::text, 0))`);
}
