import { asc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { consents } from "#drizzle/schema/consents";
import { feedbackNotes } from "#drizzle/schema/feedback";
import { representations } from "#drizzle/schema/households";
import { ownerAnswers, ownerQuestions } from "#drizzle/schema/owners";
import { helpPeriods } from "#drizzle/schema/sharing";
import type { KeptPlan } from "./kept-plan";
import { asMoment, maybeMoment, under } from "./moments";

export async function ownerQuestionsKept(
  { db }: Room,
  householdId: string,
): Promise<KeptPlan["ownerQuestions"]> {
  const answered = await db.select().from(ownerAnswers).where(eq(ownerAnswers.householdId, householdId));
  const answers = under(
    answered,
    ({ questionId }) => questionId,
    ({ memberId, answer, createdAt }) => ({ memberId, answer, answeredAt: asMoment(createdAt) }),
  );
  const rows = await db
    .select()
    .from(ownerQuestions)
    .where(eq(ownerQuestions.householdId, householdId))
    .orderBy(asc(ownerQuestions.createdAt), asc(ownerQuestions.id));
  return rows.map(({ id, memberId, kind, askedBy, createdAt, endedAt, endedBy }) => ({
    ...{ id, memberId, kind, askedBy, askedAt: asMoment(createdAt) },
    ...{ endedAt: maybeMoment(endedAt), endedBy, answers: answers.get(id) ?? [] },
  }));
}

export async function representationsKept(
  { db }: Room,
  householdId: string,
): Promise<KeptPlan["representations"]> {
  const rows = await db
    .select()
    .from(representations)
    .where(eq(representations.householdId, householdId))
    .orderBy(asc(representations.createdAt), asc(representations.id));
  return rows.map(({ id, memberId, representativeId, proposedBy, kind, scope, endedBy, ...at }) => ({
    ...{ id, memberId, representativeId, proposedBy, proposedAt: asMoment(at.createdAt), kind, scope },
    ...{ acceptedAt: maybeMoment(at.acceptedAt), endsAt: asMoment(at.endsAt) },
    ...{ endedAt: maybeMoment(at.endedAt), endedBy },
  }));
}

export async function helpPeriodsKept({ db }: Room, householdId: string): Promise<KeptPlan["helpPeriods"]> {
  const rows = await db
    .select()
    .from(helpPeriods)
    .where(eq(helpPeriods.householdId, householdId))
    .orderBy(asc(helpPeriods.createdAt), asc(helpPeriods.id));
  return rows.map(({ id, partyId, begunBy, createdAt, endsAt, endedBy, reviewedAt }) => ({
    ...{ id, partyId, begunBy, begunAt: asMoment(createdAt) },
    ...{ endsAt: maybeMoment(endsAt), endedBy, reviewedAt: maybeMoment(reviewedAt) },
  }));
}

export async function consentsKept({ db, keys }: Room, householdId: string): Promise<KeptPlan["consents"]> {
  const rows = await db
    .select()
    .from(consents)
    .where(eq(consents.householdId, householdId))
    .orderBy(asc(consents.createdAt), asc(consents.id));
  return rows.map((row) => {
    const { id, goalId, partyId, memberId, answer, verb, wording, edition, answeredBy } = openRow(
      consents,
      row,
      keys,
    );
    return {
      ...{ id, goalId, partyId, memberId, answer, verb, wording, edition, answeredBy },
      ...{ answeredAt: asMoment(row.createdAt) },
      ...{ withdrawnAt: maybeMoment(row.withdrawnAt), withdrawnBy: row.withdrawnBy },
    };
  });
}

export async function feedbackKept({ db, keys }: Room, householdId: string): Promise<KeptPlan["feedback"]> {
  const rows = await db
    .select()
    .from(feedbackNotes)
    .where(eq(feedbackNotes.householdId, householdId))
    .orderBy(asc(feedbackNotes.createdAt), asc(feedbackNotes.id));
  return rows.map((row) => {
    const { id, partyId, toWhom, words, decision, decidedBy } = openRow(feedbackNotes, row, keys);
    return {
      ...{ id, partyId, toWhom, words, writtenAt: asMoment(row.createdAt) },
      ...{ decision, decidedAt: maybeMoment(row.decidedAt), decidedBy },
    };
  });
}
