/** Who of the household sees a goal: everybody, the owners, or only who wrote it. */
export const audiences = ["household", "owners", "author"] as const;
export type Audience = (typeof audiences)[number];

/** How it goes, next to a progress entry. Nobody is scored by it. */
export const feelings = ["better", "same", "harder"] as const;
export type Feeling = (typeof feelings)[number];

export interface Goal {
  id: string;
  words: string;
  reason: string | null;
  audience: Audience;
  createdAt: Date;
}

export interface Agreement {
  id: string;
  who: string;
  what: string;
  when: string;
  createdAt: Date;
}

export interface ProgressEntry {
  id: string;
  words: string;
  feeling: Feeling | null;
  createdAt: Date;
  /** Null for readers who have no right to the names of the household: they read "the family". */
  authorName: string | null;
}
