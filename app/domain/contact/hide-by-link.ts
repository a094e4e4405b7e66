import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheLinkMay } from "#app/domain/access/contact";
import { publicCommand } from "#app/gate/command";
import { LinkToken } from "./request-by-link";
import { hashOfToken } from "./request-keys";

/** The person on a page from a file takes it out of sight with the link of a letter, from this transaction on. Hidden twice it is hidden once. */
export const hideByLink = publicCommand({
  name: "contact.page-hidden-by-link",
  input: z.object({ token: LinkToken }),
  about: async () => ({}),
  allowedIf: whoHoldsTheLinkMay,
  async carryOut({ db, keys, input }) {
    const [row] = await db
      .select({ isDone: sql<boolean>`is_done` })
      .from(sql`hide_page_by_link(${hashOfToken(keys, input.token)}) as is_done`);
    return { isDone: row?.isDone === true };
  },
});
