import { sql } from "drizzle-orm";
import { z } from "zod";
import { theHouseCarriesOut } from "#app/domain/access/moderation";
import { refreshSearch } from "#app/domain/directory/refresh-search";
import { jobCommand } from "#app/gate/command";

const pagesAtOnce = 1000;

/** Does for the pages of a long file what a moderator decided about all of them. Gives how many that were: ask until it is none. */
export const carryOutDecisions = jobCommand({
  name: "moderation.decisions-carried-out",
  input: z.object({}),
  about: async ({ input }) => input,
  allowedIf: theHouseCarriesOut,
  async carryOut({ db }) {
    const pages = await db
      .select({ helperId: sql<string>`helper_id` })
      .from(sql`carry_out_decisions(${pagesAtOnce}::integer) as helper_id`);
    await refreshSearch(
      db,
      pages.map(({ helperId }) => helperId),
    );
    return { pages: pages.length };
  },
});
