import type { Audience } from "#app/domain/plan/goal";
import type { CopiedPart } from "./paper-part";

/** A copy as it was made. */
export interface Copy {
  id: string;
  madeAt: Date;
  madeBy: string;
  audience: Audience;
  /** In own words; null for a summary that was made when the plan was closed. */
  toWhom: string | null;
  /** Sixteen characters that follow from what is in it: the same on paper, and later here. */
  code: string;
  /** Whether it still reads as it did when it was made. */
  isWhole: boolean;
  parts: CopiedPart[];
}
