import { and, eq } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { standingTowards } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { invitations } from "#drizzle/schema/sharing";
import { findParty } from "./parties";
import type { Invitation } from "./party";

/** For whom an invitation is: a party from outside, or a member who gets a sign-in. */
export type Invited = { partyId: string } | { memberId: string };

export type FoundInvitation = HouseholdSubject & {
  invitation: Invitation;
  invited: Invited;
  partyId: string | null;
};

/** An invitation as an owner knows it. */
export async function findInvitation(
  asking: Room & { actor: Person },
  invitationId: string,
): Promise<FoundInvitation | null> {
  const [row] = await asking.db.select().from(invitations).where(eq(invitations.id, invitationId));
  if (!row) return null;
  const { householdId, id, createdAt, expiresAt, partyId, memberId } = row;
  const standing = await standingTowards(asking, householdId);
  if (!standing) return null;
  const party = partyId ? await findParty(asking, householdId, partyId) : null;
  const name = party?.name ?? (memberId && (await nameOfMember(asking, householdId, memberId)));
  const invited = invitedOf(row);
  if (!name || !invited) return null;
  return {
    householdId,
    standing,
    partyId,
    invited,
    invitation: { id, name, party, memberId, createdAt, expiresAt, state: stateOf(row) },
  };
}

export function stateOf(row: typeof invitations.$inferSelect): Invitation["state"] {
  if (row.acceptedAt) return "accepted";
  if (row.withdrawnAt) return "withdrawn";
  return row.expiresAt.getTime() <= Date.now() ? "expired" : "open";
}

function invitedOf({ partyId, memberId }: typeof invitations.$inferSelect): Invited | null {
  if (partyId) return { partyId };
  return memberId ? { memberId } : null;
}

async function nameOfMember(
  { db, keys }: Room,
  householdId: string,
  memberId: string,
): Promise<string | null> {
  const [row] = await db
    .select()
    .from(members)
    .where(and(eq(members.householdId, householdId), eq(members.id, memberId)));
  return row ? openRow(members, row, keys).name : null;
}
