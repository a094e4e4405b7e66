import { and, count, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { everyPersonMayForOneself } from "#app/domain/access/households";
import type { Person } from "#app/gate/actor";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { kept } from "#app/gate/kept";
import { openRow } from "#app/vault/rows";
import { households, members } from "#drizzle/schema/households";
import type { OwnHousehold } from "./member";

/** Where the asker is a member: only which households, by which name and of how many people; nothing of what is in them. */
export const ownHouseholds = query({
  name: "households.own-asked",
  input: z.object({}),
  about: async (search) => ({ own: await householdsOf(search) }),
  allowedIf: everyPersonMayForOneself,
  carryOut: async ({ subject }) => subject.own,
});

const everybody = alias(members, "everybody");

const ownIn = kept(["accountId"], (db, { accountId }) =>
  db
    .select({ id: members.householdId, name: households.name, people: count() })
    .from(members)
    .innerJoin(households, eq(households.id, members.householdId))
    .innerJoin(everybody, and(eq(everybody.householdId, members.householdId), isNull(everybody.leftAt)))
    .where(and(eq(members.accountId, accountId), isNull(members.leftAt)))
    .groupBy(members.householdId, members.createdAt, households.name)
    .orderBy(members.createdAt),
);

export async function householdsOf(asking: Room & { actor: Person }): Promise<OwnHousehold[]> {
  const { db, keys, actor } = asking;
  const rows = await ownIn(db, { accountId: actor.accountId });
  return rows.map((row) => {
    const { id, name, people } = openRow(households, row, keys);
    return { householdId: id, name, people };
  });
}
