/** How often a task comes back. */
export const repeats = ["once", "daily", "weekly"] as const;
export type Repeat = (typeof repeats)[number];

/** As RFC 5545 names them, Monday first. */
export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
export type Weekday = (typeof weekdays)[number];

/** What can be said of the turn of one day, or of all from that day on. "Resumed" takes back what was skipped or stopped on that very day. */
export const turnMarks = ["done", "undone", "released", "skipped", "stopped", "resumed"] as const;
export type TurnMark = (typeof turnMarks)[number];

/** The turn of one day. */
export interface Turn {
  /** YYYY-MM-DD */
  day: string;
  /** Who takes it; null where it is free. The name is told to the family alone. */
  taker: { id: string; name: string | null; isYou: boolean } | null;
  isDone: boolean;
  /** The id of who said so; told to the family, and to who it is. */
  doneBy: string | null;
  /** How often it was taken so far, given back or not. */
  claims: number;
  /** Somebody gave it back, and nobody took it since. */
  isFreeAgain: boolean;
}

export interface Task {
  id: string;
  goalId: string;
  agreementId: string | null;
  words: string;
  startsOn: string;
  rule: string | null;
  isStopped: boolean;
  turns: Turn[];
}

/** The rule (RFC 5545, RRULE) of a task; null for one that comes once. */
export function ruleOf(repeat: Repeat, days: readonly Weekday[]): string | null {
  if (repeat === "once") return null;
  return repeat === "daily"
    ? "FREQ=DAILY"
    : `FREQ=WEEKLY;BYDAY=${weekdays.filter((day) => days.includes(day)).join(",")}`;
}

/** What a rule of ours says. */
export function repetitionOf(rule: string | null): { repeat: Repeat; days: Weekday[] } {
  if (rule === null) return { repeat: "once", days: [] };
  const named = /BYDAY=([A-Z,]+)/.exec(rule)?.[1]?.split(",") ?? [];
  return {
    repeat: rule.startsWith("FREQ=DAILY") ? "daily" : "weekly",
    days: weekdays.filter((day) => named.includes(day)),
  };
}

export interface Claim {
  day: string;
  turn: number;
  /** The id of a member or a party. */
  by: string;
}

export interface Mark {
  day: string;
  mark: TurnMark;
  turn: number | null;
}

/** The same, with the id of the member or party who said so. */
export interface MarkBy extends Mark {
  by: string;
}

/** The turns on these days, from all that was claimed and said of them (oldest first). Skipped days and those after the stop have none. */
export function turnsOn(
  days: string[],
  claims: Claim[],
  marks: MarkBy[],
  tell: (id: string) => Turn["taker"],
): Turn[] {
  const stop = stopOf(marks);
  const skipped = new Set(daysThatAre("skipped", marks));
  return days
    .filter((day) => !skipped.has(day) && (stop === null || day < stop))
    .map((day) => {
      const ofDay = marks.filter((one) => one.day === day);
      const claimed = claims.filter((one) => one.day === day);
      const claim = liveClaim(claimed, ofDay);
      const last = ofDay.findLast(({ mark }) => mark === "done" || mark === "undone");
      const wasReleased = ofDay.some(({ mark }) => mark === "released");
      const isDone = last?.mark === "done";
      return {
        day,
        taker: claim && tell(claim.by),
        isDone,
        doneBy: (isDone && tell(last.by)?.id) || null,
        claims: claimed.length,
        isFreeAgain: wasReleased && !claim && !isDone,
      };
    });
}

/** On which of these days somebody took a turn or did it: those stay turns, also where the task comes on other days since. */
export function heldDays(claims: Claim[], marks: Mark[]): string[] {
  const days = new Set([...claims, ...marks.filter(({ mark }) => mark === "done")].map(({ day }) => day));
  return [...days].filter((day) => {
    const said = marks.filter((one) => one.day === day);
    const last = said.findLast(({ mark }) => mark === "done" || mark === "undone");
    const claimed = claims.filter((one) => one.day === day);
    return last?.mark === "done" || liveClaim(claimed, said) !== null;
  });
}

/** The claim of a day that was not given back. */
export function liveClaim<One extends Claim>(claims: One[], marks: Mark[]): One | null {
  const released = new Set(marks.flatMap(({ mark, turn }) => (mark === "released" ? [turn] : [])));
  return claims.findLast(({ turn }) => !released.has(turn)) ?? null;
}

/** The first day without a turn; null where it goes on. */
export function stopOf(marks: Mark[]): string | null {
  return daysThatAre("stopped", marks).sort()[0] ?? null;
}

/** The days of which this was said, and not taken back. */
function daysThatAre(said: "skipped" | "stopped", marks: Mark[]): string[] {
  const last = new Map<string, TurnMark>();
  for (const { day, mark } of marks) if (mark === said || mark === "resumed") last.set(day, mark);
  return [...last].flatMap(([day, mark]) => (mark === said ? [day] : []));
}
