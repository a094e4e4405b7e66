import type { AgeTier } from "./age-tiers";
import type { RepresentationKind, RepresentationScope } from "./representation";

/** How far a member's own sign-in is: not asked, asked by words, used by somebody whom an owner has to confirm, or there. */
export const signInStates = ["none", "invited", "waiting", "there"] as const;
export type SignInState = (typeof signInStates)[number];

/** Where somebody of the household lives; no address is asked. */
export const memberHomes = ["here", "elsewhere"] as const;
export type MemberHome = (typeof memberHomes)[number];

/** What stood of somebody before, and who put something else in its place when. */
export interface MemberVersion {
  id: string;
  name: string;
  bornOn: string | null;
  home: MemberHome;
  replacedAt: Date;
  replacedBy: string | null;
}

export interface Member {
  id: string;
  name: string;
  role: "owner" | "member";
  tier: AgeTier;
  home: MemberHome;
  signIn: SignInState;
  /** The name of the account that used the words, while an owner has not confirmed it. */
  acceptedName: string | null;
  /** The newest invitation that is still of use to show. */
  invitationId: string | null;
  isYou: boolean;
}

/** A member as somebody reads of him or her, with whom the reader may ask to answer for this member. */
export interface ListedMember extends Member {
  couldAnswer: { id: string; name: string }[];
  mayCorrect: boolean;
  mayAskAboutOwning: boolean;
}

export interface Representation {
  id: string;
  memberId: string;
  memberName: string;
  representativeId: string;
  representativeName: string;
  kind: RepresentationKind;
  scope: RepresentationScope;
  accepted: boolean;
  endsAt: Date;
  /** Whole days until it ends. */
  daysLeft: number;
}

/** The same with what the reader may do about it. */
export interface ListedRepresentation extends Representation {
  /** Whether the member decides about what is his or her own: before that nobody shares it in that name. */
  memberDecides: boolean;
  mayAccept: boolean;
  mayEnd: boolean;
}

/** Whether the household would be without an owner who can sign in, if the reader went. */
export function isLastOwner(members: Member[]): boolean {
  const others = members.filter((one) => !one.isYou && one.role === "owner" && one.signIn === "there");
  return others.length === 0 && members.some((one) => one.isYou && one.role === "owner");
}

/** A household that somebody belongs to, as that person knows it. */
export interface OwnHousehold {
  householdId: string;
  name: string;
  people: number;
}
