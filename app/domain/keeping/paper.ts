import { isImportant } from "#app/domain/plan/goal";
import type { KeptGoal, KeptHeading, KeptPlan } from "./kept-plan";
import { agreed } from "./paper-agreements";
import type { CopiedPart } from "./paper-part";

/** A part of a copy, and the goal that it is or hangs under. */
export interface PlacedPart {
  goalId: string | null;
  part: CopiedPart;
}

/**
 * The parts of a plan that somebody wants in a copy, in the order of reading, as it stands at this moment: what matters, what stands under
 * headings, and each goal with what was agreed and how it went.
 */
export function partsOf(plan: KeptPlan, wanted: Wanted, now: Date): PlacedPart[] {
  const ofGoals = (goals: KeptGoal[]) => goals.flatMap((goal) => partsOfGoal(goal, wanted, now));
  return [
    ...ofGoals(plan.goals.filter(({ kind }) => isImportant(kind))),
    ...headed(plan.headings.filter(({ id }) => wanted.heading(id))).map((part) => ({ goalId: null, part })),
    ...ofGoals(plan.goals.filter(({ kind }) => !isImportant(kind))),
  ];
}

/** The headings that stand in the plan now. */
export function headed(headings: KeptHeading[]): CopiedPart[] {
  return headings
    .filter(({ removedAt }) => removedAt === null)
    .map(({ key, words }) => ({ kind: "heading", key, words }));
}

/** A heading under which nothing was written says nothing. */
export const saysSomething = (part: CopiedPart) => part.kind !== "heading" || part.words !== null;

type CopiedGoal = Extract<CopiedPart, { kind: "goal" | "important" }>;

export interface Wanted {
  heading(id: string): boolean;
  goal(id: string): boolean;
  agreement(id: string): boolean;
  progressOf(goalId: string): boolean;
}

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

/** The goal with how far it came, or by its name what matters besides. */
export function itself(goal: KeptGoal): CopiedGoal {
  const { kind, words, reason } = goal;
  if (isImportant(kind)) return { kind: "important", is: kind, words, reason };
  return { kind, words, reason, state: stateOf(goal) };
}

/** Stands above the goals no longer. */
export const isPutAway = ({ states }: KeptGoal) => states.at(-1)?.lifecycle === "stopped";

type Told = Pick<KeptGoal["progress"][number], "words" | "step" | "feeling" | "createdAt">;

/** How it went. */
export function told(progress: Told[]): CopiedPart[] {
  return progress.map(({ words, step, feeling, createdAt }) => ({
    ...{ kind: "progress", words, feeling, at: createdAt },
    ...(step ? { step } : {}),
  }));
}

function stateOf({ states }: KeptGoal) {
  const last = states.at(-1);
  if (!last) return null;
  const { lifecycle, lookAgainOn, attainment, words } = last;
  return { lifecycle, lookAgainOn, attainment, words };
}
