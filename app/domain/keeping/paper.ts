import type { KeptGoal, KeptHeading, KeptPlan } from "./kept-plan";
import type { PaperPart } from "./paper-part";

/** A part, and the goal that it is or hangs under. */
export interface PlacedPart {
  goalId: string | null;
  part: PaperPart;
}

/** The parts of a plan that somebody wants on paper, in the order of reading: a goal, what was agreed, and how it went. */
export function partsOf(plan: KeptPlan, wanted: Wanted = everything): PlacedPart[] {
  const headings = plan.headings.filter(({ id, removedAt }) => removedAt === null && wanted.heading(id));
  return [...headings.map(partOfHeading), ...plan.goals.flatMap((goal) => partsOfGoal(goal, wanted))];
}

function partOfHeading({ key, words }: KeptHeading): PlacedPart {
  return { goalId: null, part: { kind: "heading", key, words } };
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
  const { id, words, reason } = goal;
  const parts: PaperPart[] = [
    ...(wanted.goal(id) ? [{ kind: "goal" as const, words, reason, state: stateOf(goal) }] : []),
    ...goal.agreements
      .filter((one) => wanted.agreement(one.id))
      .map(({ who, what, when }) => ({ kind: "agreement" as const, who, what, when })),
    ...(wanted.progressOf(id) ? goal.progress : []).map((one) => ({
      ...{ kind: "progress" as const, words: one.words },
      ...{ feeling: one.feeling, at: one.createdAt },
    })),
  ];
  return parts.map((part) => ({ goalId: id, part }));
}

function stateOf({ states }: KeptGoal) {
  const last = states.at(-1);
  if (!last) return null;
  const { lifecycle, lookAgainOn, attainment, words } = last;
  return { lifecycle, lookAgainOn, attainment, words };
}
