import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { ledgerEntries } from "#drizzle/schema/audit";

/** Who reads, in one household or several: a member, whose own changes are no news, or in each of them a party. */
export interface Readers {
  householdIds: string[];
  memberId: string | null;
  parties: { householdId: string; partyId: string }[];
}

/**
 * The database's own answer: of the ledger nobody but owners reads a line, and of this everybody his own. A look at the page of the plan has the
 * household's own id in the place of a goal.
 */
export function whenLooked(db: Db, { householdIds }: Readers) {
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
export async function firstLook(db: Db, readers: Readers): Promise<Date | null> {
  const looked = whenLooked(db, readers);
  const [row] = await db
    .select({ at: sql<Date | null>`min(${looked.at})`.mapWith(ledgerEntries.at) })
    .from(looked);
  return row?.at ?? null;
}
