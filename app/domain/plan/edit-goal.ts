import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayEdit } from "#app/domain/access/plan";
import { GoalId, optionalChoice, optionalText, text, VersionId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { goals } from "#drizzle/schema/plan";
import { findGoal } from "./find-goal";
import { lifeDomains } from "./goal";
import { isStill, replaceText } from "./replace-text";

/** Other words for a goal, by anybody of the family who sees it. The database keeps what stood there. */
export const editGoal = command({
  name: "plan.goal-edited",
  input: z.object({
    goalId: GoalId,
    version: VersionId,
    words: text(300),
    reason: optionalText(4000),
    /** Putting back what stood there before says nothing of it. */
    domain: optionalChoice(lifeDomains).optional(),
  }),
  about: (search) => findGoal(search, search.input.goalId),
  allowedIf: mayEdit,
  carryOut(work) {
    const { db, keys, input, subject } = work;
    const { householdId, goalId, goal } = subject;
    return replaceText({
      written: {
        words: input.words,
        reason: input.reason,
        domain: input.domain === undefined ? goal.domain : input.domain,
      },
      read: async () => (await findGoal(work, goalId))?.goal ?? null,
      async write(written) {
        const { words, reason } = sealRow(goals, { ...goal, ...written }, keys);
        const changed = await db
          .update(goals)
          .set({ words, reason, domain: written.domain })
          .where(and(eq(goals.householdId, householdId), eq(goals.id, goalId), isStill(goals, input.version)))
          .returning({ id: goals.id });
        return changed.length > 0;
      },
    });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
