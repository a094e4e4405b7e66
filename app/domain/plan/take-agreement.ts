import { z } from "zod";
import { mayTakeAgreement } from "#app/domain/access/plan";
import { ItemId, NewId, VersionId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { agreementStates } from "#drizzle/schema/agreement-states";
import { howItStands } from "./agreement-states";
import { sayer } from "./author";
import { findAgreementToSay } from "./find-agreement";

/** "I do this", said to the words that somebody has before him: where they were changed meanwhile nobody is held to others. */
export const takeAgreement = command({
  name: "plan.agreement-taken",
  input: z.object({ id: NewId, itemId: ItemId, version: VersionId }),
  about: (search) => findAgreementToSay(search, search.input.itemId),
  allowedIf: mayTakeAgreement,
  async carryOut({ db, keys, input, subject }) {
    const { householdId, itemId, goalId, version, standing } = subject;
    if (version.id !== input.version) return new Invalid({ form: "changed-meanwhile" });
    if ((await howItStands({ db, keys }, subject)).taken === "agreed") return { goalId, isNew: false };
    const id = rowId(householdId, input.id, input);
    const row = { householdId, id, agreementId: itemId, version: version.id, step: "taken" as const };
    const added = await db
      .insert(agreementStates)
      .values({ ...row, ...sayer(standing) })
      .onConflictDoNothing()
      .returning({ id: agreementStates.id });
    return { goalId, isNew: added.length > 0 };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
