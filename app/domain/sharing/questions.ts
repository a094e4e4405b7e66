import { and, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import type { Standing } from "#app/domain/access/standing";
import { dayOf } from "#app/domain/days";
import { ageTierOn } from "#app/domain/households/age-tiers";
import { jurisdictionOf } from "#app/domain/households/members-of";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { type Opened, openRow } from "#app/vault/rows";
import { consents } from "#drizzle/schema/consents";
import { members } from "#drizzle/schema/households";
import { goalSubjects, goals } from "#drizzle/schema/plan";
import { grants } from "#drizzle/schema/sharing";
import type { Answered, Question } from "./consent";
import { type GrantVerb, includes } from "./grant";
import { partiesOf } from "./parties";
import { partyLabel } from "./party-label";

/**
 * Every question that sharing has raised in this household and that the reader can see: also the answered ones, for an answer can be taken
 * back at any moment. Whoever shares a goal about himself asks himself nothing.
 */
export async function questionsIn(room: Room, householdId: string): Promise<Question[]> {
  const { db, keys } = room;
  const asked = await askedIn(room, householdId);
  const goalIds = asked.map((one) => one.goal.id);
  if (goalIds.length === 0) return [];
  const answers = await db
    .select()
    .from(consents)
    .where(
      and(
        eq(consents.householdId, householdId),
        inArray(consents.goalId, goalIds),
        isNull(consents.withdrawnAt),
      ),
    );
  const names = new Map((await partiesOf(room, householdId)).map((party) => [party.id, partyLabel(party)]));
  const questions = asked.map(({ goal, member, partyId, verb }): Question => {
    const answer = answers.find(
      (one) => one.goalId === goal.id && one.partyId === partyId && one.memberId === member.id,
    );
    return {
      goalId: goal.id,
      goalKind: goal.kind,
      goalWords: openRow(goals, goal, keys).words,
      partyId,
      partyName: names.get(partyId) ?? "",
      verb,
      memberId: member.id,
      memberName: openRow(members, member, keys).name,
      answered: answer ? answeredFrom(openRow(consents, answer, keys)) : null,
    };
  });
  return onceEach(questions);
}

export function answeredFrom({
  id,
  answer,
  verb,
  createdAt,
  wording,
  answeredBy,
}: Opened<typeof consents.$inferSelect>): Answered {
  return { consentId: id, answer, verb, at: createdAt, by: answeredBy, wording };
}

/** The questions that this person is to answer: about oneself, and about whom one answers for. */
export function questionsFor(standing: Standing, questions: Question[]): Question[] {
  if (standing.as === "party") return [];
  const own = standing.answersFor.map((one) => one.memberId);
  return questions.filter((question) => own.includes(question.memberId));
}

/** Whom a goal still waits for before this party sees it. */
export function waitingFor(questions: Question[], goalId: string, partyId: string): string[] {
  return questions
    .filter((one) => one.goalId === goalId && one.partyId === partyId && one.answered?.answer !== "yes")
    .map((one) => one.memberName);
}

const grantsAndSubjects = kept(["householdId"], (db, { householdId }) =>
  db
    .select({ goal: goals, member: members, grant: grants })
    .from(grants)
    .innerJoin(goals, and(eq(goals.householdId, grants.householdId), eq(goals.id, grants.goalId)))
    .innerJoin(
      goalSubjects,
      and(eq(goalSubjects.householdId, goals.householdId), eq(goalSubjects.goalId, goals.id)),
    )
    .innerJoin(
      members,
      and(eq(members.householdId, goalSubjects.householdId), eq(members.id, goalSubjects.memberId)),
    )
    .where(
      and(
        eq(grants.householdId, householdId),
        isNull(grants.revokedAt),
        or(isNull(grants.expiresAt), gt(grants.expiresAt, sql`now()`)),
      ),
    ),
);

/** The same rule as agreed_among() in the database: the age is that on the day of sharing. */
async function askedIn(room: Room, householdId: string) {
  const [jurisdiction, rows] = await Promise.all([
    jurisdictionOf(room, householdId),
    grantsAndSubjects(room.db, { householdId }),
  ]);
  return rows
    .filter(
      ({ member, grant }) =>
        member.id !== grant.grantedBy &&
        ageTierOn(dayOf(grant.startsAt), member.bornOn, jurisdiction) !== "under12",
    )
    .map(({ goal, member, grant }) => ({ goal, member, partyId: grant.partyId, verb: grant.verb }));
}

/** Several grants of one goal to one party are one question: about the most that any of them allows. */
function onceEach(questions: Question[]): Question[] {
  const keyOf = ({ goalId, partyId, memberId }: Question) => `${goalId}|${partyId}|${memberId}`;
  const once = new Map<string, Question>();
  for (const question of questions) {
    const { verb = question.verb } = once.get(keyOf(question)) ?? {};
    once.set(keyOf(question), { ...question, verb: strongerOf(verb, question.verb) });
  }
  return [...once.values()].map((question) => ({ ...question, answered: stillAnswers(question) }));
}

/** A no stays a no; a yes to less than is asked now is no answer to it. */
function stillAnswers({ answered, verb }: Question): Answered | null {
  return answered && (answered.answer === "no" || includes(answered.verb, verb)) ? answered : null;
}

export function strongerOf(one: GrantVerb, other: GrantVerb): GrantVerb {
  return includes(one, other) ? one : other;
}
