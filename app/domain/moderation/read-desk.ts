import { asc, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { moderatorsMayLook } from "#app/domain/access/moderation";
import { answeredBy } from "#app/domain/directory/complaint-term";
import { query } from "#app/gate/command";
import { helperProfiles } from "#drizzle/schema/directory";
import { complaints } from "#drizzle/schema/moderation";
import { isModerator } from "./moderator";
import { numbersToCheck } from "./numbers-to-check";
import { waitingImports } from "./waiting-import";
import { waitingVersions } from "./waiting-version";

/** All that waits for moderators: pages, files of them, complaints with the day by which they are answered, and numbers of registers. */
export const readDesk = query({
  name: "moderation.desk-read",
  input: z.object({ numbers: z.coerce.number().int().min(1).catch(1) }),
  about: async ({ db, actor }) => ((await isModerator(db, actor.accountId)) ? actor : null),
  allowedIf: moderatorsMayLook,
  async carryOut({ db, input }) {
    const pages = await waitingVersions(db);
    const open = await db
      .select({
        id: complaints.id,
        madeAt: complaints.madeAt,
        answerBy: complaints.answerBy,
        name: helperName,
      })
      .from(complaints)
      .where(isNull(complaints.answeredAt))
      .orderBy(asc(complaints.answerBy));
    return {
      imports: await waitingImports(db),
      pages: pages.map(({ id, content, writtenAt }) => ({ id, name: content.name, writtenAt })),
      complaints: open.map(withItsTerm),
      toCheck: await numbersToCheck(db, input.numbers),
    };
  },
});

function withItsTerm<Open extends { answerBy: Date }>(complaint: Open) {
  const answerBy = answeredBy(complaint.answerBy);
  return { ...complaint, answerBy, isLate: answerBy < new Date() };
}

/** Null where the page is out of sight meanwhile. */
const helperName = sql<string | null>`(select name from ${helperProfiles} where id = complaints.helper_id)`;
