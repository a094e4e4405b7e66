import { eq } from "drizzle-orm";
import { z } from "zod";
import { maySettleMembers } from "#app/domain/access/households";
import { choice, HouseholdId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { households } from "#drizzle/schema/households";
import { jurisdictions } from "./age-tiers";
import { findHousehold } from "./standing";

/** Where the household lives, and so from which age children decide with it. */
export const chooseCountry = command({
  name: "households.country-chosen",
  input: z.object({ householdId: HouseholdId, country: choice(jurisdictions) }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: maySettleMembers,
  async carryOut({ db, input, subject: { householdId } }) {
    await db.update(households).set({ jurisdiction: input.country }).where(eq(households.id, householdId));
    return { householdId };
  },
});
