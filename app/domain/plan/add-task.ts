import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayAddToGoal } from "#app/domain/access/plan";
import type { GoalSubject } from "#app/domain/access/standing";
import { today } from "#app/domain/days";
import { choice, GoalId, ItemId, idOf, line, NewId, several, writtenDay } from "#app/domain/fields";
import { rowId } from "#app/domain/row-id";
import { command } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { taskMarks, tasks } from "#drizzle/schema/tasks";
import { authorOf, sayer } from "./author";
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
    /** A task that came once and was not done: this one takes its place. */
    insteadOf: idOf("task").optional().catch(undefined),
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
    const isNew = added.length > 0;
    if (isNew && input.insteadOf) await letGo({ db, keys }, subject, input.insteadOf);
    return { taskId: row.id, isNew };
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});

async function letGo(
  { db }: Room,
  { householdId, goalId, standing }: GoalSubject,
  taskId: string,
): Promise<void> {
  const [former] = await db
    .select({ startsOn: tasks.startsOn })
    .from(tasks)
    .where(and(eq(tasks.householdId, householdId), eq(tasks.goalId, goalId), eq(tasks.id, taskId)));
  if (!former) return;
  const stopped = { householdId, taskId, day: former.startsOn, mark: "stopped" as const };
  const id = rowId(householdId, taskId, stopped);
  await db
    .insert(taskMarks)
    .values({ ...stopped, id, ...sayer(standing) })
    .onConflictDoNothing();
}
