import { sql } from "drizzle-orm";
import { z } from "zod";
import { everyPersonMayForOneself } from "#app/domain/access/households";
import { newId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { households, members } from "#drizzle/schema/households";
import { ownName } from "../accounts/own-name";
import { householdsOf } from "./own-households";

/**
 * Starts the household of somebody who has none, with an empty plan. Asked twice, also at the same
 * moment, it gives the same household: its id follows from the account.
 */
export const startHousehold = command({
  name: "households.started",
  input: z.object({}),
  about: async (search) => ({ existing: await householdsOf(search) }),
  allowedIf: everyPersonMayForOneself,
  async carryOut({ db, keys, actor, subject }) {
    const [first] = subject.existing;
    if (first) return { householdId: first.householdId };
    const householdId = rowId(actor.accountId, actor.accountId);
    keys.create(householdId);
    const name = await ownName({ db, keys, actor });
    const household = sealRow(households, { id: householdId, name }, keys);
    const owner = sealRow(
      members,
      { householdId, id: newId(), accountId: actor.accountId, role: "owner", name },
      keys,
    );
    await db
      .select({ started: sql<boolean>`started` })
      .from(
        sql`start_household(${household.id}::uuid, ${household.name}::bytea, ${owner.id}::uuid, ${owner.name}::bytea) as started`,
      );
    return { householdId };
  },
  traces: (_subject, _input, result) => result && { householdId: result.householdId },
});
