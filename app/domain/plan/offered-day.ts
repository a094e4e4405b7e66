import { daysLater } from "#app/domain/days";

const fourWeeks = 28;

/** The day that is offered in the place of one that has gone by: four weeks from now. Null as long as it has not. Days are YYYY-MM-DD. */
export function offeredFor(day: string | null, now: string): string | null {
  return day !== null && day < now ? daysLater(now, fourWeeks) : null;
}
