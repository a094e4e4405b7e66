import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { type Blank, kept } from "#app/gate/kept";
import { ledgerEntries } from "#drizzle/schema/audit";

/** Who reads, in one household or several: a member, whose own changes are no news, or in each of them a party. */
export interface Readers<Id = string> {
  householdIds: Id[];
  memberId: Id | null;
  parties: { householdId: Id; partyId: Id }[];
}

/** Somebody who reads in one household. */
export interface Reader {
  householdId: string;
  /** The member who reads, whose own changes are no news; null for somebody from outside. */
  memberId: string | null;
  /** The party that reads, in the same way. */
  partyId: string | null;
}

/**
 * The database's own answer: of the ledger nobody but owners reads a line, and of this everybody his own. A look at the page of the plan has the
 * household's own id in the place of a goal.
 */
export function whenLooked(db: Db, { householdIds }: Pick<Readers<string | Blank>, "householdIds">) {
  const ids = householdIds.map((id) => sql`${id}::uuid`);
  return db
    .select({
      householdId: sql<string>`household_id`.as("looked_household"),
      goalId: sql<string>`coalesce(goal_id, household_id)`.as("looked_goal"),
      itemId: sql<string | null>`item_id`.as("looked_item"),
      at: sql`looked_at`.mapWith(ledgerEntries.at).as("looked_at"),
    })
    .from(sql`when_i_looked(array[${sql.join(ids, sql`, `)}])`)
    .as("looked");
}

/** What is older than the first look is no news to these readers, and is not asked for: of a plan of years that is nearly all. */
export async function firstLook(db: Db, { householdIds }: Readers): Promise<Date | null> {
  const [only, ...others] = householdIds;
  const [row] = await (only && others.length === 0
    ? firstLookInOne(db, { householdId: only })
    : firstOf(db, householdIds));
  return row?.at ?? null;
}

const firstLookInOne = kept(["householdId"], (db, { householdId }) => firstOf(db, [householdId]));

function firstOf(db: Db, householdIds: (string | Blank)[]) {
  const looked = whenLooked(db, { householdIds });
  return db.select({ at: sql<Date | null>`min(${looked.at})`.mapWith(ledgerEntries.at) }).from(looked);
}
