import { asc, eq } from "drizzle-orm";
import { closingsOf } from "#app/domain/plan/closings-of";
import { isLive } from "#app/domain/plan/live-grant";
import { itemOf } from "#app/domain/sharing/grants-on-goals";
import { partiesOf } from "#app/domain/sharing/parties";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { members, memberVersions } from "#drizzle/schema/households";
import { grants } from "#drizzle/schema/sharing";
import type { KeptPlan } from "./kept-plan";
import { asMoment, maybeMoment, under } from "./moments";

/** Also those who left: what they wrote is still there. */
export async function membersKept({ db, keys }: Room, householdId: string): Promise<KeptPlan["members"]> {
  const rows = await db
    .select()
    .from(members)
    .where(eq(members.householdId, householdId))
    .orderBy(asc(members.createdAt));
  const former = await formerByMember({ db, keys }, householdId);
  return rows.map((row) => {
    const { id, name, role, bornOn, leftAt } = openRow(members, row, keys);
    return { id, name, role, bornOn, leftAt: maybeMoment(leftAt), former: former.get(id) ?? [] };
  });
}

/** A former name opens as the name of the member: it is the very bytes. */
async function formerByMember({ db, keys }: Room, householdId: string) {
  const rows = await db
    .select()
    .from(memberVersions)
    .where(eq(memberVersions.householdId, householdId))
    .orderBy(asc(memberVersions.replacedAt));
  return under(
    rows,
    ({ memberId }) => memberId,
    (row) => {
      const { name, bornOn, home, replacedBy } = openRow(members, { ...row, id: row.memberId }, keys);
      return { name, bornOn, home, replacedBy, replacedAt: asMoment(row.replacedAt) };
    },
  );
}

export async function partiesKept(room: Room, householdId: string): Promise<KeptPlan["parties"]> {
  const parties = await partiesOf(room, householdId);
  return parties.map(({ id, kind, name, organisation, state }) => ({ id, kind, name, organisation, state }));
}

/** On what the asker can see, and no others. */
export async function grantsKept({ db }: Room, householdId: string): Promise<KeptPlan["grants"]> {
  const rows = await db
    .select({ grant: grants, isLive })
    .from(grants)
    .where(eq(grants.householdId, householdId))
    .orderBy(asc(grants.startsAt), asc(grants.id));
  return rows.map(({ grant, isLive }) => {
    const { id, goalId, partyId, verb, grantedBy, alsoAfter, revokedBy } = grant;
    return {
      ...{ id, goalId, itemId: itemOf(grant)?.id ?? null, partyId, verb, grantedBy },
      ...{ startsAt: asMoment(grant.startsAt), showsFrom: maybeMoment(grant.showsFrom) },
      ...{ expiresAt: maybeMoment(grant.expiresAt), alsoAfter },
      ...{ revokedAt: maybeMoment(grant.revokedAt), revokedBy, isLive },
    };
  });
}

export async function closingsKept(room: Room, householdId: string): Promise<KeptPlan["closings"]> {
  const closings = await closingsOf(room, householdId);
  return closings.map(({ id, closedAt, closedBy, reopenedAt, reopenedBy }) => ({
    ...{ id, closedAt: asMoment(closedAt), closedBy },
    ...{ reopenedAt: maybeMoment(reopenedAt), reopenedBy },
  }));
}
