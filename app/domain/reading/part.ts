import type { Audience, GoalKind, ImportantKind, LifeDomain } from "#app/domain/plan/goal";
import type { ItemKind } from "#app/domain/plan/item";
import type { Changes } from "#app/domain/plan/version";
import type { Grant, Reader, WaitingGrant } from "#app/domain/sharing/party";

/** One part of the plan, as a row of "who sees what": a goal with what hangs under it, what matters besides, or one item that was shared by itself. */
export interface Part {
  goalId: string;
  itemId: string | null;
  kind: GoalKind | ItemKind;
  words: string;
  audience: Audience;
  mayShare: boolean;
  /** Party id -> what that party was granted of this part. */
  cells: Record<string, Granted>;
  /** Party id -> the live grant on the goal by which that party sees this item as well. */
  throughGoal: Record<string, Grant>;
}

/** What somebody was given: open now, or waiting for something. */
export type Granted = Grant | WaitingGrant;

/** A wish, a strength or a section of the story, with who else reads it. */
export interface Important {
  id: string;
  kind: ImportantKind;
  words: string;
  reason: string | null;
  domain: LifeDomain | null;
  audience: Audience;
  /** The family put it away: it stays, and stands above the goals no longer. */
  isPutAway: boolean;
  readers: Reader[];
  /** What others changed in it since this reader looked before. */
  changes: Changes | null;
}
