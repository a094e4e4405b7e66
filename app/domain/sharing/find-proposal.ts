import { eq } from "drizzle-orm";
import { findGoal } from "#app/domain/plan/find-goal";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { proposals } from "#drizzle/schema/proposals";

/** A proposal with the goal that it hangs under, if this person may know of both. */
export async function findProposal(search: Room & { actor: Person }, proposalId: string) {
  const [row] = await search.db.select().from(proposals).where(eq(proposals.id, proposalId));
  const goal = row && (await findGoal(search, row.goalId));
  return goal && goal.householdId === row.householdId ? { ...goal, proposalId, partyId: row.partyId } : null;
}
