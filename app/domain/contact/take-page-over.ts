import { sql } from "drizzle-orm";
import { z } from "zod";
import { whoHoldsTheLinkMay } from "#app/domain/access/contact";
import { command } from "#app/gate/command";
import { Invalid } from "#app/gate/outcome";
import { LinkToken } from "./request-by-link";
import { hashOfToken } from "./request-keys";

/** Somebody with an account takes over a page from a file with the link of its letter. From then on it is the own page, and no import changes it. */
export const takePageOver = command({
  name: "contact.page-taken-over",
  input: z.object({ token: LinkToken }),
  about: async () => ({}),
  allowedIf: whoHoldsTheLinkMay,
  async carryOut({ db, keys, input }) {
    const [row] = await db
      .select({ ending: sql<"taken" | "has-page" | "dead">`ending` })
      .from(sql`take_page_over(${hashOfToken(keys, input.token)}) as ending`);
    if (row?.ending === "taken") return null;
    return new Invalid({ token: row?.ending === "has-page" ? "has-a-page" : "link-is-dead" });
  },
});
