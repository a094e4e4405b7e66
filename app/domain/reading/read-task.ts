import { z } from "zod";
import { mayClaimTurn, mayEdit, mayReadTask } from "#app/domain/access/plan";
import { isOfTheHousehold } from "#app/domain/access/standing";
import { daysLater, today } from "#app/domain/days";
import { idOf } from "#app/domain/fields";
import { isAnotherChilds } from "#app/domain/households/childs-own";
import { householdName } from "#app/domain/households/standing";
import { findGoal } from "#app/domain/plan/find-goal";
import { findTask, findTurn } from "#app/domain/plan/find-task";
import type { Task } from "#app/domain/plan/task";
import { editedFrom } from "#app/domain/plan/version";
import { versionsOfTask } from "#app/domain/plan/versions-of-task";
import { readersOfGoals } from "#app/domain/sharing/readers-of-goals";
import { query } from "#app/gate/command";

/** One task with its turns of two weeks, for the family and for whoever was let in. */
export const readTask = query({
  name: "plan.task-read",
  input: z.object({ taskId: idOf("task") }),
  about(search) {
    const from = today();
    return findTask(search, search.input.taskId, { from, until: daysLater(from, 13) });
  },
  allowedIf: mayReadTask,
  async carryOut(work) {
    const { householdId, goalId, standing } = work.subject;
    const task = await withItsOwnDay(work, work.subject.task);
    const goal = await findGoal(work, goalId);
    const atHome = isOfTheHousehold(standing) && goal !== null;
    const { text } = work.subject;
    const toEdit = {
      ...work.subject,
      task: text,
      isAnotherChilds: await isAnotherChilds(work, standing, text),
    };
    const wasEdited = atHome && text.versionId !== null;
    const versions = wasEdited ? await versionsOfTask(work, toEdit) : [];
    const readers = atHome ? await readersOfGoals(work, householdId, [goalId]) : null;
    return {
      today: today(),
      task,
      goal: goal && { id: goalId, words: goal.goal.words, audience: atHome ? goal.goal.audience : null },
      householdName: await householdName(work, householdId),
      readers: readers?.get(goalId) ?? null,
      edited: editedFrom(versions),
      may: {
        claim: mayClaimTurn(work.subject).allowed,
        settle: isOfTheHousehold(standing),
        edit: mayEdit(toEdit).allowed,
      },
    };
  },
});

/** A task that came once, on a day that went by, is shown with that day. */
async function withItsOwnDay(asking: Parameters<typeof findTurn>[0], task: Task): Promise<Task> {
  const { id, rule, startsOn } = task;
  if (rule !== null || startsOn >= today()) return task;
  const found = await findTurn(asking, id, startsOn);
  return found?.turn ? { ...task, turns: [found.turn] } : task;
}
