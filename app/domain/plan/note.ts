import type { ProgressText } from "./goal";

/** Who sees something that was written down without a goal. */
export const noteAudiences = ["household", "author"] as const;
export type NoteAudience = (typeof noteAudiences)[number];

export interface NoteText extends ProgressText {
  id: string;
  at: Date;
}

export interface Note {
  id: string;
  audience: NoteAudience;
  authorName: string;
  isYours: boolean;
  createdAt: Date;
  text: NoteText;
  /** What stood there before, newest first. */
  former: NoteText[];
}
