import { and, eq } from "drizzle-orm";
import { partyRows } from "#app/domain/households/people-of-household";
import type { Room } from "#app/gate/door";
import { type Keys, openRow } from "#app/vault/rows";
import { parties } from "#drizzle/schema/sharing";
import type { Party, PartyState } from "./party";

/** Everybody a household has asked in, in the order of asking, as far as the reader may know of them. */
export async function partiesOf({ db, keys }: Room, householdId: string): Promise<Party[]> {
  const rows = await partyRows(db, { householdId });
  return rows.map((row) => partyFrom(row, keys));
}

export async function findParty(
  { db, keys }: Room,
  householdId: string,
  partyId: string,
): Promise<Party | null> {
  const [row] = await db
    .select()
    .from(parties)
    .where(and(eq(parties.householdId, householdId), eq(parties.id, partyId)));
  return row ? partyFrom(row, keys) : null;
}

/** The account behind a party, for looking as it does; null while nobody has come in. */
export async function accountOfParty(
  { db }: Room,
  householdId: string,
  partyId: string,
): Promise<string | null> {
  const [row] = await db
    .select({ accountId: parties.accountId })
    .from(parties)
    .where(and(eq(parties.householdId, householdId), eq(parties.id, partyId)));
  return row?.accountId ?? null;
}

function partyFrom(row: typeof parties.$inferSelect, keys: Keys): Party {
  const { id, kind, name, organisation, acceptedName } = openRow(parties, row, keys);
  return { id, kind, name, organisation, acceptedName, state: stateOf(row) };
}

function stateOf({ accountId, confirmedAt, endedAt }: typeof parties.$inferSelect): PartyState {
  if (endedAt) return "ended";
  if (!accountId) return "invited";
  return confirmedAt ? "here" : "waiting";
}
