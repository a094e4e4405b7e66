/** What the family decides of a goal when it looks back. */
export const decisions = ["goOn", "change", "stop"] as const;
export type Decision = (typeof decisions)[number];

/** A moment at which the family looks back, led by itself. */
export interface Evaluation {
  id: string;
  /** YYYY-MM-DD */
  onDay: string;
}

export interface EvaluationDecision {
  id: string;
  evaluationId: string;
  goalId: string;
  decision: Decision;
  words: string | null;
  decidedAt: Date;
  /** Null for readers who have no right to the names of the household: they read "the family". */
  byName: string | null;
}

/** What can have happened with a goal, in the order of telling. */
export const happenings = ["entries", "measured", "agreements", "steps", "tasks", "comments"] as const;
export type HappenedWithGoal = Record<(typeof happenings)[number], number>;
