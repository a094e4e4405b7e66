import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { grants } from "#drizzle/schema/sharing";
import { withdrawAnswers } from "./withdraw-answers";

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
  await withdrawAnswers(db, { householdId, goalId, partyId, memberId, answers: ["yes"] }, memberId);
}
