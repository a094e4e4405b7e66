import { and, asc, eq } from "drizzle-orm";
import type { GoalSubject } from "#app/domain/access/standing";
import type { Proposal } from "#app/domain/plan/proposal";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { proposals } from "#drizzle/schema/proposals";
import { partiesOf } from "./parties";
import { partyLabel } from "./party-label";

/** The proposals under a goal, oldest first: all of them for the household, the own ones for a party. */
export async function proposalsUnder(room: Room, { householdId, goalId }: GoalSubject): Promise<Proposal[]> {
  const rows = await room.db
    .select()
    .from(proposals)
    .where(and(eq(proposals.householdId, householdId), eq(proposals.goalId, goalId)))
    .orderBy(asc(proposals.createdAt));
  if (rows.length === 0) return [];
  const names = new Map((await partiesOf(room, householdId)).map((party) => [party.id, partyLabel(party)]));
  return rows.map((row) => {
    const { id, who, what, when, how, withWhom, createdAt, decision, partyId } = openRow(
      proposals,
      row,
      room.keys,
    );
    return { id, who, what, when, how, withWhom, createdAt, decision, authorName: names.get(partyId) ?? "" };
  });
}
