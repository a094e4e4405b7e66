import type { AgreementText } from "./agreement";

/**
 * What the family writes of itself: what it wants to reach, what matters to it, what goes well, and its story in sections. One mechanism
 * decides who sees any of it (docs/decisions/0024).
 */
export const goalKinds = ["goal", "wish", "strength", "story"] as const;
export type GoalKind = (typeof goalKinds)[number];

/** The ones that stand above the goals. */
export const importantKinds = ["wish", "strength", "story"] as const;
export type ImportantKind = (typeof importantKinds)[number];

export function isImportant(kind: GoalKind): kind is ImportantKind {
  return kind !== "goal";
}

/** To find things back by, where the family wants that. Nobody is scored by it. */
export const lifeDomains = [
  "home",
  "money",
  "family",
  "health",
  "feeling",
  "learning",
  "work",
  "people",
  "freeTime",
  "safety",
] as const;
export type LifeDomain = (typeof lifeDomains)[number];

/** Who of the household sees a goal: everybody, the owners, or only who wrote it. */
export const audiences = ["household", "owners", "author"] as const;
export type Audience = (typeof audiences)[number];

/** Where a goal stands: that is the family's to say, and no task that is done says it. */
export const lifecycles = ["idea", "running", "notNow", "stopped", "done"] as const;
export type Lifecycle = (typeof lifecycles)[number];

/** How far it came, apart from where it stands: a goal can be stopped while it was partly reached. */
export const attainments = ["notYet", "partly", "reached", "own"] as const;
export type Attainment = (typeof attainments)[number];

/** What the family said last of where a goal stands. */
export interface GoalState {
  lifecycle: Lifecycle;
  /** The day, as YYYY-MM-DD, on which the family wants to look at a "not now" again. */
  lookAgainOn: string | null;
  /** Another day, once that one has gone by without anything being said; otherwise null. */
  offeredDay: string | null;
  attainment: Attainment;
  /** How far it came in the family's own words. */
  words: string | null;
  saidAt: Date;
}

/** How it goes, next to a progress entry. Nobody is scored by it. */
export const feelings = ["better", "same", "harder"] as const;
export type Feeling = (typeof feelings)[number];

/** Whether it was a step forward: the family ticks it, or leaves it. There is no other sort, for nobody is scored by it. */
export const steps = ["forward"] as const;
export type Step = (typeof steps)[number];

/** What is to be read of how it went. */
export interface ProgressText {
  words: string;
  step: Step | null;
  feeling: Feeling | null;
}

export function progressText({ words, step, feeling }: ProgressText): ProgressText {
  return { words, step, feeling };
}

export interface Goal {
  id: string;
  words: string;
  reason: string | null;
  audience: Audience;
  createdAt: Date;
}

export interface Agreement extends AgreementText {
  id: string;
  createdAt: Date;
}

export interface ProgressEntry extends ProgressText {
  id: string;
  createdAt: Date;
  /** Null for readers who have no right to the names of the household: they read "the family". */
  authorName: string | null;
}
