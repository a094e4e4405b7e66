import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayEdit } from "#app/domain/access/plan";
import { ItemId, line, text, VersionId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { agreements } from "#drizzle/schema/plan";
import { findItem } from "./find-item";
import { isStill, replaceText } from "./replace-text";

/** Something else agreed in its place, by anybody of the family who sees it. The database keeps what stood there. */
export const editAgreement = command({
  name: "plan.agreement-edited",
  input: z.object({ itemId: ItemId, version: VersionId, who: line(120), what: text(300), when: line(120) }),
  async about(search) {
    const found = await findItem(search, search.input.itemId);
    return found?.item.kind === "agreement" ? found : null;
  },
  allowedIf: mayEdit,
  carryOut(work) {
    const { db, keys, input, subject } = work;
    const { householdId, goalId, itemId, authorId } = subject;
    return replaceText({
      written: { who: input.who, what: input.what, when: input.when },
      read: async () => (await findItem(work, itemId))?.item ?? null,
      async write(written) {
        const row = { householdId, id: itemId, goalId, authorId, ...written };
        const { who, what, when } = sealRow(agreements, row, keys);
        const changed = await db
          .update(agreements)
          .set({ who, what, when })
          .where(
            and(
              eq(agreements.householdId, householdId),
              eq(agreements.id, itemId),
              isStill(agreements, input.version),
            ),
          )
          .returning({ id: agreements.id });
        return changed.length > 0;
      },
    });
  },
  traces: (subject, _input, result) => (result?.isNew === false ? null : subject),
});
