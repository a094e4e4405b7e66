import type { GoalKind } from "#app/domain/plan/goal";
import type { GrantVerb } from "./grant";

/** What a member answers to the question whether something about him or her may be shared. */
export const consentAnswers = ["yes", "no"] as const;
export type ConsentAnswer = (typeof consentAnswers)[number];

/** The edition of the question in the catalogue ("sharing:consent.question"). Other words there mean another edition here (tested). */
export const consentEdition = "2026-12";

/** The question whether one goal may be shared with one party, put to one member whom the goal is about. */
export interface Question {
  goalId: string;
  goalKind: GoalKind;
  goalWords: string;
  partyId: string;
  partyName: string;
  /** The most that the party may do with any part of the goal, once this member has agreed. */
  verb: GrantVerb;
  memberId: string;
  memberName: string;
  /** Null while nobody has answered, after an answer was taken back, and where a yes was to less than is asked now. */
  answered: Answered | null;
}

export interface Answered {
  consentId: string;
  answer: ConsentAnswer;
  /** The most that was asked for. */
  verb: GrantVerb;
  at: Date;
  /** The id of the member who answered: the one whom it is about, or whoever answers for that one. */
  by: string;
  /** The question as it stood on the screen. */
  wording: string;
}

/** An answer that holds no more: it was taken back, or another one took its place. */
export interface FormerAnswer extends Answered {
  memberId: string;
  memberName: string;
  /** Whoever answered, where that was not the member; null otherwise. */
  byName: string | null;
  until: Date;
}
