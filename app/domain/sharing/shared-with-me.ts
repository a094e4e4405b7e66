import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { everyPersonMayForOneself } from "#app/domain/access/households";
import type { Person } from "#app/gate/actor";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import type { Trace } from "#app/gate/ledger";
import { notices } from "#drizzle/schema/sharing";
import { type FoundHousehold, type SharedHousehold, sharedBy } from "./shared-households";

export interface Shared {
  households: SharedHousehold[];
  notices: Date[];
}

/**
 * What households share with this person at this moment, and nothing of any other household: no empty names, no
 * counts, no search. Each household's ledger gets its line; what is only somebody's own gets it apart.
 */
export const sharedWithMe = query({
  name: "sharing.shared-with-me-read",
  input: z.object({}),
  about: async (search) => ({ shared: await sharedBy(search, search.actor) }),
  allowedIf: everyPersonMayForOneself,
  carryOut: async (work): Promise<Shared> => ({
    households: work.subject.shared.map(shownOf),
    notices: await noticesOf(work),
  }),
  traces: ({ shared }) => shared.flatMap(tracesOfShared),
});

/** Which goals a single item is of, and whose "only me" it may be, is not for the one who was given the item. */
function shownOf({ goals: _, partyId: __, ...shown }: FoundHousehold): SharedHousehold {
  return shown;
}

/** One line for the household as a whole; a goal that may be somebody's "only me" gets its own, which lands where it belongs. */
export function tracesOfShared({ householdId, goals }: FoundHousehold): Trace[] {
  const apart = goals.filter((goal) => goal.isApart).map((goal) => ({ householdId, goalId: goal.id }));
  return apart.length < goals.length ? [{ householdId }, ...apart] : apart;
}

/** When something that was shared with this person no longer was; newest first, and never by whom. */
async function noticesOf({ db, actor }: Room & { actor: Person }): Promise<Date[]> {
  const rows = await db
    .select({ at: notices.createdAt })
    .from(notices)
    .where(eq(notices.accountId, actor.accountId))
    .orderBy(desc(notices.createdAt))
    .limit(5);
  return rows.map((row) => row.at);
}
