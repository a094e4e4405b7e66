import { and, asc, eq, isNull, or, type SQL } from "drizzle-orm";
import type { HouseholdSubject, Standing } from "#app/domain/access/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { ownerAnswers, ownerQuestions } from "#drizzle/schema/owners";
import type { Member } from "./member";
import type { OwningQuestion } from "./owning";
import { findHousehold } from "./standing";

type Question = typeof ownerQuestions.$inferSelect;
type FoundQuestion = HouseholdSubject & { memberId: string; question: Question };

/** A question that nothing has ended yet. */
export async function findOwningQuestion(
  asking: Room & { actor: Person },
  questionId: string,
): Promise<FoundQuestion | null> {
  const [question] = await asking.db
    .select()
    .from(ownerQuestions)
    .where(and(eq(ownerQuestions.id, questionId), isNull(ownerQuestions.endedAt)));
  const household = question && (await findHousehold(asking, question.householdId));
  return household ? { ...household, memberId: question.memberId, question } : null;
}

/** The open questions that the reader may know of, with whose yes each still takes. */
export async function owningQuestionsOf(
  { db }: Room,
  householdId: string,
  members: Member[],
): Promise<OwningQuestion[]> {
  const asked = await db
    .select()
    .from(ownerQuestions)
    .where(and(eq(ownerQuestions.householdId, householdId), isNull(ownerQuestions.endedAt)))
    .orderBy(asc(ownerQuestions.createdAt));
  if (asked.length === 0) return [];
  const answers = await db.select().from(ownerAnswers).where(eq(ownerAnswers.householdId, householdId));
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? "";
  return asked
    .filter(({ memberId }) => members.some(({ id }) => id === memberId))
    .map(({ id, memberId, kind, askedBy }) => ({
      ...{ id, memberId, kind, askedBy, memberName: nameOf(memberId), askedByName: nameOf(askedBy) },
      awaits: members.filter(
        (member) =>
          member.signIn === "there" &&
          (member.id === memberId || (kind === "become" && member.role === "owner")) &&
          !answers.some((one) => one.questionId === id && one.memberId === member.id),
      ),
    }))
    .map((question) => ({ ...question, awaits: question.awaits.map(({ id, name }) => ({ id, name })) }));
}

/** How many open questions take a yes of this person that was not given yet. */
export async function owningAwaiting({ db }: Room, householdId: string, standing: Standing): Promise<number> {
  if (standing.as === "party") return 0;
  const awaiting = standing.as === "owner" ? awaitingOwner : awaitingMember;
  return (await awaiting(db, { householdId, memberId: standing.memberId })).length;
}

const awaitingOwner = keptAwaiting((isOwn) => or(eq(ownerQuestions.kind, "become"), isOwn));
const awaitingMember = keptAwaiting((isOwn) => isOwn);

function keptAwaiting(concerning: (isOwn: SQL) => SQL | undefined) {
  return kept(["householdId", "memberId"], (db, { householdId, memberId }) => {
    const mine = and(eq(ownerAnswers.questionId, ownerQuestions.id), eq(ownerAnswers.memberId, memberId));
    return db
      .select({ id: ownerQuestions.id })
      .from(ownerQuestions)
      .leftJoin(ownerAnswers, and(eq(ownerAnswers.householdId, ownerQuestions.householdId), mine))
      .where(
        and(
          eq(ownerQuestions.householdId, householdId),
          isNull(ownerQuestions.endedAt),
          isNull(ownerAnswers.answer),
          concerning(eq(ownerQuestions.memberId, memberId)),
        ),
      );
  });
}
