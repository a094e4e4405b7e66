/** The day it is now in the time of Amsterdam and Brussels, as YYYY-MM-DD. */
export function today(): string {
  return dayOf(new Date());
}

const writtenDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The day of a moment in the time of Amsterdam and Brussels, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return writtenDay.format(moment);
}
