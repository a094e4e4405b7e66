import type { colleagueInvitations } from "#drizzle/schema/colleague-invitations";

/** What an invitation is to whoever made it. */
export type ColleagueState = "open" | "expired" | "withdrawn" | "taken";

/** What it is to whoever holds its words. */
export type HeldState = ColleagueState | "taken-by-you" | "your-own";

export function stateOfInvitation(
  row: Pick<typeof colleagueInvitations.$inferSelect, "acceptedAt" | "withdrawnAt" | "expiresAt">,
): ColleagueState {
  if (row.acceptedAt) return "taken";
  if (row.withdrawnAt) return "withdrawn";
  return row.expiresAt.getTime() <= Date.now() ? "expired" : "open";
}
