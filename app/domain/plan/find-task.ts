import { eq } from "drizzle-orm";
import type { HouseholdSubject } from "#app/domain/access/standing";
import { isAnotherChilds } from "#app/domain/households/childs-own";
import { standingTowards } from "#app/domain/households/standing";
import type { Person } from "#app/gate/actor";
import type { Room } from "#app/gate/door";
import { type Opened, openRow } from "#app/vault/rows";
import { tasks } from "#drizzle/schema/tasks";
import { withStrongestGrant } from "./find-item";
import type { Task, Turn } from "./task";
import { type Days, turnsOf } from "./turns-of";

type Asking = Room & { actor: Person };

export interface FoundTask extends HouseholdSubject {
  goalId: string;
  grantId: string | null;
  task: Task;
  /** As its row reads, with which version that is. */
  text: Opened<typeof tasks.$inferSelect>;
}

/** A task with its turns on these days, if its goal or its agreement lets this person know of it. */
export async function findTask(asking: Asking, taskId: string, days: Days): Promise<FoundTask | null> {
  const found = await findRow(asking, taskId);
  if (!found) return null;
  const { row, ...subject } = found;
  const [task] = await turnsOf(asking, subject, [row], days);
  if (!task) throw new Error("A task that was found is none.");
  return { ...subject, task, text: openRow(tasks, row, asking.keys) };
}

export type TaskToEdit = Omit<FoundTask, "task" | "text"> & {
  task: Opened<typeof tasks.$inferSelect>;
  /** Written by a child of the household, other than the asker. */
  isAnotherChilds: boolean;
};

/** The same as it reads, for who would put something else in its place. */
export async function findTaskToEdit(asking: Asking, taskId: string): Promise<TaskToEdit | null> {
  const found = await findRow(asking, taskId);
  if (!found) return null;
  const { row, ...subject } = found;
  return {
    ...subject,
    task: openRow(tasks, row, asking.keys),
    isAnotherChilds: await isAnotherChilds(asking, subject.standing, row),
  };
}

async function findRow(asking: Asking, taskId: string) {
  const [row] = await asking.db.select().from(tasks).where(eq(tasks.id, taskId));
  const standing = row && (await standingTowards(asking, row.householdId));
  if (!row || !standing) return null;
  const { householdId, goalId, agreementId, createdAt } = row;
  const item = { id: agreementId ?? "", createdAt };
  const towardsTask = await withStrongestGrant(asking, standing, { householdId, goalId, item });
  const grantId = towardsTask.as === "party" ? towardsTask.grantId : null;
  return { row, householdId, goalId, standing: towardsTask, grantId };
}

export type FoundTurn = FoundTask & {
  /** Null on a day that has no turn, or no longer. */
  turn: Turn | null;
  /** Whether the turn is the asker's own. */
  isOwn: boolean;
};

/** The same with the turn of one day. */
export async function findTurn(asking: Asking, taskId: string, day: string): Promise<FoundTurn | null> {
  const found = await findTask(asking, taskId, { from: day, until: day });
  if (!found) return null;
  const turn = found.task.turns[0] ?? null;
  return { ...found, turn, isOwn: turn?.taker?.isYou ?? false };
}
