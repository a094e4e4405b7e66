import type { ItemKey, ItemKind } from "#app/domain/plan/item";
import type { GrantVerb, PartyKind } from "./grant";

/** Where somebody from outside stands: asked in, come in and waiting for the household's yes, here, or let out again. */
export const partyStates = ["invited", "waiting", "here", "ended"] as const;
export type PartyState = (typeof partyStates)[number];

export interface Party {
  id: string;
  kind: PartyKind;
  /** The name the household gave when inviting. */
  name: string;
  organisation: string | null;
  /** The name of the account that accepted; null while nobody has. */
  acceptedName: string | null;
  state: PartyState;
}

/** How it stands with somebody's help. Without an end it goes on. */
export interface Help {
  beganAt: Date;
  endsAt: Date | null;
  goesOn: boolean;
  /** It has ended, and nobody went through the list of what ended with it. */
  waitsForReview: boolean;
}

/** A person from outside about whom the owners have something to say. */
export interface Call {
  partyId: string;
  name: string;
  why: "came-in" | "help-ended" | "feedback";
  /** Of the text that waits for a yes or no. */
  noteId?: string;
}

/** What was granted, as the household knows it. */
export interface Grant {
  id: string;
  goalId: string;
  /** The one agreement or progress entry it is about; null for the goal with what hangs under it. */
  item: ItemKey | null;
  party: Party;
  verb: GrantVerb;
  startsAt: Date;
  /** Only what was written from this moment on; null for everything. */
  showsFrom: Date | null;
  until: Date | null;
  alsoAfter: boolean;
  /** Whether it opens anything at this moment. */
  isLive: boolean;
}

/** What ended with the help: a goal, or one item of it, in the family's own words. */
export interface EndedGrant {
  id: string;
  kind: "goal" | ItemKind;
  goalWords: string;
  itemWords: string | null;
  verb: GrantVerb;
}

/** Somebody from outside who can see a goal now, by which grant, and until when. */
export interface Reader extends Grant {
  lastLookedAt: Date | null;
}

/** Why a grant that was given opens nothing yet, or no more. */
export type Waits = { why: "not-come-in" | "not-confirmed" | "over" } | { why: "not-agreed"; whom: string[] };

/** A grant that is not live, with the reason: nothing is shared that somebody believes to be shared, and the other way round. */
export type WaitingGrant = Grant & { waits: Waits };

export interface Invitation {
  id: string;
  /** For whom: a party, or a member who gets a sign-in. */
  name: string;
  party: Party | null;
  memberId: string | null;
  createdAt: Date;
  expiresAt: Date;
  state: "open" | "accepted" | "expired" | "withdrawn";
}
