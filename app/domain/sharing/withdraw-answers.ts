import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { consents } from "#drizzle/schema/consents";
import { type ConsentAnswer, consentAnswers } from "./consent";

interface Answered {
  householdId: string;
  goalId: string;
  partyId: string;
  memberId: string;
  /** Of which sort the answers are that end. */
  answers?: readonly ConsentAnswer[];
}

/** Ends what a member has answered about sharing a goal with a party, as far as it still stands. */
export async function withdrawAnswers(
  db: Db,
  { householdId, goalId, partyId, memberId, answers = consentAnswers }: Answered,
  withdrawnBy: string,
): Promise<void> {
  await db
    .update(consents)
    .set({ withdrawnAt: sql`now()`, withdrawnBy })
    .where(
      and(
        eq(consents.householdId, householdId),
        eq(consents.goalId, goalId),
        eq(consents.partyId, partyId),
        eq(consents.memberId, memberId),
        inArray(consents.answer, [...answers]),
        isNull(consents.withdrawnAt),
      ),
    );
}
