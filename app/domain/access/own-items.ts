import { decidesAlone } from "#app/domain/households/age-tiers";
import type { Audience } from "#app/domain/plan/goal";
import type { AnswersFor, Standing } from "./standing";

export interface Belonging {
  authorId: string;
  audience: Audience;
  /** The members whom the goal is about; nobody means all of them. */
  subjects: string[];
}

/**
 * Whether somebody shares a goal without being an owner: an own "only me"; from the age of deciding everything that is one's own; and what
 * is of somebody for whom one may share. It is somebody's own when he or she wrote it, or when it is about nobody else.
 */
export function isOwnToShare(standing: Standing, goal: Belonging): boolean {
  if (standing.as === "party") return false;
  if (goal.authorId === standing.memberId && goal.audience === "author") return true;
  return standing.answersFor.some(
    (one) => one.scope === "share" && decidesAlone(one.tier) && isOf(one, goal),
  );
}

function isOf({ memberId }: AnswersFor, { authorId, subjects }: Belonging): boolean {
  return authorId === memberId || (subjects.length === 1 && subjects[0] === memberId);
}

/** Whether the answer of this member is to be given by this person. */
export function answersFor(standing: Standing, memberId: string): boolean {
  return standing.as !== "party" && standing.answersFor.some((one) => one.memberId === memberId);
}
