import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayEdit } from "#app/domain/access/plan";
import { choice, idOf, line, several, VersionId, writtenDay } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { sealRow } from "#app/vault/rows";
import { tasks } from "#drizzle/schema/tasks";
import { findTaskToEdit } from "./find-task";
import { isStill, replaceText } from "./replace-text";
import { repeats, ruleOf, weekdays } from "./task";

/** Other words for a task, other days or another rule, by anybody of the family who sees it. The database keeps what stood there. Who took a turn keeps it. */
export const editTask = command({
  name: "plan.task-edited",
  input: z.object({
    taskId: idOf("task"),
    version: VersionId,
    words: line(200),
    startsOn: writtenDay,
    repeat: choice(repeats).default("once"),
    days: several(weekdays),
  }),
  about: (search) => findTaskToEdit(search, search.input.taskId),
  allowedIf: mayEdit,
  async carryOut(work) {
    const { db, keys, input, subject } = work;
    const { householdId, task } = subject;
    const { repeat, days, words } = input;
    if (repeat === "weekly" && days.length === 0) return new Invalid({ days: "required" });
    return replaceText({
      written: { words, startsOn: input.startsOn || task.startsOn, rule: ruleOf(repeat, days) },
      read: async () => (await findTaskToEdit(work, task.id))?.task ?? null,
      async write(written) {
        const sealed = sealRow(tasks, { ...task, ...written }, keys);
        const changed = await db
          .update(tasks)
          .set({ words: sealed.words, startsOn: written.startsOn, rule: written.rule })
          .where(
            and(eq(tasks.householdId, householdId), eq(tasks.id, task.id), isStill(tasks, input.version)),
          )
          .returning({ id: tasks.id });
        return changed.length > 0;
      },
    });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
