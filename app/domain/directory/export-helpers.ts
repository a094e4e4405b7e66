import { asc, gt, sql } from "drizzle-orm";
import { z } from "zod";
import { whoRunsTheHouseMay } from "#app/domain/access/directory";
import { jobCommand } from "#app/gate/command";
import { helperProfiles } from "#drizzle/schema/directory";
import type { ImportedHelper } from "./helper-file";
import { helpersById } from "./helpers-by-id";

const helpersAtOnce = 500;
const beforeAll = "00000000-0000-0000-0000-000000000000";

/** Public pages after this one, in the shape of a file of helpers. A background is told on the page alone, and never leaves with a file. */
export const exportHelpers = jobCommand({
  name: "directory.helpers-exported",
  input: z.object({ after: z.uuid().default(beforeAll) }),
  about: async ({ db, input }) =>
    db
      .select({ id: helperProfiles.id, key: sql<string>`coalesce(import_key, id::text)` })
      .from(helperProfiles)
      .where(gt(helperProfiles.id, input.after))
      .orderBy(asc(helperProfiles.id))
      .limit(helpersAtOnce),
  allowedIf: whoRunsTheHouseMay,
  async carryOut({ db, subject: pages }) {
    const helpers = await helpersById(
      db,
      pages.map(({ id }) => id),
    );
    const keys = new Map(pages.map(({ id, key }) => [id, key]));
    return {
      last: pages.at(-1)?.id ?? null,
      helpers: helpers.map(({ id, areas, registrations, ...page }): ImportedHelper => {
        const { name, organisation, introduction, expectation, payment, costs, gender, interpreter } = page;
        const { ways, specialties, languages } = page;
        const content = {
          ...{ name, organisation, introduction, expectation, payment, costs, gender, interpreter },
          ...{ ways, specialties, languages, areaCodes: areas.map(({ code }) => code).sort() },
          registrations: registrations.map(({ register, number }) => ({ register, number })),
        };
        return { key: keys.get(id) ?? id, content };
      }),
    };
  },
});
