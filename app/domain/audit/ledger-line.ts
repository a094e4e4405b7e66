import type { ItemKind } from "#app/domain/plan/item";
import type { GrantVerb, PartyKind } from "#app/domain/sharing/grant";
import type { HouseholdAction } from "#app/gate/ledger";

export const ledgerViews = ["others", "everybody"] as const;

export type LedgerView = (typeof ledgerViews)[number];

/** Somebody whose lines can be asked for: a member, or a party. */
export interface LedgerPerson {
  id: string;
  /** With the organisation, where there is one. */
  name: string;
  isOutsider: boolean;
}

export interface LedgerLine {
  id: string;
  at: Date;
  name: string;
  isOutsider: boolean;
  /** What somebody was at that moment; of somebody from outside, what he or she is to the household. */
  role: "owner" | "member" | PartyKind;
  action: HouseholdAction;
  goal: { id: string; words: string } | null;
  /** Where it was about one agreement or progress entry alone. */
  item: ItemKind | null;
  /** The name of the party or the member that it was about. */
  about: string | null;
  permission: { verb: GrantVerb; since: Date } | null;
  refused: boolean;
}

/** The last line of a chain. Written down, its code tells later whether anything up to there was changed or left out. */
export interface LedgerHead {
  /** What the household's owners may know, or what is only about the reader's own. */
  of: "household" | "own";
  seq: number;
  at: Date;
  code: string;
}

/** What was wrong with the days that somebody asked for. */
export type PeriodProblem = "not-a-date" | "ends-before-it-begins";
export type PeriodProblems = { from?: PeriodProblem; until?: PeriodProblem };

/** How many hexadecimal characters of a hash a control code has: enough that nobody makes another ledger with the same one. */
export const codeLength = 16;

/** A hash as people copy it onto paper: its first characters, in groups of four. */
export function controlCode(hash: string): string {
  return hash.slice(0, codeLength).replace(/.{4}/g, "$& ").trim();
}
