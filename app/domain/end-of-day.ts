import { daysLater } from "./days";
import { momentOf } from "./local-time";

/** The first moment after this day (YYYY-MM-DD) in the time of Amsterdam, also where the clock goes back or forth. */
export function endOfDay(day: string): Date {
  return startOfDay(daysLater(day, 1));
}

/** The first moment of this day (YYYY-MM-DD), in the same way. */
export function startOfDay(day: string): Date {
  return momentOf({ day, minutes: 0 });
}
