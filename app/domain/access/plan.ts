import type { TakerKey } from "#app/domain/plan/agreement";
import type { Audience } from "#app/domain/plan/goal";
import type { TurnMark } from "#app/domain/plan/task";
import { type GrantVerb, includes } from "#app/domain/sharing/grant";
import { allow, refuse, type Verdict } from "#app/gate/verdict";
import { type GoalSubject, type HouseholdSubject, isOfTheHousehold, type Standing } from "./standing";

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

/** The text under a heading is the family's together; what a child alone wrote there is the child's until it is an adult. */
export function mayEditHeading(subject: HouseholdSubject & { isAnotherChilds: boolean }): Verdict {
  const asFamily = mayWriteGoal(subject);
  return asFamily.allowed && subject.isAnotherChilds ? refuse("words-of-a-child") : asFamily;
}

/** What hangs under a goal is the family's own text too: nobody outside the household adds to it. */
export function mayAddToGoal({ standing }: HouseholdSubject): Verdict {
  return isOfTheHousehold(standing) ? allow : refuse("members-only");
}

/**
 * A goal or an agreement is the family's together: whoever of it sees the words may change them, for what stood there is kept. But a child's
 * own words are the child's until it is an adult: nobody puts others in their place.
 */
export function mayEdit(subject: HouseholdSubject & { isAnotherChilds: boolean }): Verdict {
  const asFamily = mayAddToGoal(subject);
  return asFamily.allowed && subject.isAnotherChilds ? refuse("words-of-a-child") : asFamily;
}

/** How it went, and how far it is, is somebody's own account: nobody puts other words into another one's mouth. */
export function mayCorrectProgress({ standing, authorId }: GoalSubject & { authorId: string }): Verdict {
  if (standing.as === "party") return refuse("members-only");
  return standing.memberId === authorId ? allow : refuse("not-yours-to-correct");
}

interface Askable extends TakerKey {
  isOwner: boolean;
  /** What a party may do there at this moment, by live grants. */
  verbs: GrantVerb[];
}

/**
 * Only who could say "I do this" is asked: whoever of the family sees the goal, of an "only me" who wrote it, and from outside who is let in there
 * now and may comment.
 */
export function mayBeAsked(goal: { audience: Audience; authorId: string }, one: Askable): boolean {
  if (one.kind === "party") return one.verbs.some((verb) => includes(verb, "comment"));
  if (goal.audience === "household" || one.id === goal.authorId) return true;
  return goal.audience === "owners" && one.isOwner;
}

interface Asked {
  standing: Standing;
  /** Who is asked to do it; null for a name in own words. */
  taker: (TakerKey & { hasSignIn: boolean }) | null;
}

/**
 * Who is asked says "I do this", and nobody in his place. For somebody who cannot sign in anybody of the family says it, and it is shown so. A party
 * that was asked says it where it may comment.
 */
export function mayTakeAgreement({ standing, taker }: Asked): Verdict {
  if (standing.as === "party") return mayTakePartIn(standing, taker?.id === standing.partyId);
  const isOthers = taker?.hasSignIn === true && taker.id !== standing.memberId;
  return isOthers ? refuse("not-yours-to-take") : allow;
}

/** How it went is said by the family, and by the party that was asked. */
export function maySayHowItWent({ standing, taker }: Asked): Verdict {
  return standing.as === "party" ? mayTakePartIn(standing, taker?.id === standing.partyId) : allow;
}

function mayTakePartIn({ verb }: Extract<Standing, { as: "party" }>, isAsked: boolean): Verdict {
  if (!isAsked) return refuse("not-yours-to-take");
  return verb !== null && includes(verb, "comment") ? allow : refuse("not-asked-to-comment");
}

/** A task that was found may be read: the goal, or the agreement, that it is under let the reader know of it. */
export const mayReadTask: (task: HouseholdSubject) => Verdict = () => allow;

/** A turn is taken by the family, and by whoever was let in to comment: each for himself, and nobody has to. */
export function mayClaimTurn({ standing }: HouseholdSubject): Verdict {
  if (standing.as !== "party") return allow;
  return standing.verb !== null && includes(standing.verb, "comment")
    ? allow
    : refuse("not-asked-to-comment");
}

/** The family settles every turn. Whoever was let in says of the own one that it is done, or gives it back. */
export function mayMarkTurn(
  subject: HouseholdSubject & { isOwn: boolean },
  { mark }: { mark: TurnMark },
): Verdict {
  if (isOfTheHousehold(subject.standing)) return allow;
  const claims = mayClaimTurn(subject);
  if (!claims.allowed) return claims;
  const isOneOfHis = mark === "done" || mark === "undone" || mark === "released";
  return subject.isOwn && isOneOfHis ? allow : refuse("not-yours-to-settle");
}

/** A note is corrected by who wrote it. */
export function mayCorrectNote({ standing, authorId }: HouseholdSubject & { authorId: string }): Verdict {
  if (standing.as === "party") return refuse("members-only");
  return standing.memberId === authorId ? allow : refuse("not-yours-to-correct");
}

/**
 * The family reads all that stood somewhere before. Whoever was let in reads what still stood there when he came: of what was crossed out
 * before that day nothing is shown, and not that there was anything.
 */
export function maySeeVersion({ standing }: Pick<GoalSubject, "standing">, replacedAt: Date): boolean {
  if (standing.as !== "party") return true;
  return standing.since !== null && standing.since < replacedAt;
}
