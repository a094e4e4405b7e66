import ICAL from "ical.js";

/** No rule is followed further than this many turns. */
const mostTurns = 400;

/**
 * The days (YYYY-MM-DD) from the one to the other, both included, on which a task has a turn. Days of the calendar and no moments: no clock that
 * goes back or forth moves them.
 */
export function daysOf(
  task: { rule: string | null; startsOn: string },
  from: string,
  until: string,
): string[] {
  if (task.rule === null) return task.startsOn >= from && task.startsOn <= until ? [task.startsOn] : [];
  const start = ICAL.Time.fromDateString(beginning(task.startsOn, from));
  const turns = ICAL.Recur.fromString(task.rule).iterator(start);
  const days: string[] = [];
  for (let turn = 0; turn < mostTurns; turn++) {
    const day = turns.next()?.toString();
    if (!day || day > until) break;
    if (day >= from && day >= task.startsOn) days.push(day);
  }
  return days;
}

/** Our rules come back each week at the latest and count nothing, so that a task of years ago is followed from the window on. */
const beginning = (startsOn: string, from: string) => (startsOn > from ? startsOn : from);
