import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";

/** How a request comes before the eyes of a helper: by letters and on this site, or on this site alone. */
export type Reach = "letters" | "site";

/** Null where nobody reads what is asked of this page: it came from a file, and nobody keeps it. */
export async function reachOf(db: Db, helperId: string): Promise<Reach | null> {
  const [row] = await db
    .select({ reach: sql<Reach | null>`reach` })
    .from(sql`reach_of(${helperId}::uuid) as reach`);
  return row?.reach ?? null;
}
