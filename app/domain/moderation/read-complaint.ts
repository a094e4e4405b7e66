import { eq } from "drizzle-orm";
import { z } from "zod";
import { moderatorsMayLook } from "#app/domain/access/moderation";
import { answeredBy } from "#app/domain/directory/complaint-term";
import { idOf } from "#app/domain/fields";
import { query } from "#app/gate/command";
import { helperProfiles } from "#drizzle/schema/directory";
import { findComplaint } from "./find-complaint";

/** What somebody says is wrong with a page, and which version of it everybody reads now. */
export const readComplaint = query({
  name: "moderation.complaint-read",
  input: z.object({ complaintId: idOf("complaint") }),
  about: findComplaint,
  allowedIf: moderatorsMayLook,
  async carryOut({ db, subject: { id, helperId, words, madeAt, answerBy, answer, answeredAt } }) {
    const [page] = await db
      .select({ id: helperProfiles.id, name: helperProfiles.name, versionId: helperProfiles.versionId })
      .from(helperProfiles)
      .where(eq(helperProfiles.id, helperId));
    return { id, words, madeAt, answerBy: answeredBy(answerBy), answer, answeredAt, page: page ?? null };
  },
});
