export interface Comment {
  id: string;
  words: string;
  authorName: string;
  /** Whether a member of the household wrote it, or somebody the household let in. */
  byMember: boolean;
  createdAt: Date;
}
