import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheLinkMay } from "#app/domain/access/contact";
import { publicCommand } from "#app/gate/command";
import { LinkToken } from "./request-by-link";
import { hashOfToken } from "./request-keys";

/** Asks for another link to a page from a file instead of a dead one. Nobody is told whether there was one: it goes to the address on file alone. */
export const askNewPageLink = publicCommand({
  name: "contact.page-link-renewal-asked",
  input: z.object({ token: LinkToken }),
  about: async () => ({}),
  allowedIf: whoHoldsTheLinkMay,
  async carryOut({ db, keys, input: { token } }) {
    await db.select({ asked: sql`1` }).from(sql`ask_new_page_link(${hashOfToken(keys, token)})`);
  },
});
