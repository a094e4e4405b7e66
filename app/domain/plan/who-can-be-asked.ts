import { and, eq, inArray } from "drizzle-orm";
import { mayBeAsked } from "#app/domain/access/plan";
import type { GrantVerb } from "#app/domain/sharing/grant";
import type { Room } from "#app/gate/door";
import { goals } from "#drizzle/schema/plan";
import { grants } from "#drizzle/schema/sharing";
import { choiceOf, type Taker } from "./agreement";
import { reaches } from "./find-item";
import { isLive } from "./live-grant";
import { peopleOf } from "./taker";

/** What somebody is asked for: something new under a goal, or an agreement that stands there already. */
export interface ToAsk {
  householdId: string;
  goalId: string;
  item?: { id: string; createdAt: Date } | undefined;
}

/** Who can say "I do this" there, in the order of coming. For the family alone. */
export async function whoCanBeAsked(room: Room, toAsk: ToAsk): Promise<Taker[]> {
  const { householdId, goalId } = toAsk;
  const [goal] = await room.db
    .select({ audience: goals.audience, authorId: goals.authorId })
    .from(goals)
    .where(and(eq(goals.householdId, householdId), eq(goals.id, goalId)));
  if (!goal) return [];
  const here = (await peopleOf(room, householdId)).filter(({ isHere }) => isHere);
  const letIn = here.flatMap(({ kind, id }) => (kind === "party" ? [id] : []));
  const verbs = await verbsThere(room, toAsk, letIn);
  return here.filter((one) => mayBeAsked(goal, { ...one, verbs: verbs.get(one.id) ?? [] }));
}

/** The one whom a form names, if it is somebody who can be asked there. */
export async function findTaker(room: Room, toAsk: ToAsk, choice: string | null): Promise<Taker | null> {
  if (!choice) return null;
  const people = await whoCanBeAsked(room, toAsk);
  return people.find((one) => choiceOf(one) === choice) ?? null;
}

/** Party id -> what it may do there at this moment. */
async function verbsThere({ db }: Room, { householdId, goalId, item }: ToAsk, partyIds: string[]) {
  const verbs = new Map<string, GrantVerb[]>();
  if (partyIds.length === 0) return verbs;
  const live = await db
    .select()
    .from(grants)
    .where(
      and(
        eq(grants.householdId, householdId),
        eq(grants.goalId, goalId),
        inArray(grants.partyId, partyIds),
        isLive,
      ),
    );
  for (const grant of live) {
    const isThere = item ? reaches(grant, item) : grant.agreementId === null && grant.progressId === null;
    if (isThere) verbs.set(grant.partyId, [...(verbs.get(grant.partyId) ?? []), grant.verb]);
  }
  return verbs;
}
