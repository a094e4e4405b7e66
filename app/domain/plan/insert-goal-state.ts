import type { GoalSubject } from "#app/domain/access/standing";
import { rowId } from "#app/domain/row-id";
import type { Room } from "#app/gate/door";
import { sealRow } from "#app/vault/rows";
import { goalStates } from "#drizzle/schema/plan";
import { authorOf } from "./author";
import type { GoalState } from "./goal";

/** What the family says of where a goal stands, once for each form. */
export async function insertGoalState(
  { db, keys }: Room,
  { householdId, goalId, standing }: GoalSubject,
  formId: string,
  state: Pick<GoalState, "lifecycle" | "lookAgainOn" | "attainment" | "words">,
) {
  const said = { householdId, goalId, ...state };
  const id = rowId(householdId, formId, said);
  const row = sealRow(goalStates, { ...said, id, saidBy: authorOf(standing) }, keys);
  const added = await db
    .insert(goalStates)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: goalStates.id });
  return { stateId: id, isNew: added.length > 0 };
}
