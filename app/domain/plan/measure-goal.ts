import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { GoalId, NewId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { findWorkedGoal } from "./find-goal";
import { insertMeasurement, measuredFields, measuredFrom } from "./measured";

/** Somebody of the family says how far a goal is: on its own scale, or else better, the same or worse. */
export const measureGoal = command({
  name: "plan.goal-measured",
  input: z.object({ id: NewId, goalId: GoalId, ...measuredFields }),
  about: (search) => findWorkedGoal(search, search.input.goalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, input, subject }) {
    const room = { db, keys };
    const measured = await measuredFrom(room, subject, input);
    return measured instanceof Invalid ? measured : insertMeasurement(room, subject, input.id, measured);
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
