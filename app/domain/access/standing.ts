import type { AgeTier } from "#app/domain/households/age-tiers";
import type { RepresentationScope } from "#app/domain/households/representation";
import type { GrantVerb } from "#app/domain/sharing/grant";

/**
 * What an account is to a household, at this moment and from rows, never from a token. Who is none of these is a
 * stranger, and a stranger finds nothing to ask a rule about. Of a party it says too what it may do with the thing that
 * is asked about, and since when it was let in on that.
 */
export type Standing =
  | { as: "owner" | "member"; memberId: string; name: string; answersFor: AnswersFor[] }
  | {
      as: "party";
      partyId: string;
      name: string;
      verb: GrantVerb | null;
      grantId: string | null;
      since: Date | null;
    };

/** A member for whom somebody may answer: always oneself, and whoever asked for it. */
export interface AnswersFor {
  memberId: string;
  scope: RepresentationScope;
  tier: AgeTier;
}

export interface HouseholdSubject {
  householdId: string;
  standing: Standing;
}

export interface GoalSubject extends HouseholdSubject {
  goalId: string;
  /** The grant by which a party is here; the ledger's line names it. */
  grantId: string | null;
  /** Whether it is the asker's own to share, without being an owner. */
  isOwn: boolean;
}

/** Of the family, with or without the right to share. */
export function isOfTheHousehold(standing: Standing): boolean {
  return standing.as === "owner" || standing.as === "member";
}

/** A child of the household, by its age of today. */
export function isUnderAge(standing: Standing): boolean {
  if (standing.as === "party") return false;
  const self = standing.answersFor.find(({ memberId }) => memberId === standing.memberId);
  return self !== undefined && self.tier !== "adult";
}
