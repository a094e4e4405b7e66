import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { mayEditHeading } from "#app/domain/access/plan";
import { HeadingId, optionalText, VersionId } from "#app/domain/fields";
import { command } from "#app/gate/command";
import { sealRow } from "#app/vault/rows";
import { planHeadings } from "#drizzle/schema/headings";
import { findHeading, findPresentHeading } from "./find-heading";
import { isStill, replaceText } from "./replace-text";

/** Own words under a heading, by anybody of the family. The database keeps what stood there. */
export const editHeading = command({
  name: "plan.heading-edited",
  input: z.object({ headingId: HeadingId, version: VersionId, words: optionalText(4000) }),
  about: (search) => findPresentHeading(search, search.input.headingId),
  allowedIf: mayEditHeading,
  carryOut(work) {
    const { db, keys, input, subject } = work;
    const { householdId, heading } = subject;
    return replaceText({
      written: { words: input.words },
      read: async () => (await findHeading(work, heading.id))?.heading ?? null,
      async write(written) {
        const { words } = sealRow(planHeadings, { ...heading, ...written }, keys);
        const changed = await db
          .update(planHeadings)
          .set({ words })
          .where(
            and(
              eq(planHeadings.householdId, householdId),
              eq(planHeadings.id, heading.id),
              isStill(planHeadings, input.version),
            ),
          )
          .returning({ id: planHeadings.id });
        return changed.length > 0;
      },
    });
  },
  traces: ({ householdId }, _input, result) => (result?.isNew === false ? null : { householdId }),
});
