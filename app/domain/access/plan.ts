import { allow, refuse, type Verdict } from "#app/gate/verdict";
import { type GoalSubject, type HouseholdSubject, isOfTheHousehold } from "./standing";

/** The plan as a whole is the family's: whoever was let in reads goals one by one. */
export function mayReadPlan({ standing }: HouseholdSubject): Verdict {
  return isOfTheHousehold(standing) ? allow : refuse("members-only");
}

/** A goal that was found may be read: its audience and the grants on it were asked when it was looked for. */
export function mayReadGoal(_goal: GoalSubject): Verdict {
  return allow;
}

/** Goals are written by the family. */
export function mayWriteGoal({ standing }: HouseholdSubject): Verdict {
  return isOfTheHousehold(standing) ? allow : refuse("members-only");
}

/** What hangs under a goal is the family's own text too: nobody outside the household adds to it. */
export function mayAddToGoal({ standing }: GoalSubject): Verdict {
  return isOfTheHousehold(standing) ? allow : refuse("members-only");
}
