import { allow, refuse, type Verdict } from "#app/gate/verdict";
import { type HouseholdSubject, isOfTheHousehold } from "./standing";

/** Whoever of the family wants it takes along what he or she may see, on paper or as a file. */
export function mayTakeAlong({ standing }: HouseholdSubject): Verdict {
  return isOfTheHousehold(standing) ? allow : refuse("members-only");
}

/** Whoever was let in takes along what is shared with him or her, as it stands at that moment. */
export function mayTakeSharedAlong({ standing }: HouseholdSubject): Verdict {
  return isOfTheHousehold(standing) ? refuse("not-let-in") : allow;
}

/** A copy to hand in is made by whoever of the family wants to, of what he or she sees. */
export const mayHandIn = mayTakeAlong;

/** A copy that was found may be read: its audience was asked when it was looked for. */
export const mayReadCopy = mayTakeAlong;

/** Closing ends all sharing, so it is the owners' to do; and so is opening it again. */
export function mayClosePlan({ standing }: HouseholdSubject): Verdict {
  return standing.as === "owner" ? allow : refuse("owners-only");
}
