/** What somebody can have written in a plan. */
export const ownSorts = [
  "goal",
  "agreement",
  "progress",
  "state",
  "comment",
  "answer",
  "formerGoal",
  "formerAgreement",
  "formerProgress",
  "heading",
  "formerHeading",
  "note",
  "agreementStep",
  "neighbour",
  "copyToWhom",
  "task",
  "formerTask",
  "planTitle",
  "decision",
  "scale",
  "measurement",
] as const;
export type OwnSort = (typeof ownSorts)[number];

/** Of which a choice alone says something too. */
export const saysWithoutWords: readonly OwnSort[] = ["state", "measurement", "decision"];

/** What can be chosen beside words: of a list, or a day. */
export const ownFacts = [
  ...(["audience", "domain", "lifecycle", "lookAgainOn", "attainment", "decision"] as const),
  ...(["feeling", "step", "compared", "level", "onDay", "dueOn", "startsOn", "rule"] as const),
] as const;
export type OwnFact = (typeof ownFacts)[number];

export interface OwnEntry {
  sort: OwnSort;
  at: Date;
  /** The words of the goal that it stands under. */
  goal: string | null;
  /** Nobody else can see it: without this copy it is lost to who leaves. */
  isOnlyMine: boolean;
  /** What was chosen beside it, by the name of its field: days as YYYY-MM-DD, the rest by their English words. */
  facts: Partial<Record<OwnFact, string>>;
  /** Everything in it that was written, by the name of its field. */
  text: Record<string, string>;
}

/** Everything that one member wrote in a plan, from the first day to the last. */
export interface OwnCopy {
  household: string;
  member: string;
  entries: OwnEntry[];
}

/** As a file to keep: the moments in universal time (ISO 8601). */
export function textOfCopy(copy: OwnCopy, takenAt: Date): string {
  return `${JSON.stringify({ format: "bij-ons-own-words", version: 1, takenAt, ...copy }, null, 2)}\n`;
}
