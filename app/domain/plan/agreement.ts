import { dayOf } from "#app/domain/days";
import { offeredFor } from "./offered-day";

/** What is to be read in an agreement. The day is YYYY-MM-DD. */
export interface AgreementText {
  who: string;
  what: string;
  when: string;
  how: string | null;
  withWhom: string | null;
  dueOn: string | null;
}

export function agreementText({ who, what, when, how, withWhom, dueOn }: AgreementText): AgreementText {
  return { who, what, when, how, withWhom, dueOn };
}

/** What can be said of an agreement. "Taken" is the one who was asked, who says "I do this". */
export const agreementSteps = ["taken", "done", "notDone", "moved", "stopped", "resumed"] as const;
export type AgreementStep = (typeof agreementSteps)[number];

/** What somebody says of how it went; "I do this" has a button of its own. */
export const waysItWent = ["done", "notDone", "moved", "stopped", "resumed"] as const;

/** Names a member or a party that is asked to do it. */
export interface TakerKey {
  kind: "member" | "party";
  id: string;
}

/** Somebody who can be asked. */
export interface Taker extends TakerKey {
  name: string;
  /** Whoever can sign in says "I do this", and nobody else does. */
  hasSignIn: boolean;
}

/** As a form sends it. */
export const choiceOf = ({ kind, id }: TakerKey) => `${kind}:${id}`;

/** One thing that was said, in the order of saying. */
export interface Said {
  step: AgreementStep;
  version: string;
  movedTo: string | null;
  moment: string | null;
  words: string | null;
  /** The id of the member or party who said it. */
  by: string;
  /** Null for readers who have no right to the names of the household. */
  byName: string | null;
  at: Date;
}

/** One thing that was said of how it went. */
export type Went = Said & { step: (typeof waysItWent)[number] };

/** Nobody took it yet; nobody did within a week; or somebody said "I do this" to the words as they read now. */
export const takenStates = ["proposed", "open", "agreed"] as const;

/** How it stands with an agreement now. Nothing of it is a verdict on anybody. */
export interface AgreementNow {
  taken: (typeof takenStates)[number];
  takenBy: Said | null;
  /** What was said last of how it went; null where nothing was. */
  last: Went | null;
  /** It is over: done, not done or stopped. */
  isOver: boolean;
  /** YYYY-MM-DD: for which day it is, as it was agreed or moved. */
  dueOn: string | null;
  /** Once that day has gone by a new one is offered, and nothing else. */
  offeredDay: string | null;
}

/** A week without "I do this": from then on it is told as open. */
const aWeek = 7 * 24 * 60 * 60 * 1000;
const endings: readonly AgreementStep[] = ["done", "notDone", "stopped"];

interface Reads {
  /** Of the words as they stand there now: which version, and since when. */
  version: string;
  since: Date;
  /** YYYY-MM-DD */
  dueOn: string | null;
}

/** How it stands, from all that was said (oldest first). The day is that of Amsterdam, as YYYY-MM-DD. */
export function agreementNow(
  said: Said[],
  { version, since, dueOn }: Reads,
  now: Date,
  day: string,
): AgreementNow {
  const round = said.slice(
    Math.max(
      0,
      said.findLastIndex(({ step }) => step === "resumed"),
    ),
  );
  const takenAt = round.findLastIndex((one) => one.step === "taken" && one.version === version);
  const lastAt = round.findLastIndex(isWent);
  const last = round.findLast(isWent);
  const isOver = last !== undefined && endings.includes(last.step);
  const isTakenAgain = isOver && lastAt < takenAt;
  const untaken = now.getTime() - since.getTime() > aWeek ? "open" : "proposed";
  const holds = (one: Said | undefined) => one !== undefined && !isOverruled(one, version, dueOn);
  const moved = round.findLast(({ step }) => step === "moved");
  const due = moved && holds(moved) ? moved.movedTo : dueOn;
  const goesOn = !isOver || isTakenAgain;
  return {
    taken: takenAt < 0 ? untaken : "agreed",
    takenBy: round[takenAt] ?? null,
    last: last && holds(last) && !isTakenAgain ? last : null,
    isOver: !goesOn,
    dueOn: due,
    offeredDay: goesOn ? offeredFor(due, day) : null,
  };
}

/** It was moved in former words, and the present ones name a later day. */
function isOverruled({ step, version, movedTo, at }: Said, present: string, dueOn: string | null): boolean {
  return step === "moved" && version !== present && dueOn !== null && dueOn > (movedTo ?? dayOf(at));
}

const isWent = (said: Said): said is Went => said.step !== "taken";
