import { isHoliday } from "#app/domain/contact/holidays";
import { daysLater } from "#app/domain/days";
import { localTime, momentOf } from "#app/domain/local-time";

/**
 * By when a complaint is answered, from the end of its seven days. A term that ends on a Saturday, a Sunday or a holiday goes on until the next
 * day that is none of them, at the same time of that day (Algemene termijnenwet, article 1).
 */
export function answeredBy(ends: Date): Date {
  const { day, minutes } = localTime(ends);
  const working = workingDayFrom(day);
  return working === day ? ends : momentOf({ day: working, minutes });
}

function workingDayFrom(day: string): string {
  const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
  return isWeekend || isHoliday("NL", day) ? workingDayFrom(daysLater(day, 1)) : day;
}
