import { inArray } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { moderatorsMayLook } from "#app/domain/access/moderation";
import { helpersById } from "#app/domain/directory/helpers-by-id";
import { inDailyWords } from "#app/domain/directory/place";
import { inOneOrder } from "#app/domain/directory/profile-content";
import { VersionId } from "#app/domain/fields";
import { query } from "#app/gate/command";
import { areas } from "#drizzle/schema/directory";
import { isModerator } from "./moderator";
import { sameNumbers } from "./same-numbers";
import { isOwnPage, waitingVersion } from "./waiting-version";

/** What a helper wants the page to say, beside what everybody reads there now. */
export const readVersion = query({
  name: "moderation.version-read",
  input: z.object({ versionId: VersionId }),
  async about({ db, actor, input }) {
    if (!(await isModerator(db, actor.accountId))) return null;
    const version = await waitingVersion(db, input.versionId);
    return version ? { version, isOwn: await isOwnPage(db, version.helperId, actor.accountId) } : null;
  },
  allowedIf: moderatorsMayLook,
  async carryOut({ db, subject: { version: waiting, isOwn } }) {
    const [helper] = await helpersById(db, [waiting.helperId]);
    const former = helper && inOneOrder({ ...helper, areaCodes: helper.areas.map(({ code }) => code) });
    const version = { ...waiting, content: inOneOrder(waiting.content) };
    const { helperId, content } = version;
    const codes = [...content.areaCodes, ...(former?.areaCodes ?? [])];
    const alsoOn = await sameNumbers(
      db,
      content.registrations.map((stated) => ({ helperId, ...stated })),
    );
    return { version, former: former ?? null, areaNames: await namesOf(db, codes), alsoOn, isOwn };
  },
});

async function namesOf(db: Db, codes: string[]): Promise<Record<string, string>> {
  if (codes.length === 0) return {};
  const rows = await db
    .select({ code: areas.code, name: areas.name })
    .from(areas)
    .where(inArray(areas.code, codes));
  return Object.fromEntries(rows.map(({ code, name }) => [code, inDailyWords(name)]));
}
