import type { AgeTier } from "#app/domain/households/age-tiers";
import type { OwningQuestion } from "#app/domain/households/owning";
import { allow, refuse, type Verdict } from "#app/gate/verdict";
import { type HouseholdSubject, isOfTheHousehold } from "./standing";

/** Whoever has signed in may start an own household, and see in which ones he or she belongs. */
export function everyPersonMayForOneself(): Verdict {
  return allow;
}

/** Members know who the others are, and who acts for whom. */
export function mayReadMembers({ standing }: HouseholdSubject): Verdict {
  return isOfTheHousehold(standing) ? allow : refuse("members-only");
}

/** Adding somebody to the household, and giving a sign-in, is the owners' to do. */
export function maySettleMembers({ standing }: HouseholdSubject): Verdict {
  return standing.as === "owner" ? allow : refuse("owners-only");
}

/** Everybody goes by own will. */
export function mayLeave({ standing }: HouseholdSubject): Verdict {
  return isOfTheHousehold(standing) ? allow : refuse("members-only");
}

interface AboutMember extends HouseholdSubject {
  member: { id: string; role: "owner" | "member"; tier: AgeTier; hasSignIn: boolean };
}

/** An owner asks a grown-up with a sign-in to own the plan too, or another owner to stop. It takes more than one yes, never one person's will. */
export function mayAskAboutOwning({ standing, member }: AboutMember): Verdict {
  if (standing.as !== "owner") return refuse("owners-only");
  const couldBeAsked = member.hasSignIn && member.id !== standing.memberId;
  return couldBeAsked && (member.role === "owner" || member.tier === "adult") ? allow : refuse("cannot-own");
}

/** Who is asked, and every owner where somebody becomes one: that opens what is for owners alone. Who asked takes it back with a no. */
export function mayAnswerAboutOwning(
  {
    standing,
    question,
  }: HouseholdSubject & { question: Pick<OwningQuestion, "memberId" | "kind" | "askedBy"> },
  { answer }: { answer: "yes" | "no" },
): Verdict {
  if (standing.as === "party") return refuse("members-only");
  if (standing.memberId === question.memberId) return allow;
  if (standing.as === "owner" && question.kind === "become") return allow;
  return standing.memberId === question.askedBy && answer === "no" ? allow : refuse("not-yours-to-answer");
}

/** An owner goes on as a member, by own will. */
export const mayStopOwning = maySettleMembers;

/** Who has a sign-in says the own name; an owner that of who has none. */
export function mayCorrectMember({ standing, member }: AboutMember): Verdict {
  if (standing.as === "party") return refuse("members-only");
  if (standing.memberId === member.id) return allow;
  if (standing.as !== "owner") return refuse("owners-only");
  return member.hasSignIn ? refuse("not-yours-to-answer") : allow;
}

/** Whoever signs in goes by own will alone; of who has no sign-in an owner says it. */
export function mayEndMembership({ standing, member }: AboutMember): Verdict {
  if (standing.as !== "owner") return refuse(isOfTheHousehold(standing) ? "owners-only" : "members-only");
  return member.hasSignIn ? refuse("not-yours-to-answer") : allow;
}

interface Representing extends HouseholdSubject {
  member: { id: string; hasSignIn: boolean };
  representativeId: string;
}

/**
 * A member chooses the own trusted person. For somebody without a sign-in an owner asks another member: nobody makes himself somebody's
 * voice, and nobody is given one over his or her head.
 */
export function mayAskToRepresent({ standing, member, representativeId }: Representing): Verdict {
  if (standing.as === "party") return refuse("members-only");
  if (standing.memberId === member.id) return allow;
  const forAnother = standing.as === "owner" && !member.hasSignIn && representativeId !== standing.memberId;
  return forAnother ? allow : refuse("not-yours-to-answer");
}

/** Who was asked says yes; nobody else does. */
export function mayAcceptToRepresent({
  standing,
  representativeId,
}: HouseholdSubject & { representativeId: string }): Verdict {
  const isAsked = standing.as !== "party" && standing.memberId === representativeId;
  return isAsked ? allow : refuse("not-yours-to-answer");
}

/** Either of the two ends it; an owner too where the member has no sign-in. */
export function mayEndRepresentation({ standing, member, representativeId }: Representing): Verdict {
  if (standing.as === "party") return refuse("members-only");
  const isOneOfThem = standing.memberId === representativeId || standing.memberId === member.id;
  if (isOneOfThem || (standing.as === "owner" && !member.hasSignIn)) return allow;
  return refuse("not-yours-to-answer");
}

/** The map of the people round the family is the family's own: whoever is on it does not see it. */
export function mayDrawNetwork({ standing }: HouseholdSubject): Verdict {
  return isOfTheHousehold(standing) ? allow : refuse("members-only");
}
