import { asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { mayDrawNetwork } from "#app/domain/access/households";
import { HouseholdId } from "#app/domain/fields";
import { historyOf } from "#app/domain/households/network-history";
import { findHousehold } from "#app/domain/households/standing";
import { memberNames } from "#app/domain/plan/under-goal";
import { query } from "#app/gate/command";
import { openRow } from "#app/vault/rows";
import { networkContacts } from "#drizzle/schema/network";

/** All that was ever said on the map, newest first, with who said it and when: for the family, which sees the map. */
export const readFormerNetwork = query({
  name: "households.network-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayDrawNetwork,
  async carryOut({ db, keys, subject: { householdId } }) {
    const { createdAt, endedAt } = networkContacts;
    const rows = await db
      .select({
        row: networkContacts,
        began: sql<string>`${createdAt}::text`,
        ended: sql<string | null>`${endedAt}::text`,
      })
      .from(networkContacts)
      .where(eq(networkContacts.householdId, householdId))
      .orderBy(asc(createdAt), asc(networkContacts.id));
    const names = await memberNames({ db, keys }, householdId);
    const said = rows.map(({ row, began, ended }) => {
      const { id, name, bond, does, ring, side, ...when } = openRow(networkContacts, row, keys);
      return { ...when, began, ended, contact: { id, name, bond, does, ring, side } };
    });
    return {
      householdId,
      changes: historyOf(said).map(({ by, ...change }) => ({ ...change, byName: names.get(by) ?? null })),
    };
  },
});
