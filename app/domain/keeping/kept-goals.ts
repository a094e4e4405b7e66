import { asc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { comments } from "#drizzle/schema/conversation";
import { goalStates, goalSubjects, goals } from "#drizzle/schema/plan";
import { proposals } from "#drizzle/schema/proposals";
import { agreementsByGoal, formerByGoal, progressByGoal } from "./kept-items";
import type { KeptPlan } from "./kept-plan";
import { asMoment, under } from "./moments";

/** Every goal that the asker sees, oldest first, with all that hangs under it. One question to the database for each sort of thing. */
export async function goalsKept(room: Room, householdId: string): Promise<KeptPlan["goals"]> {
  const rows = await room.db
    .select()
    .from(goals)
    .where(eq(goals.householdId, householdId))
    .orderBy(asc(goals.createdAt), asc(goals.id));
  const about = await subjectsByGoal(room, householdId);
  const states = await statesByGoal(room, householdId);
  const former = await formerByGoal(room, householdId);
  const agreed = await agreementsByGoal(room, householdId);
  const progress = await progressByGoal(room, householdId);
  const said = await commentsByGoal(room, householdId);
  const proposed = await proposalsByGoal(room, householdId);
  return rows.map((row) => {
    const { id, kind, words, reason, domain, audience, authorId, createdAt } = openRow(goals, row, room.keys);
    return {
      ...{ id, authorId, createdAt: asMoment(createdAt), kind, words, reason, domain, audience },
      about: about.get(id) ?? [],
      states: states.get(id) ?? [],
      former: former.get(id) ?? [],
      agreements: agreed.get(id) ?? [],
      progress: progress.get(id) ?? [],
      comments: said.get(id) ?? [],
      proposals: proposed.get(id) ?? [],
    };
  });
}

async function subjectsByGoal({ db }: Room, householdId: string) {
  const rows = await db.select().from(goalSubjects).where(eq(goalSubjects.householdId, householdId));
  return under(
    rows,
    ({ goalId }) => goalId,
    ({ memberId }) => memberId,
  );
}

async function statesByGoal({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(goalStates)
    .where(eq(goalStates.householdId, householdId))
    .orderBy(asc(goalStates.createdAt), asc(goalStates.id));
  return under(
    rows,
    ({ goalId }) => goalId,
    (row) => {
      const { lifecycle, lookAgainOn, attainment, words, saidBy, createdAt } = openRow(goalStates, row, keys);
      return { lifecycle, lookAgainOn, attainment, words, saidBy, saidAt: asMoment(createdAt) };
    },
  );
}

async function commentsByGoal({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(comments)
    .where(eq(comments.householdId, householdId))
    .orderBy(asc(comments.createdAt), asc(comments.id));
  return under(
    rows,
    ({ goalId }) => goalId,
    (row) => {
      const { id, memberId, partyId, authorName, words, createdAt } = openRow(comments, row, keys);
      const itemId = row.agreementId ?? row.progressId;
      return { id, itemId, memberId, partyId, authorName, words, createdAt: asMoment(createdAt) };
    },
  );
}

async function proposalsByGoal({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(proposals)
    .where(eq(proposals.householdId, householdId))
    .orderBy(asc(proposals.createdAt), asc(proposals.id));
  return under(
    rows,
    ({ goalId }) => goalId,
    (row) => {
      const { id, partyId, who, what, when, how, withWhom, decision } = openRow(proposals, row, keys);
      return { id, partyId, who, what, when, how, withWhom, createdAt: asMoment(row.createdAt), decision };
    },
  );
}
