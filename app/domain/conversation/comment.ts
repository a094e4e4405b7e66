export interface Comment {
  id: string;
  words: string;
  authorName: string;
  /** Whether a member of the household wrote it, or somebody the household let in. */
  byMember: boolean;
  createdAt: Date;
}

/** With the agreement or the entry that it stands beside; null for the goal as a whole. */
export interface CommentBeside extends Comment {
  beside: { kind: "agreement" | "progress"; id: string } | null;
}
