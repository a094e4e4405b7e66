/** The day it is now in the time of Amsterdam and Brussels, as YYYY-MM-DD. */
export function today(): string {
  return dayOf(new Date());
}

const writtenDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The day of a moment in the time of Amsterdam and Brussels, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return writtenDay.format(moment);
}

/** The day so many days later in the calendar, as YYYY-MM-DD. */
export function daysLater(day: string, days: number): string {
  const there = new Date(`${day}T00:00:00Z`);
  there.setUTCDate(there.getUTCDate() + days);
  return there.toISOString().slice(0, 10);
}
