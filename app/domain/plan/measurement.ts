import type { Level } from "./goal-scale";

/** How far it is, against the beginning or the time before: for whoever has no scale. */
export const comparisons = ["better", "same", "worse"] as const;
export type Comparison = (typeof comparisons)[number];

/** How far a goal is on one day, as somebody of the family sees it. */
export interface Measurement {
  id: string;
  /** YYYY-MM-DD */
  onDay: string;
  /** One of these two, the other one is null. */
  compared: Comparison | null;
  level: Level | null;
  /** What the scale said at that level when it was chosen, as far as the reader may know of it. */
  levelWords: string | null;
  words: string | null;
  saidAt: Date;
  /** Null for readers who have no right to the names of the household: they read "the family". */
  byName: string | null;
  /** The reader said it, and may correct it. */
  isOwn: boolean;
}
