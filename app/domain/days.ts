/** The day it is now in the time of Amsterdam and Brussels, as YYYY-MM-DD. */
export function today(): string {
  return dayOf(new Date());
}

/** The day of a moment in the time of Amsterdam and Brussels, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" }).format(
    moment,
  );
}
