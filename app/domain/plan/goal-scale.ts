/**
 * A scale in the family's own words: five levels that are written for one goal, in the middle what is hoped for. It is the scale of Goal Attainment
 * Scaling (T. J. Kiresuk and R. E. Sherman, "Goal attainment scaling", Community Mental Health Journal 4, 1968, pages 443-453), where the levels
 * are -2 to +2. Its weights and its sum are left out: nobody is scored.
 */
export const levels = ["muchLess", "less", "expected", "more", "muchMore"] as const;
export type Level = (typeof levels)[number];

/** Each level in own words, as far as the family wrote them. */
export type LevelTexts = Record<Level, string | null>;

export interface GoalScale extends LevelTexts {
  id: string;
}

/** The number that the method gives a level: -2 to +2, and 0 for what is hoped for. */
export function numberOf(level: Level): number {
  return levels.indexOf(level) - 2;
}

/** The five texts of something that has more to it. */
export function textsOf({ muchLess, less, expected, more, muchMore }: LevelTexts): LevelTexts {
  return { muchLess, less, expected, more, muchMore };
}

/** Without a word at any level there is no scale. */
export function isWritten(texts: LevelTexts): boolean {
  return levels.some((level) => texts[level] !== null);
}
