import { eq } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { findHousehold } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { parties } from "#drizzle/schema/sharing";
import { findParty } from "./parties";
import type { Party } from "./party";

export type FoundParty = HouseholdSubject & { partyId: string; party: Party & { isHere: boolean } };

/** A party as the household knows it. */
export async function findPartyById(
  asking: Room & { actor: Person },
  partyId: string,
): Promise<FoundParty | null> {
  const [row] = await asking.db
    .select({ householdId: parties.householdId })
    .from(parties)
    .where(eq(parties.id, partyId));
  const household = row && (await findHousehold(asking, row.householdId));
  const party = household && (await findParty(asking, household.householdId, partyId));
  if (!party) return null;
  return { ...household, partyId, party: { ...party, isHere: party.acceptedName !== null } };
}
