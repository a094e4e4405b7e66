import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayCorrectProgress } from "#app/domain/access/plan";
import { ItemId, VersionId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { progressEntries } from "#drizzle/schema/plan";
import { findItem } from "./find-item";
import { progressText } from "./goal";
import { isStill, replaceText } from "./replace-text";
import { toldWords } from "./told-words";

/** Other words for how it went, by who wrote them. The database keeps what stood there. */
export const correctProgress = command({
  name: "plan.progress-corrected",
  input: z.object({
    itemId: ItemId,
    version: VersionId,
    ...toldWords,
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
      written: { ...progressText(input) },
      read: async () => (await findItem(work, itemId))?.item ?? null,
      async write(written) {
        const row = { householdId, id: itemId, goalId, authorId, ...written };
        const { words, step, feeling } = sealRow(progressEntries, row, keys);
        const changed = await db
          .update(progressEntries)
          .set({ words, step, feeling })
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
