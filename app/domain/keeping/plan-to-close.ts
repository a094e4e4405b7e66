import { z } from "zod";
import { mayClosePlan } from "#app/domain/access/keeping";
import { HouseholdId } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { presentClosing } from "#app/domain/plan/closings-of";
import { partiesOf } from "#app/domain/sharing/parties";
import { partyLabel } from "#app/domain/sharing/party-label";
import { query } from "#app/gate/command";

/** What an owner needs before closing the plan: for whom it closes. */
export const planToClose = query({
  name: "keeping.closing-begun",
  input: z.object({ householdId: HouseholdId }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayClosePlan,
  async carryOut({ db, keys, subject: { householdId } }) {
    const parties = await partiesOf({ db, keys }, householdId);
    return {
      closing: await presentClosing({ db }, householdId),
      outsiders: parties.filter(({ state }) => state === "here").map(partyLabel),
    };
  },
});
