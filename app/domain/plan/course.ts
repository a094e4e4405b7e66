import type { Attainment, Feeling } from "./goal";
import type { Measurement } from "./measurement";

/** How far it was, without who said it: the course is the goal's, and not somebody's. */
export type FarInCourse = Pick<Measurement, "compared" | "level" | "levelWords" | "words">;

/** One week of a goal, with what was written down in it. */
export interface CourseWeek {
  /** The Monday, as YYYY-MM-DD. */
  week: string;
  /** How often each feeling was written down. */
  felt: Partial<Record<Feeling, number>>;
  /** What was said last, in that week, of what worked out. */
  reached: { attainment: Attainment; words: string | null } | null;
  /** What was said last, in that week, of how far it is. */
  far: FarInCourse | null;
}

interface Felt {
  week: string;
  feeling: Feeling;
  count: number;
}

interface Reached {
  week: string;
  attainment: Attainment;
  words: string | null;
}

type Far = FarInCourse & { week: string };

/** The weeks in which something was written down, oldest first. Nothing is averaged: nobody is scored by it. */
export function courseOf(felt: Felt[], reached: Reached[], far: Far[] = []): CourseWeek[] {
  const weeks = [...new Set([...felt, ...reached, ...far].map(({ week }) => week))].sort();
  return weeks.map((week) => ({
    week,
    felt: Object.fromEntries(
      felt.filter((one) => one.week === week).map(({ feeling, count }) => [feeling, count]),
    ),
    reached: lastIn(week, reached),
    far: lastIn(week, far),
  }));
}

function lastIn<Said extends { week: string }>(week: string, said: Said[]): Omit<Said, "week"> | null {
  const last = said.findLast((one) => one.week === week);
  if (!last) return null;
  const { week: _, ...rest } = last;
  return rest;
}

/** Where a week stands between the first and the last one: 0 to 1. */
export function placeOf(week: string, weeks: CourseWeek[]): number {
  const time = (day: string | undefined) => new Date(`${day}T00:00:00Z`).getTime();
  const [first, last] = [time(weeks[0]?.week), time(weeks.at(-1)?.week)];
  return last > first ? (time(week) - first) / (last - first) : 0.5;
}
