import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { today } from "#app/domain/days";
import { choice, GoalId, NewId, optionalText, writtenDay } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { type FieldErrors, Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { goalStates } from "#drizzle/schema/plan";
import { authorOf } from "./author";
import { findGoal } from "./find-goal";
import { attainments, lifecycles } from "./goal";

/** The family says where a goal stands and how far it came. What it said before stays. A day is kept with "not now" alone. */
export const sayWhereGoalStands = command({
  name: "plan.goal-state-said",
  input: z.object({
    id: NewId,
    goalId: GoalId,
    lifecycle: choice(lifecycles),
    lookAgainOn: writtenDay,
    attainment: choice(attainments),
    words: optionalText(300),
  }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, input, subject: { householdId, goalId, standing } }) {
    const { lifecycle, attainment } = input;
    const lookAgainOn = lifecycle === "notNow" && input.lookAgainOn ? input.lookAgainOn : null;
    const words = attainment === "own" ? input.words : null;
    const wrong: FieldErrors = {};
    if (lookAgainOn && lookAgainOn < today()) wrong.lookAgainOn = "date-has-passed";
    if (attainment === "own" && !words) wrong.words = "required";
    if (Object.keys(wrong).length > 0) return new Invalid(wrong);
    const said = { householdId, goalId, lifecycle, lookAgainOn, attainment, words };
    const id = rowId(householdId, input.id, said);
    const row = sealRow(goalStates, { ...said, id, saidBy: authorOf(standing) }, keys);
    const added = await db
      .insert(goalStates)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: goalStates.id });
    return { stateId: id, isNew: added.length > 0 };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
