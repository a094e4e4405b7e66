/** What an invitation can be to the person who holds its words. */
export const invitationStates = [
  "open",
  "expired",
  "used",
  "withdrawn",
  "own-household",
  "accepted-by-you",
  "already-here",
] as const;
