import type { KeptGoal, KeptHeading, KeptPlan } from "./kept-plan";
import type { CopiedPart } from "./paper-part";

/** A part of a copy, and the goal that it is or hangs under. */
export interface PlacedPart {
  goalId: string | null;
  part: CopiedPart;
}

/** The parts of a plan that somebody wants in a copy, in the order of reading: a goal, what was agreed, and how it went. */
export function partsOf(plan: KeptPlan, wanted: Wanted): PlacedPart[] {
  const headings = headed(plan.headings.filter(({ id }) => wanted.heading(id)));
  return [
    ...headings.map((part) => ({ goalId: null, part })),
    ...plan.goals.flatMap((goal) => partsOfGoal(goal, wanted)),
  ];
}

/** The headings that stand in the plan now. */
export function headed(headings: KeptHeading[]): CopiedPart[] {
  return headings
    .filter(({ removedAt }) => removedAt === null)
    .map(({ key, words }) => ({ kind: "heading", key, words }));
}

export interface Wanted {
  heading(id: string): boolean;
  goal(id: string): boolean;
  agreement(id: string): boolean;
  progressOf(goalId: string): boolean;
}

const yes = () => true;
const everything: Wanted = { heading: yes, goal: yes, agreement: yes, progressOf: yes };

/** What we wanted, how far it came and what we agreed. */
export const theSummary: Wanted = { ...everything, progressOf: () => false };

/** The same without what was written besides the goals. */
export const goalsOnly: Wanted = { ...theSummary, heading: () => false };

function partsOfGoal(goal: KeptGoal, wanted: Wanted): PlacedPart[] {
  const { id } = goal;
  const parts = [
    ...(wanted.goal(id) ? [itself(goal)] : []),
    ...agreed(goal.agreements.filter((one) => wanted.agreement(one.id))),
    ...(wanted.progressOf(id) ? told(goal.progress) : []),
  ];
  return parts.map((part) => ({ goalId: id, part }));
}

/** The goal, with how far it came. */
export function itself(goal: KeptGoal): CopiedPart {
  const { words, reason } = goal;
  return { kind: "goal", words, reason, state: stateOf(goal) };
}

/** What was agreed. */
export function agreed(agreements: KeptGoal["agreements"]): CopiedPart[] {
  return agreements.map(({ who, what, when }) => ({ kind: "agreement", who, what, when }));
}

/** How it went. */
export function told(progress: KeptGoal["progress"]): CopiedPart[] {
  return progress.map(({ words, feeling, createdAt }) => ({
    kind: "progress",
    words,
    feeling,
    at: createdAt,
  }));
}

function stateOf({ states }: KeptGoal) {
  const last = states.at(-1);
  if (!last) return null;
  const { lifecycle, lookAgainOn, attainment, words } = last;
  return { lifecycle, lookAgainOn, attainment, words };
}
