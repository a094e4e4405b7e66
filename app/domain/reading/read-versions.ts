import { z } from "zod";
import {
  mayAddToGoal,
  mayCorrectProgress,
  mayEdit,
  mayReadGoal,
  mayWriteGoal,
} from "#app/domain/access/plan";
import { GoalId, HeadingId, ItemId, idOf } from "#app/domain/fields";
import { findGoal } from "#app/domain/plan/find-goal";
import { findPresentHeading } from "#app/domain/plan/find-heading";
import { type FoundItem, findItem } from "#app/domain/plan/find-item";
import { findTaskToEdit } from "#app/domain/plan/find-task";
import { findGoalToScale } from "#app/domain/plan/scale-of";
import { versionsOfGoal, versionsOfItem } from "#app/domain/plan/versions-of";
import { versionsOfHeading } from "#app/domain/plan/versions-of-heading";
import { versionsOfScale } from "#app/domain/plan/versions-of-scale";
import { versionsOfState } from "#app/domain/plan/versions-of-state";
import { versionsOfTask } from "#app/domain/plan/versions-of-task";
import { readersOfGoals } from "#app/domain/sharing/readers-of-goals";
import { query } from "#app/gate/command";
import { reachingItem, sharingOfGoal } from "./sharing-of-goal";

/**
 * How a goal reads and read before, where it stood and which scale it had, for the family and, from the day they were let in, for those from
 * outside. Whoever may put something back is told who would see it.
 */
export const readGoalVersions = query({
  name: "plan.versions-read",
  input: z.object({ goalId: GoalId }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayReadGoal,
  async carryOut(work) {
    const { householdId, goalId, goal } = work.subject;
    const page = {
      goalId,
      kind: goal.kind,
      versions: await versionsOfGoal(work, work.subject),
      states: await versionsOfState(work, work.subject),
      scales: await versionsOfScale(work, work.subject),
    };
    if (!mayAddToGoal(work.subject).allowed) return { ...page, seen: null, may: null };
    const toScale = page.scales.length > 1 ? await findGoalToScale(work, goalId) : null;
    const readers = (await readersOfGoals(work, householdId, [goalId])).get(goalId) ?? [];
    const may = {
      edit: mayEdit(work.subject).allowed,
      writeScale: toScale !== null && mayEdit(toScale).allowed,
    };
    return { ...page, seen: { audience: goal.audience, readers }, may };
  },
});

/** The same of one agreement or progress entry. */
export const readItemVersions = query({
  name: "plan.versions-read",
  input: z.object({ itemId: ItemId }),
  about: (search) => findItem(search, search.input.itemId),
  allowedIf: mayReadGoal,
  async carryOut(work) {
    const { householdId, goalId, itemId, item } = work.subject;
    const page = { itemId, kind: item.kind, versions: await versionsOfItem(work, work.subject) };
    const goal = mayEditItem(work.subject) ? await findGoal(work, goalId) : null;
    if (!goal) return { ...page, seen: null };
    const { readers } = reachingItem(await sharingOfGoal(work, householdId, goalId), item);
    return { ...page, seen: { audience: goal.goal.audience, readers } };
  },
});

/** The same of a task, for the family. */
export const readTaskVersions = query({
  name: "plan.versions-read",
  input: z.object({ taskId: idOf("task") }),
  about: (search) => findTaskToEdit(search, search.input.taskId),
  allowedIf: mayWriteGoal,
  async carryOut(work) {
    const { householdId, goalId, task } = work.subject;
    const page = { taskId: task.id, versions: await versionsOfTask(work, work.subject) };
    const goal = mayEdit(work.subject).allowed ? await findGoal(work, goalId) : null;
    if (!goal) return { ...page, seen: null };
    const readers = (await readersOfGoals(work, householdId, [goalId])).get(goalId) ?? [];
    return { ...page, seen: { audience: goal.goal.audience, readers } };
  },
});

/** The same of what stands under a heading: the whole family writes it, and nobody else reads it. */
export const readHeadingVersions = query({
  name: "plan.versions-read",
  input: z.object({ headingId: HeadingId }),
  about: (search) => findPresentHeading(search, search.input.headingId),
  allowedIf: mayWriteGoal,
  async carryOut(work) {
    const { heading } = work.subject;
    return { headingId: heading.id, versions: await versionsOfHeading(work, work.subject) };
  },
});

/** Whether the asker may put other words in the place of an item's own. */
export function mayEditItem(subject: FoundItem): boolean {
  const rule = subject.item.kind === "agreement" ? mayEdit : mayCorrectProgress;
  return rule(subject).allowed;
}
