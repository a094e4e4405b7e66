import { includes } from "#app/domain/sharing/grant";
import { allow, refuse, type Verdict } from "#app/gate/verdict";
import { type GoalSubject, isOfTheHousehold } from "./standing";

/** The family comments on what it sees; a party only where the family asked for comments. */
export function mayComment({ standing }: GoalSubject): Verdict {
  if (isOfTheHousehold(standing)) return allow;
  const asked = standing.as === "party" && standing.verb !== null && includes(standing.verb, "comment");
  return asked ? allow : refuse("not-asked-to-comment");
}
