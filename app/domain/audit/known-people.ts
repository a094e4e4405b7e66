import { eq } from "drizzle-orm";
import type { PartyKind } from "#app/domain/sharing/grant";
import { partiesOf } from "#app/domain/sharing/parties";
import { partyLabel } from "#app/domain/sharing/party-label";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import type { LedgerPerson } from "./ledger-line";

export interface KnownPerson extends LedgerPerson {
  organisation: string | null;
  /** What somebody from outside is to the household. */
  kind: PartyKind | null;
}

/** Everybody whom a line can name, by id: the members, also those who left, and then whom the household asked in. */
export async function knownPeople(room: Room, householdId: string): Promise<Map<string, KnownPerson>> {
  const everybody = [...(await familyOf(room, householdId)), ...(await outsidersOf(room, householdId))];
  return new Map(everybody.map((person) => [person.id, person]));
}

async function familyOf({ db, keys }: Room, householdId: string): Promise<KnownPerson[]> {
  const rows = await db
    .select()
    .from(members)
    .where(eq(members.householdId, householdId))
    .orderBy(members.createdAt);
  return rows.map((row) => {
    const { id, name } = openRow(members, row, keys);
    return { id, name, isOutsider: false, organisation: null, kind: null };
  });
}

async function outsidersOf(room: Room, householdId: string): Promise<KnownPerson[]> {
  return (await partiesOf(room, householdId)).map((party) => {
    const { id, organisation, kind } = party;
    return { id, name: partyLabel(party), isOutsider: true, organisation, kind };
  });
}
