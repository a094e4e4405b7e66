/** A moment as a clock on the wall shows it in Amsterdam and in Brussels, which always agree. */
export interface LocalTime {
  /** YYYY-MM-DD */
  day: string;
  /** Minutes since the midnight that began this day. */
  minutes: number;
}

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "medium",
  hourCycle: "h23",
});

export function localTime(moment: Date): LocalTime {
  const there = new Date(moment.getTime() + offsetOf(moment));
  return { day: there.toISOString().slice(0, 10), minutes: there.getUTCHours() * 60 + there.getUTCMinutes() };
}

/** The first moment at which the clock on the wall shows this, also where it goes back or forth. */
export function momentOf({ day, minutes }: LocalTime): Date {
  const there = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000);
  const guess = new Date(there.getTime() - offsetOf(there));
  return new Date(there.getTime() - offsetOf(guess));
}

/** Milliseconds that the clock is ahead of UTC at this moment. */
function offsetOf(moment: Date): number {
  const parts = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment.getTime() / 1000) * 1000;
}
