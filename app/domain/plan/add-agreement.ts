import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { GoalId, NewId } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { agreements } from "#drizzle/schema/plan";
import { agreedWords, namesSomebody } from "./agreement-words";
import { askTaker, whoDoesIt } from "./ask-taker";
import { authorOf } from "./author";
import { findGoal } from "./find-goal";
import { TakerChoice } from "./taker";

/** Who does what, and when, under a goal. Whoever is chosen to do it is asked, and says "I do this"; who chooses himself has said so. */
export const addAgreement = command({
  name: "plan.agreement-added",
  input: z
    .object({ id: NewId, goalId: GoalId, taker: TakerChoice, ...agreedWords })
    .refine(({ who, taker }) => Boolean(who || taker), namesSomebody),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, input, subject }) {
    const { householdId, standing } = subject;
    const chosen = await whoDoesIt({ db, keys }, { householdId, goalId: subject.goalId }, input);
    if (chosen instanceof Invalid) return chosen;
    const { taker, who } = chosen;
    const id = rowId(householdId, input.id, input);
    const written = { ...input, id, who, householdId, authorId: authorOf(standing) };
    const added = await db
      .insert(agreements)
      .values(sealRow(agreements, written, keys))
      .onConflictDoNothing()
      .returning({ id: agreements.id });
    if (added.length > 0)
      await askTaker({ db, keys }, { householdId, standing, agreementId: id, version: id }, taker);
    return { agreementId: id, isNew: added.length > 0 };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
