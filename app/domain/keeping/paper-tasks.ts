import { daysLater } from "#app/domain/days";
import { heldDays, stopOf, turnsOn } from "#app/domain/plan/task";
import { daysOf } from "#app/domain/plan/task-days";
import type { KeptPlan } from "./kept-plan";
import type { PaperPart } from "./paper-part";

type KeptTask = KeptPlan["tasks"][number];

/** Goal id -> its tasks that go on, with the turns of the coming week and who takes them. */
export function tasksOnPaper(plan: KeptPlan, today: string): Map<string, PaperPart[]> {
  const names = new Map([...plan.members, ...plan.parties].map(({ id, name }) => [id, name]));
  const until = daysLater(today, 6);
  const written = new Map<string, PaperPart[]>();
  for (const task of plan.tasks.filter((one) => goesOn(one, today))) {
    const { goalId, words, rule, startsOn } = task;
    const [claims, marks] = [claimsOf(task), marksOf(task)];
    const held = heldDays(claims, marks).filter((day) => day >= today && day <= until);
    const days = [...new Set([...daysOf(task, today, until), ...held])].sort();
    const turns = turnsOn(days, claims, marks, (id) => ({
      ...{ id, name: names.get(id) ?? null, isYou: false },
    })).map(({ day, taker, isDone }) => ({ day, taker: taker && (taker.name ?? ""), isDone }));
    written.set(goalId, [...(written.get(goalId) ?? []), { kind: "task", words, rule, startsOn, turns }]);
  }
  return written;
}

const claimsOf = ({ claims }: KeptTask) =>
  claims.map(({ day, turn, memberId, partyId }) => ({ day, turn, by: memberId ?? partyId ?? "" }));

const marksOf = ({ marks }: KeptTask) =>
  marks.map((mark) => ({ ...mark, by: mark.memberId ?? mark.partyId ?? "" }));

/** What was stopped stands on paper no longer, and what came once and is done. */
function goesOn(task: KeptTask, today: string): boolean {
  const { rule, startsOn } = task;
  const marks = marksOf(task);
  const stop = stopOf(marks);
  if (stop !== null && stop <= today) return false;
  if (rule !== null || startsOn >= today) return true;
  return turnsOn([startsOn], [], marks, () => null).some(({ isDone }) => !isDone);
}
