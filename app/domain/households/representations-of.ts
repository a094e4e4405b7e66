import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Standing } from "#app/domain/access/standing";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { members, representations } from "#drizzle/schema/households";
import type { Representation } from "./member";

const day = 24 * 60 * 60 * 1000;

const representatives = alias(members, "representatives");

const representationsIn = kept(["householdId"], (db, { householdId }) =>
  db
    .select({ row: representations, member: members, representative: representatives })
    .from(representations)
    .innerJoin(
      members,
      and(eq(members.householdId, representations.householdId), eq(members.id, representations.memberId)),
    )
    .innerJoin(
      representatives,
      and(
        eq(representatives.householdId, representations.householdId),
        eq(representatives.id, representations.representativeId),
      ),
    )
    .where(
      and(
        eq(representations.householdId, householdId),
        isNull(representations.endedAt),
        gt(representations.endsAt, sql`now()`),
        isNull(members.leftAt),
        isNull(representatives.leftAt),
      ),
    )
    .orderBy(asc(representations.endsAt)),
);

/** Who acts for whom, as far as it has not ended; the one that ends first stands first. */
export async function representationsOf({ db, keys }: Room, householdId: string): Promise<Representation[]> {
  const rows = await representationsIn(db, { householdId });
  return rows.map(({ row, member, representative }) => ({
    id: row.id,
    memberId: row.memberId,
    memberName: openRow(members, member, keys).name,
    representativeId: row.representativeId,
    representativeName: openRow(members, representative, keys).name,
    kind: row.kind,
    scope: row.scope,
    accepted: row.acceptedAt !== null,
    endsAt: row.endsAt,
    daysLeft: Math.floor((row.endsAt.getTime() - Date.now()) / day),
  }));
}

/** The ones that end within thirty days, for those who can do something about it: the two themselves, and the owners. */
export function endingSoonFor(standing: Standing, all: Representation[]): Representation[] {
  if (standing.as === "party") return [];
  const concerns = ({ memberId, representativeId }: Representation) =>
    standing.as === "owner" || [memberId, representativeId].includes(standing.memberId);
  return all.filter((one) => one.accepted && one.daysLeft < 30 && concerns(one));
}
