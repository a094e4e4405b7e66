import type { Question } from "#app/domain/sharing/consent";
import { grantsOnGoals } from "#app/domain/sharing/grants-on-goals";
import type { Grant, Reader, WaitingGrant, Waits } from "#app/domain/sharing/party";
import { questionsIn, waitingFor } from "#app/domain/sharing/questions";
import { readersAmong } from "#app/domain/sharing/readers-of-goals";
import type { Room } from "#app/gate/door";

export interface SharingOfGoal {
  readers: Reader[];
  waiting: WaitingGrant[];
}

/** Who sees the goal or a part of it now, and who will once something has been done: with who was let out there is nothing to be done. For the household alone. */
export async function sharingOfGoal(room: Room, householdId: string, goalId: string): Promise<SharingOfGoal> {
  const granted = await grantsOnGoals(room, householdId, [goalId]);
  const closed = granted.filter(({ isLive, party }) => !isLive && party.state !== "ended");
  const [readers, questions] = await Promise.all([
    readersAmong(room, householdId, granted),
    closed.length > 0 ? questionsIn(room, householdId) : [],
  ]);
  return {
    readers: readers.get(goalId) ?? [],
    waiting: closed.map((grant) => ({ ...grant, waits: whyClosed(grant, questions) })),
  };
}

/** The part of it that reaches one item: what was shared by itself, and the goal as far as it shows what was written then. */
export function reachingItem(
  { readers, waiting }: SharingOfGoal,
  { id, createdAt }: { id: string; createdAt: Date },
): SharingOfGoal {
  const reaches = ({ item, showsFrom }: Grant) =>
    item ? item.id === id : showsFrom === null || showsFrom <= createdAt;
  return { readers: readers.filter(reaches), waiting: waiting.filter(reaches) };
}

/** In the order in which the family can do something about it. */
export function whyClosed({ party, goalId, until }: Grant, questions: Question[]): Waits {
  if (party.state === "ended" || (until && until.getTime() <= Date.now())) return { why: "over" };
  if (party.state === "invited") return { why: "not-come-in" };
  if (party.state === "waiting") return { why: "not-confirmed" };
  const whom = waitingFor(questions, goalId, party.id);
  return whom.length > 0 ? { why: "not-agreed", whom } : { why: "over" };
}
