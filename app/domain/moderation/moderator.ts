import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { moderators } from "#drizzle/schema/moderation";

/** Whether this account looks pages through at this moment. */
export async function isModerator(db: Db, accountId: string): Promise<boolean> {
  const rows = await db
    .select({ id: moderators.id })
    .from(moderators)
    .where(and(eq(moderators.accountId, accountId), isNull(moderators.endedAt)));
  return rows.length > 0;
}
