import { eq } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperProfiles } from "#drizzle/schema/directory";

/** The public page of the account that asks, or null. */
export async function ownProfile(db: Db, accountId: string): Promise<{ helperId: string } | null> {
  const rows = await db
    .select({ helperId: helperProfiles.id })
    .from(helperProfiles)
    .where(eq(helperProfiles.accountId, accountId));
  return rows[0] ?? null;
}
