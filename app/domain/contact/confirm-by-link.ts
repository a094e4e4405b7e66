import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheLinkMay } from "#app/domain/access/contact";
import { publicCommand } from "#app/gate/command";
import { LinkToken } from "./request-by-link";
import { hashOfToken } from "./request-keys";

/** The person says with the link of a letter that everything on the own page is right. The same tap again is answered alike and changes nothing. */
export const confirmByLink = publicCommand({
  name: "contact.page-confirmed-by-link",
  input: z.object({ token: LinkToken }),
  about: async () => ({}),
  allowedIf: whoHoldsTheLinkMay,
  async carryOut({ db, keys, input }) {
    const [row] = await db
      .select({ confirmed: sql<boolean>`confirmed` })
      .from(sql`confirm_page_by_link(${hashOfToken(keys, input.token)}) as confirmed`);
    return { confirmed: row?.confirmed === true };
  },
});
