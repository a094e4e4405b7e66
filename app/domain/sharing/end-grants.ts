import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { ItemKey } from "#app/domain/plan/item";
import { grants } from "#drizzle/schema/sharing";

/** What of a goal was granted to whom, and the member who ends it. */
export interface Granted {
  householdId: string;
  goalId: string;
  item: ItemKey | null;
  partyId: string;
}

/** Ends every grant that this party still has on this goal, or on this one item of it, whichever page showed which one. */
export async function endGrants(db: Db, granted: Granted, memberId: string): Promise<void> {
  await db
    .update(grants)
    .set({ revokedAt: sql`now()`, revokedBy: memberId })
    .where(and(same(granted), isNull(grants.revokedAt)));
}

/** The rows about the same thing and the same party. */
export function same({ householdId, goalId, item, partyId }: Granted) {
  return and(
    eq(grants.householdId, householdId),
    eq(grants.goalId, goalId),
    eq(grants.partyId, partyId),
    item?.kind === "agreement" ? eq(grants.agreementId, item.id) : isNull(grants.agreementId),
    item?.kind === "progress" ? eq(grants.progressId, item.id) : isNull(grants.progressId),
  );
}
