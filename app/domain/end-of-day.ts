/** The first moment after this day (YYYY-MM-DD) in the time of Amsterdam, also where the clock goes back or forth. */
export function endOfDay(day: string): Date {
  return midnight(day, 1);
}

/** The first moment of this day (YYYY-MM-DD), in the same way. */
export function startOfDay(day: string): Date {
  return midnight(day, 0);
}

function midnight(day: string, daysLater: 0 | 1): Date {
  const there = new Date(`${day}T00:00:00Z`);
  there.setUTCDate(there.getUTCDate() + daysLater);
  const guess = there.getTime() - offsetInAmsterdam(there);
  return new Date(there.getTime() - offsetInAmsterdam(new Date(guess)));
}

const clockOfAmsterdam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "medium",
  hourCycle: "h23",
});

/** Milliseconds that the clock of Amsterdam is ahead of UTC at this moment. */
function offsetInAmsterdam(moment: Date): number {
  const parts = Object.fromEntries(
    clockOfAmsterdam.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment.getTime() / 1000) * 1000;
}
