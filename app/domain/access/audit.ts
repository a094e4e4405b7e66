import { allow, refuse, type Verdict } from "#app/gate/verdict";
import { type HouseholdSubject, isOfTheHousehold } from "./standing";

/** Who looked is told to the owners, without asking any administrator; and to every member, of what is only his or hers. */
export function mayReadLedger({ standing }: HouseholdSubject): Verdict {
  return isOfTheHousehold(standing) ? allow : refuse("members-only");
}
