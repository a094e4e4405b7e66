import { and, desc, eq } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { openRow } from "#app/vault/rows";
import { tasks, taskVersions } from "#drizzle/schema/tasks";
import type { TaskToEdit } from "./find-task";
import { currentVersion, type Version } from "./version";
import { versionsSeen } from "./versions-of";

/** A task as it reads now and as it read before, newest first: former words and days are the family's alone. */
export async function versionsOfTask(room: Room, subject: TaskToEdit): Promise<Version[]> {
  const { householdId, task } = subject;
  const rows = await room.db
    .select()
    .from(taskVersions)
    .where(and(eq(taskVersions.householdId, householdId), eq(taskVersions.taskId, task.id)))
    .orderBy(desc(taskVersions.replacedAt));
  const former = rows.map((row) => {
    const { words } = openRow(tasks, { ...row, id: row.taskId }, room.keys);
    return { ...row, text: { kind: "task" as const, words, startsOn: row.startsOn, rule: row.rule } };
  });
  const { words, startsOn, rule } = task;
  const present = { ...currentVersion(task), text: { kind: "task" as const, words, startsOn, rule } };
  return versionsSeen(room, subject, former, present);
}
