import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { whoIsOnThePageMay } from "#app/domain/access/directory";
import { query } from "#app/gate/command";
import { hiddenPages } from "#drizzle/schema/profile-versions";
import { helpersById } from "./helpers-by-id";
import { newestVersion } from "./newest-version";
import { ownProfile } from "./own-profile";
import { shownPages } from "./shown-pages";

/** The page of whoever asks, with how it stands: what waits, what was sent back and why, and who can read it. */
export const readOwnPage = query({
  name: "directory.own-page-read",
  input: z.object({}),
  about: async ({ db, actor }) => ({ own: await ownProfile(db, actor.accountId) }),
  allowedIf: whoIsOnThePageMay,
  async carryOut({ db, subject: { own } }) {
    const [page] = own ? await helpersById(db, [own.helperId]) : [];
    if (!page) return null;
    const newest = await newestVersion(db, page.id);
    const [hidden] = await db
      .select({ since: hiddenPages.hiddenAt })
      .from(hiddenPages)
      .where(and(eq(hiddenPages.helperId, page.id), isNull(hiddenPages.shownAt)));
    const isShown = (await shownPages(db, [page.id])).length > 0;
    const { state = "approved", reason = null, writtenAt = null } = newest ?? {};
    return { page, isShown, hiddenSince: hidden?.since ?? null, handedIn: { state, reason, writtenAt } };
  },
});
