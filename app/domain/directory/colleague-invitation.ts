/** What an invitation among colleagues is to whoever made it. */
export type ColleagueState = "open" | "expired" | "withdrawn" | "taken";

/** What it is to whoever holds its words. */
export type HeldState = ColleagueState | "taken-by-you" | "your-own";

interface Moments {
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
  expiresAt: Date;
}

export function stateOfInvitation({ acceptedAt, withdrawnAt, expiresAt }: Moments): ColleagueState {
  if (acceptedAt) return "taken";
  if (withdrawnAt) return "withdrawn";
  return expiresAt.getTime() <= Date.now() ? "expired" : "open";
}
