import { desc, eq } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { colleagueInvitations } from "#drizzle/schema/colleague-invitations";

/** The organisation for which this account took words of a colleague last. Null where it took none. */
export async function invitedTo(db: Db, accountId: string): Promise<string | null> {
  const { organisation, acceptedBy, acceptedAt } = colleagueInvitations;
  const [row] = await db
    .select({ organisation })
    .from(colleagueInvitations)
    .where(eq(acceptedBy, accountId))
    .orderBy(desc(acceptedAt))
    .limit(1);
  return row?.organisation ?? null;
}
