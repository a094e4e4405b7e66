import { z } from "zod";
import { mayWriteGoal } from "#app/domain/access/plan";
import { today } from "#app/domain/days";
import { HouseholdId, NewId, writtenDay } from "#app/domain/fields";
import { findHousehold } from "#app/domain/households/standing";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { evaluations } from "#drizzle/schema/evaluations";
import { authorOf } from "./author";

/** The family looks back, today or on a day that it chooses. Everybody of it may begin. */
export const beginEvaluation = command({
  name: "plan.evaluation-begun",
  input: z.object({ id: NewId, householdId: HouseholdId, onDay: writtenDay }),
  about: (search) => findHousehold(search, search.input.householdId),
  allowedIf: mayWriteGoal,
  async carryOut({ db, input, subject: { householdId, standing } }) {
    const onDay = input.onDay || today();
    const id = rowId(householdId, input.id, { onDay });
    const added = await db
      .insert(evaluations)
      .values({ householdId, id, onDay, begunBy: authorOf(standing) })
      .onConflictDoNothing()
      .returning({ id: evaluations.id });
    return { evaluationId: id, isNew: added.length > 0 };
  },
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});
