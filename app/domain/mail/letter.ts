/** What we send letters about. Each has its own words in app/mail. */
export const letterKinds = [
  ...["invitation", "request", "requestReminder", "requestNews", "contactNews", "answerAddress"],
  ...["pageReminder", "pageFromFile", "requestSms"],
] as const;

/** The languages of the house, as the letters know them; they equal app/i18n/languages.ts (tested). */
export const letterLanguages = ["nl", "en"] as const;

/** How far a letter has come, as its sender may know it. */
export const letterStates = ["underway", "sent", "late", "gaveUp", "unknown"] as const;

export type LetterState = (typeof letterStates)[number];

/** How one try to send a letter ended. "unknown" is where the line broke after the whole letter had been handed over. */
export const letterEndings = ["sent", "refused", "postponed", "unknown"] as const;

export type LetterEnding = (typeof letterEndings)[number];

export interface Letter {
  /** Its number, see letter-keys.ts. */
  id: string;
  kind: (typeof letterKinds)[number];
  language: (typeof letterLanguages)[number];
  /** To whom, as typed by whoever sends it. Of a text message the digits of the number, see mobile-number.ts. */
  address: string;
  /** What the letter is about: of an invitation its six words, joined by hyphens. */
  content: string;
  /** After this moment the letter would say something untrue. */
  goodUntil: Date;
}
