import { daysLater } from "#app/domain/days";
/**
 * Ways to set up a plan. Each adds headings that can be filled in, left empty or taken away; none lets anybody in. A "familiegroepsplan" is what
 * parents draw up with family and others around the child (Jeugdwet, section 1.1); who helps has to give them the chance first (section 4.1.2). A
 * "persoonlijk plan" is handed to the municipality (Wmo 2015, section 2.3.2, subsection 2).
 */
export const templates = [
  "empty",
  "familyGroup",
  "personal",
  "oneFamilyOnePlan",
  "perspective",
  "afterDischarge",
] as const;
export type Template = (typeof templates)[number];

/** What a family may write about besides its goals. Their names are in the catalogue "keeping". */
export const headingKeys = [
  ...(["whoWeAre", "goesWell", "worries", "wanted", "doOurselves", "familyDoes", "whoHelps"] as const),
  ...(["neededFromOthers", "safety", "carerNeeds", "neighbourhood", "supportWanted", "sharedByAll"] as const),
  ...(["whoDoesWhat", "keepsTrack", "stuck", "home", "schoolAndWork", "money", "callOn", "inAYear"] as const),
  ...(["happened", "signs", "thenWhat", "visits"] as const),
] as const;
export type HeadingKey = (typeof headingKeys)[number];

/** The headings of each, in the order of reading. */
export const headingsOf: Record<Template, readonly HeadingKey[]> = {
  empty: [],
  familyGroup: ["whoWeAre", "goesWell", "worries", "wanted", "familyDoes", "neededFromOthers", "safety"],
  personal: [
    ...(["whoWeAre", "wanted", "doOurselves", "familyDoes", "carerNeeds"] as const),
    ...(["neighbourhood", "supportWanted"] as const),
  ],
  oneFamilyOnePlan: ["whoWeAre", "sharedByAll", "goesWell", "whoDoesWhat", "keepsTrack", "stuck"],
  perspective: ["inAYear", "home", "schoolAndWork", "money", "callOn"],
  afterDischarge: ["happened", "goesWell", "signs", "thenWhat", "visits", "whoHelps"],
};

/** A heading with what the family wrote under it. */
export interface Heading {
  id: string;
  key: HeadingKey;
  words: string | null;
  /** Other words stood there before. */
  hasChanged: boolean;
}

/** The terms of a "persoonlijk plan", from the day of the report to the municipality (Wmo 2015, section 2.3.2: seven days in subsection 2, six weeks in 1). */
export interface Terms {
  countedFrom: string;
  /** The last day on which the municipality has to wait for the plan: seven days. */
  handInBy: string;
  /** The last day of its own inquiry: six weeks. */
  inquiryUntil: string;
}

const handInWithin = 7;
const inquiryWithin = 6 * 7;

/** Days as YYYY-MM-DD. */
export function termsFrom(countedFrom: string): Terms {
  return {
    countedFrom,
    handInBy: daysLater(countedFrom, handInWithin),
    inquiryUntil: daysLater(countedFrom, inquiryWithin),
  };
}
