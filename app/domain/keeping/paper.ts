import { z } from "zod";
import { attainments, feelings, lifecycles } from "#app/domain/plan/goal";
import type { KeptGoal, KeptPlan } from "./kept-plan";

const State = z.object({
  lifecycle: z.enum(lifecycles),
  lookAgainOn: z.string().nullable(),
  attainment: z.enum(attainments),
  words: z.string().nullable(),
});

/** One part as it stands on paper, in the order of reading. */
export const PaperPart = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("goal"),
    words: z.string(),
    reason: z.string().nullable(),
    state: State.nullable(),
  }),
  z.object({ kind: z.literal("agreement"), who: z.string(), what: z.string(), when: z.string() }),
  z.object({
    kind: z.literal("progress"),
    words: z.string(),
    feeling: z.enum(feelings).nullable(),
    at: z.string(),
  }),
]);
export type PaperPart = z.infer<typeof PaperPart>;

/** A part, and the goal that it is or hangs under. */
export interface PlacedPart {
  goalId: string | null;
  part: PaperPart;
}

/** The parts of a plan that somebody wants on paper, in the order of reading: a goal, what was agreed, and how it went. */
export function partsOf(plan: KeptPlan, wanted: Wanted = everything): PlacedPart[] {
  return plan.goals.flatMap((goal) => partsOfGoal(goal, wanted));
}

export interface Wanted {
  goal(id: string): boolean;
  agreement(id: string): boolean;
  progressOf(goalId: string): boolean;
}

const yes = () => true;
const everything: Wanted = { goal: yes, agreement: yes, progressOf: yes };

/** What we wanted, how far it came and what we agreed. */
export const theSummary: Wanted = { ...everything, progressOf: () => false };

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
