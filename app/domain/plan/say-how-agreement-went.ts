import { z } from "zod";
import { maySayHowItWent } from "#app/domain/access/plan";
import { today } from "#app/domain/days";
import { choice, ItemId, NewId, optionalLine, optionalText, writtenDay } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { agreementStates } from "#drizzle/schema/agreement-states";
import { waysItWent } from "./agreement";
import { sayer } from "./author";
import { findAgreementToSay } from "./find-agreement";

/** How it went with an agreement, if wanted with a word why. What was said before stays. */
export const sayHowAgreementWent = command({
  name: "plan.agreement-state-said",
  input: z.object({
    id: NewId,
    itemId: ItemId,
    step: choice(waysItWent),
    movedTo: writtenDay,
    moment: optionalLine(120),
    words: optionalText(300),
  }),
  about: (search) => findAgreementToSay(search, search.input.itemId),
  allowedIf: maySayHowItWent,
  async carryOut({ db, keys, input, subject }) {
    const { householdId, itemId: agreementId, version, standing } = subject;
    const { step, words } = input;
    const isMoved = step === "moved";
    const to = { movedTo: (isMoved && input.movedTo) || null, moment: isMoved ? input.moment : null };
    if (to.movedTo && to.movedTo < today()) return new Invalid({ movedTo: "date-has-passed" });
    if (isMoved && !to.movedTo && !to.moment) return new Invalid({ movedTo: "required" });
    const said = { householdId, agreementId, version: version.id, step, words, ...to };
    const row = { ...said, id: rowId(householdId, input.id, input), ...sayer(standing) };
    const added = await db
      .insert(agreementStates)
      .values(sealRow(agreementStates, row, keys))
      .onConflictDoNothing()
      .returning({ id: agreementStates.id });
    return { stateId: row.id, step, isNew: added.length > 0 };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
