import { sql } from "drizzle-orm";
import { z } from "zod";
import { mayLeave } from "#app/domain/access/households";
import { HouseholdId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { findHousehold } from "./standing";

/** A member goes, at once. What was "only me" stays closed to everybody else; the last owner with a sign-in cannot go. */
export const leaveHousehold = command({
  name: "households.member-left",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayLeave,
  async carryOut({ db, subject: { householdId } }) {
    const [row] = await db
      .select({ gone: sql<boolean>`gone` })
      .from(sql`leave_household(${householdId}::uuid) as gone`);
    return row?.gone ? { householdId } : new Invalid({ form: "last-owner" });
  },
});
