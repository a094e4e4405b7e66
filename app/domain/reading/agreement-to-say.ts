import { z } from "zod";
import { maySayHowItWent } from "#app/domain/access/plan";
import { isOfTheHousehold } from "#app/domain/access/standing";
import { withAddresses } from "#app/domain/directory/addresses-in";
import { ItemId } from "#app/domain/fields";
import { householdName } from "#app/domain/households/standing";
import { howItStands } from "#app/domain/plan/agreement-states";
import { findAgreementToSay } from "#app/domain/plan/find-agreement";
import { findGoal } from "#app/domain/plan/find-goal";
import { query } from "#app/gate/command";
import { reachingItem, sharingOfGoal } from "./sharing-of-goal";

/** What somebody needs beside the form that asks how it went with an agreement. */
export const agreementToSay = query({
  name: "plan.writing-begun",
  input: z.object({ itemId: ItemId }),
  about: (search) => findAgreementToSay(search, search.input.itemId),
  allowedIf: maySayHowItWent,
  async carryOut(work) {
    const { householdId, goalId, item, standing } = work.subject;
    const stands = await howItStands(work, work.subject);
    const goal = isOfTheHousehold(standing) ? await findGoal(work, goalId) : null;
    const name = await householdName(work, householdId);
    const sharing = goal && reachingItem(await sharingOfGoal(work, householdId, goalId), item);
    return {
      item: await withAddresses(work.db, item),
      stands,
      householdName: name,
      readers: sharing?.readers ?? null,
      audience: goal?.goal.audience ?? null,
    };
  },
});
