import { sql } from "drizzle-orm";
import { z } from "zod";
import { mayStopOwning } from "#app/domain/access/households";
import { HouseholdId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { findHousehold } from "./standing";

/** An owner goes on as a member, at once and by own will; the last one cannot. */
export const stopOwning = command({
  name: "households.owning-stopped",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayStopOwning,
  async carryOut({ db, subject: { householdId } }) {
    const [row] = await db
      .select({ stopped: sql<boolean>`stopped` })
      .from(sql`stop_owning(${householdId}::uuid) as stopped`);
    return row?.stopped ? { householdId } : new Invalid({ form: "last-owner" });
  },
});
