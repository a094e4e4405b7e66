import { and, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { consents } from "#drizzle/schema/consents";
import { grants } from "#drizzle/schema/sharing";

interface Stopped {
  householdId: string;
  goalId: string;
  partyId: string;
  /** The member who stopped the sharing. */
  memberId: string;
}

/** Who stops all sharing of a goal with somebody takes back the own yes to it: nobody else shares it again on the strength of that. */
export async function takeBackYes(
  db: Db,
  { householdId, goalId, partyId, memberId }: Stopped,
): Promise<void> {
  const [left] = await db
    .select({ id: grants.id })
    .from(grants)
    .where(
      and(
        eq(grants.householdId, householdId),
        eq(grants.goalId, goalId),
        eq(grants.partyId, partyId),
        isNull(grants.revokedAt),
      ),
    )
    .limit(1);
  if (left) return;
  await db
    .update(consents)
    .set({ withdrawnAt: sql`now()`, withdrawnBy: memberId })
    .where(
      and(
        eq(consents.householdId, householdId),
        eq(consents.goalId, goalId),
        eq(consents.partyId, partyId),
        eq(consents.memberId, memberId),
        eq(consents.answer, "yes"),
        isNull(consents.withdrawnAt),
      ),
    );
}
