import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheLinkMay } from "#app/domain/access/contact";
import { publicCommand } from "#app/gate/command";
import { LinkToken } from "./request-by-link";
import { hashOfToken } from "./request-keys";

/** Whose page the link of a letter is about, as long as the link works. Looking does not use it up, since mail programs look too. */
export const pageByLink = publicCommand({
  name: "contact.page-link-opened",
  input: z.object({ token: LinkToken }),
  async about({ db, keys, input }) {
    const [page] = await db
      .select({
        helperId: sql<string>`helper_id`,
        name: sql<string>`name`,
        fromFile: sql<boolean>`from_file`,
        isHidden: sql<boolean>`is_hidden`,
        isConfirmed: sql<boolean>`confirmed_at is not null`,
      })
      .from(sql`page_by_link(${hashOfToken(keys, input.token)})`);
    return page ?? null;
  },
  allowedIf: whoHoldsTheLinkMay,
  carryOut: async ({ subject }) => subject,
});
