import { and, eq, isNull } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { members } from "#drizzle/schema/households";
import { findHousehold } from "./standing";

export type FoundMember = HouseholdSubject & {
  memberId: string;
  member: { id: string; name: string; hasSignIn: boolean; waits: boolean };
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
  const { id, name, accountId, acceptedAccountId } = openRow(members, row, asking.keys);
  const hasSignIn = accountId !== null;
  const waits = !hasSignIn && acceptedAccountId !== null;
  return { ...household, memberId: id, member: { id, name, hasSignIn, waits } };
}
