import type { CalendarCountry } from "./holidays";

/** In hours of working days: each working day counts for twenty-four. */
export const termHours = [24, 48, 72, 120] as const;
export type TermHours = (typeof termHours)[number];

/** Monday is 1, as in ISO 8601. */
export const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** When somebody works, and in how many hours there is an answer. */
export interface AnswerTerm {
  country: CalendarCountry;
  weekdays: number[];
  /** The hours of the clock between which people work on such a day. */
  opensAt: number;
  closesAt: number;
  hours: TermHours;
}

export const usualTerm: AnswerTerm = {
  country: "NL",
  weekdays: [1, 2, 3, 4, 5],
  opensAt: 9,
  closesAt: 17,
  hours: 48,
};
