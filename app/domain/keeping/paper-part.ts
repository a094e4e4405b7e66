import { z } from "zod";
import type { ContactSide, NetworkRing } from "#app/domain/households/network-contact";
import { takenStates, waysItWent } from "#app/domain/plan/agreement";
import type { Decision } from "#app/domain/plan/evaluation";
import {
  attainments,
  feelings,
  importantKinds,
  lifecycles,
  type ProgressText,
  steps,
} from "#app/domain/plan/goal";
import { levels } from "#app/domain/plan/goal-scale";
import { comparisons } from "#app/domain/plan/measurement";
import { headingKeys } from "#app/domain/plan/template";

const State = z.object({
  lifecycle: z.enum(lifecycles),
  lookAgainOn: z.string().nullable(),
  attainment: z.enum(attainments),
  words: z.string().nullable(),
});

/** What else was written of an agreement, and how it stood at that moment. */
const MoreOfAgreement = z.object({
  how: z.string().nullable(),
  withWhom: z.string().nullable(),
  dueOn: z.string().nullable(),
  state: z.union([z.object({ taken: z.enum(takenStates) }), z.object({ step: z.enum(waysItWent) })]),
  movedTo: z.object({ moment: z.string().nullable(), day: z.string().nullable() }).nullable(),
});

/** How far a goal was on a day. */
const Measured = z.object({
  onDay: z.string(),
  compared: z.enum(comparisons).nullable(),
  level: z.enum(levels).nullable(),
  levelWords: z.string().nullable(),
  words: z.string().nullable(),
});
export type Measured = z.infer<typeof Measured>;

/** What goes on when the plan is closed, in short. */
const GoesOn = z.object({ what: z.string(), who: z.string(), when: z.string(), taken: z.enum(takenStates) });
export type GoesOn = z.infer<typeof GoesOn>;

/** One part as it stands in a copy that is handed in or kept, in the order of reading. */
export const CopiedPart = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("goal"),
    words: z.string(),
    reason: z.string().nullable(),
    state: State.nullable(),
  }),
  z.object({
    ...{ kind: z.literal("important"), is: z.enum(importantKinds) },
    ...{ words: z.string(), reason: z.string().nullable() },
  }),
  z.object({ kind: z.literal("measured"), said: z.array(Measured) }),
  z.object({ kind: z.literal("goesOn"), agreed: z.array(GoesOn) }),
  z.object({ kind: z.literal("heading"), key: z.enum(headingKeys), words: z.string().nullable() }),
  z.object({
    ...{ kind: z.literal("agreement"), who: z.string(), what: z.string(), when: z.string() },
    more: MoreOfAgreement.optional().describe("Copies from before this was copied along have none."),
  }),
  z.object({
    kind: z.literal("progress"),
    words: z.string(),
    step: z.enum(steps).optional().describe("Only where it was a step forward."),
    feeling: z.enum(feelings).nullable(),
    at: z.string(),
  }),
]);
export type CopiedPart = z.infer<typeof CopiedPart>;

/** What of the plan stands on paper under a title of its own. */
export type Chapter = "notes" | "evaluations" | "network" | "apart";

/** A turn of the coming week, with who takes it. */
export interface PaperTurn {
  day: string;
  taker: string | null;
  isDone: boolean;
}

/** An agreement in one line: with the day it is for, or the moment to which it was moved. */
interface Agreed extends GoesOn {
  moment: string | null;
  /** YYYY-MM-DD */
  day: string | null;
  isMoved: boolean;
}

/** On paper it is told what nobody but the asker sees: paper is handed on easily. */
interface Marked {
  isOnlyMine?: boolean;
}

/** One part as it stands on paper, in the order of reading: what a copy can hold, and what lives on from day to day. */
export type PaperPart =
  | Exclude<CopiedPart, { kind: "goal" | "important" | "agreement" }>
  | (Extract<CopiedPart, { kind: "goal" }> & Marked)
  | (Extract<CopiedPart, { kind: "important" }> & Marked)
  | (Extract<CopiedPart, { kind: "agreement" }> & { more?: { why?: string | null } })
  | { kind: "task"; words: string; rule: string | null; startsOn: string; turns: PaperTurn[] }
  | { kind: "agreed"; agreed: Agreed[] }
  | { kind: "chapter"; of: Chapter }
  | { kind: "decision"; decision: Decision; words: string | null; at: string }
  | ({ kind: "note"; at: string } & ProgressText & Marked)
  | {
      kind: "evaluation";
      onDay: string;
      decided: { goal: string; decision: Decision; words: string | null }[];
    }
  | {
      kind: "ring";
      ring: NetworkRing;
      people: { name: string; bond: string | null; does: string | null; side: ContactSide }[];
    };
