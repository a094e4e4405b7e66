import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheLinkMay } from "#app/domain/access/contact";
import { publicCommand } from "#app/gate/command";
import { LinkToken } from "./request-by-link";
import { hashOfToken } from "./request-keys";

/**
 * A helper without an account stops, without a reason, by the link of any letter about it. Nobody is told
 * whether there was such a contact.
 */
export const endByLink = publicCommand({
  name: "contact.contact-ended-by-link",
  input: z.object({ token: LinkToken }),
  about: async () => ({}),
  allowedIf: whoHoldsTheLinkMay,
  async carryOut({ db, keys, input: { token } }) {
    await db.select({ ended: sql`1` }).from(sql`end_by_link(${hashOfToken(keys, token)})`);
  },
});
