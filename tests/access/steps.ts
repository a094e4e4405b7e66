import fc from "fast-check";
import type { Audience } from "./model";

/** One thing that somebody tries. Who and what are numbers, taken modulo what there is at that moment. */
export interface Step {
  act: Act;
  who: number;
  what: number;
  whom: number;
  audience: Audience;
  verb: "see" | "comment" | "propose";
  /** Steered to where the rules bite, such as a guest at a goal that was shared with it. Otherwise blind chance. */
  apt: boolean;
  /** Yes or no, from today or everything, one item or the whole goal: what each act makes of it stands there. */
  sort: number;
}

export const acts = [
  "goal",
  "item",
  "take",
  "went",
  "edit",
  "state",
  "scale",
  "measure",
  "correctMeasure",
  "lookBack",
  "decided",
  "task",
  "changeTask",
  "turn",
  "mark",
  "comment",
  "invite",
  "accept",
  "confirm",
  "endParty",
  "withdraw",
  "share",
  "revoke",
  "shiftTime",
  "endHelp",
  "review",
  "propose",
  "decide",
  "answer",
  "withdrawAnswer",
  "askToRepresent",
  "settleRepresentation",
  "birthday",
  "leave",
  "close",
] as const;
export type Act = (typeof acts)[number];

/** Sharing and what closes it come more often than the rest, and mostly by who may: blind chance rarely gets that far. */
const often: Act[] = [
  "turn",
  "mark",
  "take",
  "edit",
  "edit",
  "comment",
  "item",
  "accept",
  "confirm",
  "share",
  "share",
  "share",
  "revoke",
  "answer",
  "endHelp",
];

export const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom(...acts, ...often),
    who: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(9) }),
    what: fc.nat(40),
    whom: fc.nat(40),
    audience: fc.constantFrom("household", "household", "owners", "author"),
    verb: fc.constantFrom("see", "comment", "propose"),
    apt: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    sort: fc.nat(11),
  }),
  { minLength: 10, maxLength: 30 },
);

const first: Step = {
  act: "goal",
  who: 0,
  what: 0,
  whom: 0,
  audience: "household",
  verb: "see",
  apt: true,
  sort: 0,
};

/** Something is there before chance begins: goals of each audience and about a child, items, guests who came in, a grant of each verb. */
export const prelude: Step[] = [
  first,
  { ...first, audience: "owners" },
  { ...first, audience: "author" },
  { ...first, who: 2, audience: "author" },
  { ...first, sort: 1, what: 3 },
  { ...first, act: "item", apt: false },
  { ...first, act: "item", apt: false, sort: 1 },
  { ...first, act: "item", apt: false, sort: 6, whom: 1 },
  { ...first, act: "edit", apt: false },
  { ...first, act: "edit", apt: false, sort: 1 },
  { ...first, act: "edit", apt: false, sort: 1, what: 1 },
  { ...first, act: "state", apt: false },
  { ...first, act: "scale", apt: false },
  { ...first, act: "measure", apt: false, sort: 1 },
  { ...first, act: "scale", apt: false },
  { ...first, act: "scale", apt: false, what: 1 },
  { ...first, act: "measure", apt: false },
  { ...first, act: "correctMeasure", apt: true },
  { ...first, act: "lookBack" },
  { ...first, act: "decided", apt: false },
  { ...first, act: "decided", apt: false, what: 1, sort: 1 },
  { ...first, act: "task", apt: false },
  { ...first, act: "task", apt: false, sort: 1 },
  { ...first, act: "task", apt: false, what: 1 },
  { ...first, act: "changeTask", apt: false },
  { ...first, act: "changeTask", apt: false, what: 2 },
  { ...first, act: "invite" },
  { ...first, act: "invite" },
  { ...first, act: "invite" },
  { ...first, act: "accept", who: 1 },
  { ...first, act: "accept", who: 2 },
  { ...first, act: "confirm", whom: 0 },
  { ...first, act: "confirm", whom: 1 },
  { ...first, act: "share", whom: 0, verb: "propose" },
  { ...first, act: "share", whom: 1, what: 1, verb: "comment" },
  { ...first, act: "share", whom: 1, what: 0, sort: 2 },
  { ...first, act: "share", whom: 0, what: 4 },
  { ...first, act: "edit", apt: false },
  { ...first, act: "edit", apt: false, sort: 1 },
];
