import type { KeptGoal, KeptHeading, KeptPlan } from "./kept-plan";
import { agreed } from "./paper-agreements";
import type { CopiedPart } from "./paper-part";

/** A part of a copy, and the goal that it is or hangs under. */
export interface PlacedPart {
  goalId: string | null;
  part: CopiedPart;
}

/** The parts of a plan that somebody wants in a copy, in the order of reading, as it stands at this moment: a goal, what was agreed, and how it went. */
export function partsOf(plan: KeptPlan, wanted: Wanted, now: Date): PlacedPart[] {
  const headings = headed(plan.headings.filter(({ id }) => wanted.heading(id)));
  return [
    ...headings.map((part) => ({ goalId: null, part })),
    ...plan.goals.flatMap((goal) => partsOfGoal(goal, wanted, now)),
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

function partsOfGoal(goal: KeptGoal, wanted: Wanted, now: Date): PlacedPart[] {
  const { id } = goal;
  const parts = [
    ...(wanted.goal(id) ? [itself(goal)] : []),
    ...agreed(
      goal.agreements.filter((one) => wanted.agreement(one.id)),
      now,
    ),
    ...(wanted.progressOf(id) ? told(goal.progress) : []),
  ];
  return parts.map((part) => ({ goalId: id, part }));
}

/** The goal, with how far it came. */
export function itself(goal: KeptGoal): CopiedPart {
  const { words, reason } = goal;
  return { kind: "goal", words, reason, state: stateOf(goal) };
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
