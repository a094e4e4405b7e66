import type { AccountId, Person } from "./actor";
import type { Act, Question } from "./command";
import type { Outcome } from "./outcome";

/** Whose eyes to look through. */
export interface Seat {
  accountId: AccountId;
}

/**
 * Shows a page as somebody else sees it: first the permission is asked in the name of who looks, with its line in the ledger; then the very
 * question of that page runs under the row policies of the other one. It leaves no second line, for the other one did not look.
 */
export async function preview<Result, Through extends Seat>(
  permission: Act<Person, Through>,
  page: Question<Result>,
  asker: Person,
  asked: { permission: unknown; page: unknown },
): Promise<Outcome<{ through: Through; page: Outcome<Result> }>> {
  const allowed = await permission.run(asker, asked.permission);
  if (allowed.kind !== "done") return allowed;
  const through = allowed.result;
  const seen = await page.unseen({ accountId: through.accountId }, asked.page);
  return { kind: "done", result: { through, page: seen }, householdId: allowed.householdId };
}
