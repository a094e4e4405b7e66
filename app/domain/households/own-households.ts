import { and, count, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { everyPersonMayForOneself } from "#app/domain/access/households";
import type { Person } from "#app/gate/actor";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { members } from "#drizzle/schema/households";

/** Where the asker is a member: only which households and of how many people, nothing of what is in them. */
export const ownHouseholds = query({
  name: "households.own-asked",
  input: z.object({}),
  about: async (search) => ({ own: await householdsOf(search) }),
  allowedIf: everyPersonMayForOneself,
  carryOut: async ({ subject }) => subject.own,
});

export async function householdsOf({ db, actor }: Room & { actor: Person }) {
  const everybody = alias(members, "everybody");
  return db
    .select({ householdId: members.householdId, people: count() })
    .from(members)
    .innerJoin(everybody, and(eq(everybody.householdId, members.householdId), isNull(everybody.leftAt)))
    .where(and(eq(members.accountId, actor.accountId), isNull(members.leftAt)))
    .groupBy(members.householdId, members.createdAt)
    .orderBy(members.createdAt);
}
