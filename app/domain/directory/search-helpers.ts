import { and, asc, count, desc, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { everybodyMayLook } from "#app/domain/access/directory";
import { several } from "#app/domain/fields";
import { publicQuery } from "#app/gate/command";
import { helperAreas, helperLanguages, helperProfiles, helperSpecialties } from "#drizzle/schema/directory";
import { helpersById } from "./helpers-by-id";
import { resolvePlace, withSurroundingAreas } from "./resolve-place";
import { type Language, languages, type Specialty, specialties } from "./vocabulary";

const helpersOnAPage = 12;

interface Wish {
  areaCodes: string[] | null;
  specialties: Specialty[];
  languages: Language[];
}

/**
 * Helpers whose working area contains the place. Several themes: who does most of them comes first. Several
 * languages: one of them is enough. Otherwise the order is drawn anew every day, so that no name is always first.
 */
export const searchHelpers = publicQuery({
  name: "directory.helpers-searched",
  input: z.object({
    place: z.string().max(80).default("").catch(""),
    specialties: several(specialties).catch([]),
    languages: several(languages).catch([]),
    page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  about: async ({ db, input }) => resolvePlace(db, input.place),
  allowedIf: everybodyMayLook,
  async carryOut({ db, input, subject: place }) {
    if (place.kind === "unknown" || place.kind === "several") return { place, found: null };
    const areaCodes = place.kind === "found" ? await withSurroundingAreas(db, place.areaCodes) : null;
    const wish = { areaCodes, specialties: input.specialties, languages: input.languages };
    const matches = await matching(db, wish);
    const from = (input.page - 1) * helpersOnAPage;
    const ids = matches.slice(from, from + helpersOnAPage).map(({ id }) => id);
    return {
      place,
      found: {
        helpers: await helpersById(db, ids),
        total: matches.length,
        withAllThemes: matches.filter(({ themes }) => themes === input.specialties.length).length,
        page: input.page,
        pages: Math.max(1, Math.ceil(matches.length / helpersOnAPage)),
      },
    };
  },
});

async function matching(db: Db, wish: Wish): Promise<{ id: string; themes: number }[]> {
  const themes = count(helperSpecialties.specialty);
  const wanted =
    wish.specialties.length > 0 ? inArray(helperSpecialties.specialty, wish.specialties) : sql`false`;
  return db
    .select({ id: helperProfiles.id, themes })
    .from(helperProfiles)
    .leftJoin(helperSpecialties, and(eq(helperSpecialties.helperId, helperProfiles.id), wanted))
    .where(and(worksIn(db, wish.areaCodes), speaks(db, wish.languages)))
    .groupBy(helperProfiles.id)
    .having(wish.specialties.length > 0 ? sql`${themes} > 0` : undefined)
    .orderBy(desc(themes), asc(sql`md5(${helperProfiles.id}::text || current_date::text)`));
}

function worksIn(db: Db, areaCodes: string[] | null) {
  if (!areaCodes) return undefined;
  const ids = db
    .select({ id: helperAreas.helperId })
    .from(helperAreas)
    .where(inArray(helperAreas.areaCode, areaCodes));
  return inArray(helperProfiles.id, ids);
}

function speaks(db: Db, wanted: Language[]) {
  if (wanted.length === 0) return undefined;
  const ids = db
    .select({ id: helperLanguages.helperId })
    .from(helperLanguages)
    .where(inArray(helperLanguages.language, wanted));
  return inArray(helperProfiles.id, ids);
}
