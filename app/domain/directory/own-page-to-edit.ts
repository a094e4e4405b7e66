import { inArray } from "drizzle-orm";
import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { query } from "#app/gate/command";
import { areas } from "#drizzle/schema/directory";
import { invitedTo } from "./invited-to";
import { newestVersion } from "./newest-version";
import { ownProfile } from "./own-profile";
import { inDailyWords } from "./place";

/** What the own page says as it was handed in last, to change it. Where there is no page yet, the organisation that a colleague asked for. */
export const ownPageToEdit = query({
  name: "directory.own-page-begun",
  input: z.object({}),
  async about({ db, actor }) {
    const own = await ownProfile(db, actor.accountId);
    return { newest: own && (await newestVersion(db, own.helperId)) };
  },
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, actor, subject: { newest } }) {
    if (!newest) return { own: null, organisation: await invitedTo(db, actor.accountId) };
    const { areaCodes } = newest.content;
    const named = await db
      .select({ code: areas.code, name: areas.name })
      .from(areas)
      .where(inArray(areas.code, areaCodes));
    const places = named.map(({ code, name }) => ({ code, name: inDailyWords(name) }));
    return { own: { version: newest.id, content: newest.content, places }, organisation: null };
  },
});
