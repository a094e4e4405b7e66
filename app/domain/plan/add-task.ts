import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import { today } from "#app/domain/days";
import { choice, GoalId, ItemId, line, NewId, several, writtenDay } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { tasks } from "#drizzle/schema/tasks";
import { authorOf } from "./author";
import { findGoal } from "./find-goal";
import { kindOfItem } from "./find-item";
import { repeats, ruleOf, weekdays } from "./task";

/** Something small to do, once or again and again. Anybody who may, takes a turn; nobody has to. */
export const addTask = command({
  name: "plan.task-added",
  input: z.object({
    id: NewId,
    goalId: GoalId,
    agreementId: ItemId.optional().catch(undefined),
    words: line(200),
    startsOn: writtenDay,
    repeat: choice(repeats).default("once"),
    days: several(weekdays),
  }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayAddToGoal,
  async carryOut({ db, keys, input, subject }) {
    const { householdId, goalId, standing } = subject;
    const { repeat, days, words, agreementId = null } = input;
    if (repeat === "weekly" && days.length === 0) return new Invalid({ days: "required" });
    if (agreementId && (await kindOfItem({ db, keys }, subject, agreementId)) !== "agreement")
      return new Invalid({ words: "not-a-choice" });
    const startsOn = input.startsOn || today();
    const said = { householdId, goalId, agreementId, words, startsOn, rule: ruleOf(repeat, days) };
    const row = { ...said, id: rowId(householdId, input.id, said), authorId: authorOf(standing) };
    const added = await db
      .insert(tasks)
      .values(sealRow(tasks, row, keys))
      .onConflictDoNothing()
      .returning({ id: tasks.id });
    return { taskId: row.id, isNew: added.length > 0 };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
