import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayCorrectProgress } from "#app/domain/access/plan";
import { ItemId, optionalChoice, text, VersionId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { progressEntries } from "#drizzle/schema/plan";
import { findItem } from "./find-item";
import { feelings } from "./goal";
import { isStill, replaceText } from "./replace-text";

/** Other words for how it went, by who wrote them. The database keeps what stood there. */
export const correctProgress = command({
  name: "plan.progress-corrected",
  input: z.object({
    itemId: ItemId,
    version: VersionId,
    words: text(2000),
    feeling: optionalChoice(feelings),
  }),
  async about(search) {
    const found = await findItem(search, search.input.itemId);
    return found?.item.kind === "progress" ? found : null;
  },
  allowedIf: mayCorrectProgress,
  carryOut(work) {
    const { db, keys, input, subject } = work;
    const { householdId, goalId, itemId, authorId } = subject;
    return replaceText({
      written: { words: input.words, feeling: input.feeling },
      read: async () => (await findItem(work, itemId))?.item ?? null,
      async write(written) {
        const row = { householdId, id: itemId, goalId, authorId, ...written };
        const { words, feeling } = sealRow(progressEntries, row, keys);
        const changed = await db
          .update(progressEntries)
          .set({ words, feeling })
          .where(
            and(
              eq(progressEntries.householdId, householdId),
              eq(progressEntries.id, itemId),
              isStill(progressEntries, input.version),
            ),
          )
          .returning({ id: progressEntries.id });
        return changed.length > 0;
      },
    });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
