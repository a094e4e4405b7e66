import type { AgreementText } from "./agreement";
import type { GoalState, ProgressText } from "./goal";
import type { LevelTexts } from "./goal-scale";

/** What can be read in one version of something. */
export type VersionText =
  | { kind: "goal"; words: string; reason: string | null }
  | ({ kind: "agreement" } & AgreementText)
  | { kind: "heading"; words: string | null }
  | ({ kind: "scale" } & LevelTexts)
  | ({ kind: "state" } & Pick<GoalState, "lifecycle" | "lookAgainOn" | "attainment" | "words">)
  | { kind: "title"; words: string | null }
  | { kind: "task"; words: string; startsOn: string; rule: string | null }
  | ({ kind: "progress" } & ProgressText);

export interface Version {
  id: string;
  text: VersionText;
  writtenAt: Date;
  /** Null for readers who have no right to the names of the household: they read "the family". */
  writtenBy: string | null;
}

/** What stands there now: which version it is, and who wrote it when. */
export interface CurrentVersion {
  id: string;
  writtenAt: Date;
  writtenBy: string;
}

/** What others changed since a reader looked before. */
export interface Changes {
  since: Date;
  count: number;
}

/** Told beside a text that was changed: when it was last, by whom, and how many former versions the reader may see. */
export interface Edited {
  at: Date;
  by: string | null;
  former: number;
}

/** What is told of its versions to a reader who sees these. Where none but the present one is seen, nothing: not that it was changed either. */
export function editedFrom([present, ...former]: Version[]): Edited | null {
  if (!present || former.length === 0) return null;
  return { at: present.writtenAt, by: present.writtenBy, former: former.length };
}

/** The columns of a row whose text can be changed. */
export interface Editable {
  id: string;
  authorId: string;
  createdAt: Date;
  versionId: string | null;
  editedBy: string | null;
  editedAt: Date | null;
}

/** A text that was never changed is the version with the id of the thing itself. */
export function currentVersion(row: Editable): CurrentVersion {
  return {
    id: row.versionId ?? row.id,
    writtenAt: row.editedAt ?? row.createdAt,
    writtenBy: row.editedBy ?? row.authorId,
  };
}

/** Whether every one of these fields reads so already. */
export function readsSo(row: object, written: Record<string, string | null>): boolean {
  const fields = row as Record<string, unknown>;
  return Object.entries(written).every(([field, words]) => fields[field] === words);
}
