import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { today } from "#app/domain/days";
import { choice, GoalId, NewId, optionalText, writtenDay } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { type FieldErrors, Invalid } from "#app/gate/outcome";
import { findGoal } from "./find-goal";
import { attainments, lifecycles } from "./goal";
import { insertGoalState } from "./insert-goal-state";

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
  async carryOut({ db, keys, input, subject }) {
    const { lifecycle, attainment } = input;
    const lookAgainOn = lifecycle === "notNow" && input.lookAgainOn ? input.lookAgainOn : null;
    const words = attainment === "own" ? input.words : null;
    const wrong: FieldErrors = {};
    if (lookAgainOn && lookAgainOn < today()) wrong.lookAgainOn = "date-has-passed";
    if (attainment === "own" && !words) wrong.words = "required";
    if (Object.keys(wrong).length > 0) return new Invalid(wrong);
    return insertGoalState({ db, keys }, subject, input.id, { lifecycle, lookAgainOn, attainment, words });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
