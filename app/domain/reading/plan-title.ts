import { z } from "zod";
import { mayReadPlan } from "#app/domain/access/plan";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold, householdName } from "#app/domain/households/standing";
import { versionsOfTitle } from "#app/domain/plan/titles-of";
import { query } from "#app/gate/command";

/** What the plan is called and was called before, with the name that it has without a title. */
export const readPlanTitle = query({
  name: "plan.set-up-read",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayReadPlan,
  async carryOut({ db, keys, subject: { householdId } }) {
    const room = { db, keys };
    return {
      householdId,
      householdName: await householdName(room, householdId),
      titles: await versionsOfTitle(room, householdId),
    };
  },
});
