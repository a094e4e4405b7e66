import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";

/** How a request comes before the eyes of a helper: by letters and on this site, on this site alone, or by the links of letters alone. */
export type Reach = "letters" | "site" | "link";

/** Who has no account answers by the link of a letter, and cannot read what is written here after that. */
export const readsHere = (reach: Reach | null): boolean => reach === "letters" || reach === "site";

/** Null where nobody reads what is asked of this page: it came from a file, and nobody keeps it. */
export async function reachOf(db: Db, helperId: string): Promise<Reach | null> {
  const [row] = await db
    .select({ reach: sql<Reach | null>`reach` })
    .from(sql`reach_of(${helperId}::uuid) as reach`);
  return row?.reach ?? null;
}
