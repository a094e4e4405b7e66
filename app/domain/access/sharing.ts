import { includes } from "#app/domain/sharing/grant";
import { allow, refuse, type Verdict } from "#app/gate/verdict";
import { answersFor } from "./own-items";
import { type GoalSubject, type HouseholdSubject, isOfTheHousehold } from "./standing";

/** Asking somebody in, and taking that back, is the household's own decision: an owner of it, and nobody else. */
export function mayInvite({ standing }: HouseholdSubject): Verdict {
  return standing.as === "owner" ? allow : refuse("owners-only");
}

/** The words of an invitation open a door, so only owners see them again. */
export const mayShowInvitation = mayInvite;

/** Saying that the one who came in is the one who was meant. */
export function mayConfirmParty(subject: HouseholdSubject & { party: { isHere: boolean } }): Verdict {
  const asOwner = mayInvite(subject);
  if (!asOwner.allowed) return asOwner;
  return subject.party.isHere ? allow : refuse("party-not-here-yet");
}

/** Letting somebody out again, and saying that help has ended. */
export const mayEndParty = mayInvite;

/** The family knows whom it has let in. Whoever was let in does not see who else was. */
export function mayReadPeople({ standing }: HouseholdSubject): Verdict {
  return isOfTheHousehold(standing) ? allow : refuse("members-only");
}

/** Who decides who sees a goal: an owner who can see it, and whoever's own it is. */
export function mayDecideWhoSees({ standing, isOwn }: GoalSubject): Verdict {
  if (standing.as === "owner") return allow;
  return isOwn ? allow : refuse(isOfTheHousehold(standing) ? "not-yours-to-share" : "owners-only");
}

/** Sharing with somebody who has not come in yet prepares it: nothing opens before an owner has confirmed who came. */
export function mayShareGoal(subject: GoalSubject & { party: { hasEnded: boolean } }): Verdict {
  const decides = mayDecideWhoSees(subject);
  if (!decides.allowed) return decides;
  return subject.party.hasEnded ? refuse("party-has-ended") : allow;
}

/** Taking a grant back is for who may give it, on a goal that he or she can see. */
export const mayRevokeGrant = mayDecideWhoSees;

/** Whoever holds the words may look what they open. Whether they still open anything is the invitation's own state. */
export function whoHoldsTheWordsMayLook(): Verdict {
  return allow;
}

/** Everybody answers for himself, or for whom he was asked to: also an owner answers for nobody else. */
export function mayAnswer({ standing, memberId }: HouseholdSubject & { memberId: string }): Verdict {
  return answersFor(standing, memberId) ? allow : refuse("not-yours-to-answer");
}

/** A party proposes where it was asked to. */
export function mayPropose({ standing }: GoalSubject): Verdict {
  const asked = standing.as === "party" && standing.verb !== null && includes(standing.verb, "propose");
  return asked ? allow : refuse("not-asked-to-propose");
}

/** Whoever was let in may ask whether something may be told on. It is told to nobody before an owner has said yes. */
export function mayWriteFeedback({ standing }: HouseholdSubject): Verdict {
  return standing.as === "party" ? allow : refuse("not-asked-to-comment");
}

/** What leaves the household, and in which words, is for an owner of it to say. */
export const mayDecideOnFeedback = mayInvite;
