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

export interface OwnEntry {
  sort: OwnSort;
  at: Date;
  /** The words of the goal that it stands under. */
  goal: string | null;
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
