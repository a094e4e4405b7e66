import { z } from "zod";
import { mayCorrectProgress, mayEdit, mayReadGoal, mayWriteGoal } from "#app/domain/access/plan";
import { GoalId, HeadingId, ItemId } from "#app/domain/fields";
import { findGoal } from "#app/domain/plan/find-goal";
import { findPresentHeading } from "#app/domain/plan/find-heading";
import { type FoundItem, findItem } from "#app/domain/plan/find-item";
import { versionsOfGoal, versionsOfItem } from "#app/domain/plan/versions-of";
import { versionsOfHeading } from "#app/domain/plan/versions-of-heading";
import { query } from "#app/gate/command";

/** How a goal reads and read before, for the family and, from the day they were let in, for those from outside. */
export const readGoalVersions = query({
  name: "plan.versions-read",
  input: z.object({ goalId: GoalId }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayReadGoal,
  async carryOut(work) {
    const { goalId } = work.subject;
    const versions = await versionsOfGoal(work, work.subject);
    return { goalId, versions, mayEdit: mayEdit(work.subject).allowed };
  },
});

/** The same of one agreement or progress entry. */
export const readItemVersions = query({
  name: "plan.versions-read",
  input: z.object({ itemId: ItemId }),
  about: (search) => findItem(search, search.input.itemId),
  allowedIf: mayReadGoal,
  async carryOut(work) {
    const { itemId, item } = work.subject;
    const versions = await versionsOfItem(work, work.subject);
    return { itemId, kind: item.kind, versions, mayEdit: mayEditItem(work.subject) };
  },
});

/** The same of what stands under a heading: the whole family writes it, and nobody else reads it. */
export const readHeadingVersions = query({
  name: "plan.versions-read",
  input: z.object({ headingId: HeadingId }),
  about: (search) => findPresentHeading(search, search.input.headingId),
  allowedIf: mayWriteGoal,
  async carryOut(work) {
    const { heading } = work.subject;
    return { headingId: heading.id, versions: await versionsOfHeading(work, work.subject) };
  },
});

/** Whether the asker may put other words in the place of an item's own. */
export function mayEditItem(subject: FoundItem): boolean {
  const rule = subject.item.kind === "agreement" ? mayEdit : mayCorrectProgress;
  return rule(subject).allowed;
}
