import { z } from "zod";
import { mayCorrectProgress, mayEdit } from "#app/domain/access/plan";
import { GoalId, ItemId, idOf } from "#app/domain/fields";
import { choiceOf } from "#app/domain/plan/agreement";
import { howTheyStand, standingOf } from "#app/domain/plan/agreement-states";
import { findAgreement } from "#app/domain/plan/find-agreement";
import { findGoal } from "#app/domain/plan/find-goal";
import { type FoundItem, findItem, type Item } from "#app/domain/plan/find-item";
import { findTaskToEdit } from "#app/domain/plan/find-task";
import { memberNames } from "#app/domain/plan/under-goal";
import { type CurrentVersion, currentVersion } from "#app/domain/plan/version";
import { readersOfGoals } from "#app/domain/sharing/readers-of-goals";
import type { Person } from "#app/gate/actor";
import { query } from "#app/gate/command";
import type { Room } from "#app/gate/door";
import { takersFor } from "./agreement-to-add";
import { reachingItem, sharingOfGoal } from "./sharing-of-goal";

/** What a member needs beside the form with a goal's present words: which version that is, and who will read what is written. */
export const goalToEdit = query({
  name: "plan.writing-begun",
  input: z.object({ goalId: GoalId }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayEdit,
  async carryOut(work) {
    const { householdId, goalId } = work.subject;
    const { kind, words, reason, domain, audience } = work.subject.goal;
    const readers = await readersOfGoals(work, householdId, [goalId]);
    return {
      goal: { id: goalId, kind, words, reason, domain, audience },
      version: await withName(work, householdId, currentVersion(work.subject.goal)),
      readers: readers.get(goalId) ?? [],
    };
  },
});

/** The same of a task. */
export const taskToEdit = query({
  name: "plan.writing-begun",
  input: z.object({ taskId: idOf("task") }),
  about: (search) => findTaskToEdit(search, search.input.taskId),
  allowedIf: mayEdit,
  async carryOut(work) {
    const { householdId, goalId } = work.subject;
    const { id, words, startsOn, rule } = work.subject.task;
    const goal = await findGoal(work, goalId);
    if (!goal) throw new Error("A member changes a task of a goal that he cannot see.");
    const readers = await readersOfGoals(work, householdId, [goalId]);
    return {
      task: { id, words, startsOn, rule },
      goal: { id: goalId, words: goal.goal.words, audience: goal.goal.audience },
      version: await withName(work, householdId, currentVersion(work.subject.task)),
      readers: readers.get(goalId) ?? [],
    };
  },
});

export const agreementToEdit = query({
  name: "plan.writing-begun",
  input: z.object({ itemId: ItemId }),
  about: (search) => findAgreement(search, search.input.itemId),
  allowedIf: mayEdit,
  async carryOut(work) {
    const { taker, itemId: id, item, version, authorId } = work.subject;
    const takers = await takersFor(work, work.subject);
    const stand = await howTheyStand(work, work.subject, [{ id, dueOn: item.dueOn, version, authorId }]);
    const canStill = takers.some(({ id }) => id === taker?.id);
    return {
      ...(await withItem(work, work.subject)),
      /** Who is asked already, as long as that one can say "I do this". */
      taker: taker && canStill ? choiceOf(taker) : null,
      takers,
      offeredDay: standingOf(stand, id).offeredDay,
    };
  },
});

export const progressToCorrect = query({
  name: "plan.writing-begun",
  input: z.object({ itemId: ItemId }),
  about: (search) => found(search, search.input.itemId, "progress"),
  allowedIf: mayCorrectProgress,
  carryOut: (work) => withItem(work, work.subject),
});

type Asking = Room & { actor: Person };
type Found<Kind extends Item["kind"]> = FoundItem & { item: Extract<Item, { kind: Kind }> };

async function found<Kind extends Item["kind"]>(asking: Asking, itemId: string, kind: Kind) {
  const one = await findItem(asking, itemId);
  return one?.item.kind === kind ? (one as Found<Kind>) : null;
}

async function withItem<Kind extends Item["kind"]>(asking: Asking, subject: Found<Kind>) {
  const { householdId, goalId, item, version } = subject;
  const goal = await findGoal(asking, goalId);
  if (!goal) throw new Error("A member changes something of a goal that he cannot see.");
  const { words, audience } = goal.goal;
  return {
    goal: { id: goalId, words, audience },
    item,
    version: await withName(asking, householdId, version),
    readers: reachingItem(await sharingOfGoal(asking, householdId, goalId), item).readers,
  };
}

async function withName(room: Room, householdId: string, { id, writtenAt, writtenBy }: CurrentVersion) {
  const names = await memberNames(room, householdId);
  return { id, writtenAt, writtenBy: names.get(writtenBy) ?? "" };
}
