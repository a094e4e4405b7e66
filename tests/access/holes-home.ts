import { type SQL, sql } from "drizzle-orm";
import type { Person } from "#app/gate/actor";
import { openWorld, type World } from "#tests/support/world";
import { householdTables } from "./no-override-digest";
import { succeeds } from "./raw-sql";

/** A household with two owners, a member and a child of 13, a grandmother without a sign-in, and somebody who was let in. */
export interface Home {
  world: World;
  householdId: string;
  people: Record<"owner" | "coOwner" | "member" | "child" | "guest" | "stranger", Person>;
  memberIds: Record<"owner" | "coOwner" | "member" | "child" | "grandmother", string>;
  guestId: string;
}

export async function openHome(): Promise<Home> {
  const world = await openWorld();
  const people = {} as Home["people"];
  for (const name of ["owner", "coOwner", "member", "child", "guest", "stranger"] as const)
    people[name] = await world.person(name);
  const householdId = await world.household(people.owner);
  const [row] = await world.test.admin(`select id from members where household_id = '${householdId}'`);
  const memberIds = {
    owner: String(row?.id),
    coOwner: await world.joins(householdId, people.coOwner, "owner", "coOwner"),
    member: await world.joins(householdId, people.member, "member", "member"),
    child: await world.joins(householdId, people.child, "member", "child", 13),
    grandmother: await world.joins(householdId, null, "member", "grandmother"),
  };
  const guestId = await world.letIn(people.owner, householdId, people.guest, "guest");
  return { world, householdId, people, memberIds, guestId };
}

/** The second wall: whether raw SQL in somebody's name reaches a row. Nothing of it stays. */
export const reaches = (home: Home, who: keyof Home["people"], statement: SQL) =>
  succeeds(home, who, statement);

/** table -> how many of its rows of this household somebody sees, where there are any. */
export async function rowsSeen({ world, householdId }: Home, { accountId }: Person) {
  const seen: Record<string, number> = {};
  for (const table of householdTables) {
    const key = table === "households" ? "id" : "household_id";
    const rows = await world.test.database.transaction("person", accountId, (db) =>
      db
        .select({ one: sql`1` })
        .from(sql.raw(table))
        .where(sql.raw(`${key} = '${householdId}'`)),
    );
    if (rows.length > 0) seen[table] = rows.length;
  }
  return seen;
}
