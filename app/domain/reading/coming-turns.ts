import type { HouseholdSubject } from "#app/domain/access/standing";
import { daysLater, today } from "#app/domain/days";
import type { Turn } from "#app/domain/plan/task";
import { tasksOf } from "#app/domain/plan/turns-of";
import type { Room } from "#app/gate/door";

interface ComingTurns {
  /** The day of Amsterdam that it is, as YYYY-MM-DD. */
  today: string;
  /** The turns of that day. */
  turns: { taskId: string; goalId: string; words: string; turn: Turn }[];
  /** Turns of the coming two weeks that somebody gave back, and that are free. */
  freed: { taskId: string; what: string; day: string }[];
}

/** What there is to do today, and what of the coming two weeks is free again, as far as the reader sees it. The tasks are asked for once. */
export async function comingTurns(room: Room, subject: HouseholdSubject): Promise<ComingTurns> {
  const from = today();
  const tasks = await tasksOf(room, subject, { from, until: daysLater(from, 13) });
  const turns = tasks.flatMap(({ id: taskId, goalId, words, turns }) =>
    turns.map((turn) => ({ taskId, goalId, words, turn })),
  );
  return {
    today: from,
    turns: turns.filter(({ turn }) => turn.day === from),
    freed: turns.flatMap(({ taskId, words: what, turn }) =>
      turn.isFreeAgain ? [{ taskId, what, day: turn.day }] : [],
    ),
  };
}
