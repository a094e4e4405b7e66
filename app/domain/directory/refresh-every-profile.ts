import { asc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { whoRunsTheHouseMay } from "#app/domain/access/directory";
import { jobCommand } from "#app/gate/command";
import { helperProfiles } from "#drizzle/schema/directory";
import { helperFacets } from "#drizzle/schema/search";
import { refreshSearch, searchEdition } from "./refresh-search";

const profilesInOneGo = 200;

/** Makes the search anew for profiles that it does not know in its present edition. Gives how many that were: ask until it is none. */
export const refreshEveryProfile = jobCommand({
  name: "directory.search-refreshed",
  input: z.object({}),
  about: async ({ db }) =>
    db
      .select({ id: helperProfiles.id })
      .from(helperProfiles)
      .leftJoin(helperFacets, eq(helperFacets.helperId, helperProfiles.id))
      .where(sql`${helperFacets.edition} is distinct from ${searchEdition}`)
      .orderBy(asc(helperProfiles.id))
      .limit(profilesInOneGo),
  allowedIf: whoRunsTheHouseMay,
  async carryOut({ db, subject }) {
    await refreshSearch(
      db,
      subject.map(({ id }) => id),
    );
    return { refreshed: subject.length };
  },
});
