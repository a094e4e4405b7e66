import { and, eq, gt, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import type { AnswersFor, HouseholdSubject, Standing } from "#app/domain/access/standing";
import { today } from "#app/domain/days";
import { partyLabel } from "#app/domain/sharing/party-label";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { type Blank, kept } from "#app/gate/kept";
import { lookIn } from "#app/gate/look-in";
import { openRow } from "#app/vault/rows";
import { households, members, representations } from "#drizzle/schema/households";
import { parties } from "#drizzle/schema/sharing";
import { ageTierOn } from "./age-tiers";

type Asking = Room & { actor: Person };

/** The household as this person may know it, with what the person is to it. Null for a stranger. */
export async function findHousehold(asking: Asking, householdId: string): Promise<HouseholdSubject | null> {
  const standing = await standingTowards(asking, householdId);
  return standing && { householdId, standing };
}

/** Looked up at every question: revoking or leaving works on the next one. */
export async function standingTowards(asking: Asking, householdId: string): Promise<Standing | null> {
  return (await asMember(asking, householdId)) ?? (await asParty(asking, householdId));
}

/** The name by which the family calls its plan. */
export async function householdName({ db, keys }: Room, householdId: string): Promise<string> {
  const [row] = await householdNamed(db, { householdId });
  if (!row) throw new Error("A household that was found has no row.");
  return openRow(households, row, keys).name;
}

const householdNamed = kept(["householdId"], (db, { householdId }) =>
  db.select().from(households).where(eq(households.id, householdId)),
);

const memberBehind = kept(["accountId", "householdId"], (db, { accountId, householdId }) =>
  db
    .select({ member: members, jurisdiction: households.jurisdiction })
    .from(members)
    .innerJoin(households, eq(households.id, members.householdId))
    .where(
      and(eq(members.accountId, accountId), eq(members.householdId, householdId), isNull(members.leftAt)),
    ),
);

/** With everybody for whom this member may answer at this moment. */
async function asMember({ db, keys, actor }: Asking, householdId: string): Promise<Standing | null> {
  const asked = { accountId: actor.accountId, householdId };
  const [[row], represented] = await Promise.all([memberBehind(db, asked), representedBy(db, asked)]);
  if (!row) return null;
  const { id, role, name, bornOn } = openRow(members, row.member, keys);
  const self = { memberId: id, scope: "share" as const, bornOn, jurisdiction: row.jurisdiction };
  const answersFor = [self, ...represented].map(
    ({ memberId, scope, bornOn, jurisdiction }): AnswersFor => ({
      memberId,
      scope,
      tier: ageTierOn(today(), bornOn, jurisdiction),
    }),
  );
  return { as: role, memberId: id, name, answersFor };
}

const memberOf = (db: Db, { accountId, householdId }: Record<"accountId" | "householdId", Blank>) =>
  db
    .select({ id: members.id })
    .from(members)
    .where(
      and(eq(members.accountId, accountId), eq(members.householdId, householdId), isNull(members.leftAt)),
    );

const representedBy = kept(["accountId", "householdId"], (db, { accountId, householdId }) =>
  db
    .select({
      memberId: representations.memberId,
      scope: representations.scope,
      bornOn: members.bornOn,
      jurisdiction: households.jurisdiction,
    })
    .from(representations)
    .innerJoin(
      members,
      and(eq(members.householdId, representations.householdId), eq(members.id, representations.memberId)),
    )
    .innerJoin(households, eq(households.id, representations.householdId))
    .where(
      and(
        eq(representations.householdId, householdId),
        inArray(representations.representativeId, memberOf(db, { accountId, householdId })),
        isNotNull(representations.acceptedAt),
        isNull(representations.endedAt),
        gt(representations.endsAt, sql`now()`),
      ),
    ),
);

const partyBehind = kept(["accountId", "householdId"], (db, { accountId, householdId }) =>
  db
    .select()
    .from(parties)
    .where(
      and(eq(parties.accountId, accountId), eq(parties.householdId, householdId), isNull(parties.endedAt)),
    ),
);

/** From here on only this household is looked in: somebody may be let in by fifty. */
async function asParty({ db, keys, actor }: Asking, householdId: string): Promise<Standing | null> {
  const asked = { accountId: actor.accountId, householdId };
  const [, [row]] = await Promise.all([lookIn(db, householdId), partyBehind(db, asked)]);
  if (!row) return null;
  const party = openRow(parties, row, keys);
  return { as: "party", partyId: party.id, name: partyLabel(party), verb: null, grantId: null, since: null };
}
