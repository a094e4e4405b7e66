import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Standing } from "#app/domain/access/standing";
import { today } from "#app/domain/days";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { households, members } from "#drizzle/schema/households";
import { invitations } from "#drizzle/schema/sharing";
import { ageTierOn, type Jurisdiction } from "./age-tiers";
import type { Member, SignInState } from "./member";

/** Everybody who belongs to the household now, in the order of coming. Invitations are told to owners alone. */
export async function membersOf(room: Room, householdId: string, standing: Standing): Promise<Member[]> {
  const { db, keys } = room;
  const jurisdiction = await jurisdictionOf(room, householdId);
  const rows = await db
    .select()
    .from(members)
    .where(and(eq(members.householdId, householdId), isNull(members.leftAt)))
    .orderBy(asc(members.createdAt), asc(members.id));
  const invited = await openInvitations(room, householdId);
  return rows.map((row) => {
    const { id, name, role, bornOn, home, acceptedName, accountId } = openRow(members, row, keys);
    const signIn = signInState(row, invited.has(id));
    return {
      id,
      name,
      role,
      home,
      tier: ageTierOn(today(), bornOn, jurisdiction),
      signIn,
      acceptedName: signIn === "waiting" ? acceptedName : null,
      invitationId: accountId ? null : (invited.get(id) ?? null),
      isYou: standing.as !== "party" && standing.memberId === id,
    };
  });
}

const lawOf = kept(["householdId"], (db, { householdId }) =>
  db.select({ jurisdiction: households.jurisdiction }).from(households).where(eq(households.id, householdId)),
);

export async function jurisdictionOf({ db }: Room, householdId: string): Promise<Jurisdiction> {
  const [row] = await lawOf(db, { householdId });
  if (!row) throw new Error("A household that was found has no row.");
  return row.jurisdiction;
}

function signInState(row: typeof members.$inferSelect, isInvited: boolean): SignInState {
  if (row.accountId) return "there";
  if (row.acceptedAccountId) return "waiting";
  return isInvited ? "invited" : "none";
}

/** Member id -> the newest invitation that was neither used nor withdrawn. */
async function openInvitations({ db }: Room, householdId: string): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: invitations.id, memberId: invitations.memberId })
    .from(invitations)
    .where(
      and(
        eq(invitations.householdId, householdId),
        isNotNull(invitations.memberId),
        isNull(invitations.acceptedAt),
        isNull(invitations.withdrawnAt),
      ),
    )
    .orderBy(desc(invitations.createdAt));
  return new Map(rows.toReversed().map((row) => [String(row.memberId), row.id]));
}
