import { and, eq, isNull } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { today } from "#app/domain/days";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { type AgeTier, ageTierOn } from "./age-tiers";
import type { MemberHome } from "./member";
import { jurisdictionOf } from "./members-of";
import { findHousehold } from "./standing";

export type FoundMember = HouseholdSubject & {
  memberId: string;
  member: {
    id: string;
    name: string;
    role: "owner" | "member";
    tier: AgeTier;
    bornOn: string | null;
    home: MemberHome;
    hasSignIn: boolean;
    waits: boolean;
  };
};

/** Somebody of a household, as the others of it know him or her. */
export async function findMember(
  asking: Room & { actor: Person },
  memberId: string,
): Promise<FoundMember | null> {
  const [row] = await asking.db
    .select()
    .from(members)
    .where(and(eq(members.id, memberId), isNull(members.leftAt)));
  const household = row && (await findHousehold(asking, row.householdId));
  if (!household) return null;
  const { id, name, role, bornOn, home, accountId, acceptedAccountId } = openRow(members, row, asking.keys);
  const tier = ageTierOn(today(), bornOn, await jurisdictionOf(asking, row.householdId));
  const hasSignIn = accountId !== null;
  const waits = !hasSignIn && acceptedAccountId !== null;
  const member = { id, name, role, tier, bornOn, home, hasSignIn, waits };
  return { ...household, memberId: id, member };
}
