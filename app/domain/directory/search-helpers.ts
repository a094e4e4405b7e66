import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "#app/database/connection.server";
import { everybodyMayLook } from "#app/domain/access/directory";
import { today } from "#app/domain/days";
import { publicQuery } from "#app/gate/command";
import { helperProfiles } from "#drizzle/schema/directory";
import { type Asked, candidates } from "./candidates";
import { bitsOf, type Facet, nothingChosen, valuesOf } from "./facets";
import { findWords } from "./find-words";
import type { Helper } from "./helper";
import { type HelperAsJson, helperAsJson, helperFrom } from "./helpers-by-id";
import { lookNearby, type Nearby } from "./look-nearby";
import { resolvePlace, withSurroundingAreas } from "./resolve-place";
import type { NearbyAreas, Tally } from "./search-wish";
import { groups, tallyOf } from "./tally";

const helpersOnAPage = 12;

/** What is no value of a facet is left out, and nothing is said about it. */
const knownValues = <Name extends Facet>(facet: Name) =>
  z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .catch([])
    .default([])
    .transform((asked) => valuesOf(facet, asked));

/**
 * Helpers whose working area contains the place. Several specialties: who does most of them comes first. Then who looked
 * at the own page lately. Otherwise the order is drawn anew every day, so that no name is always first.
 */
export const searchHelpers = publicQuery({
  name: "directory.helpers-searched",
  input: z.object({
    place: z.string().max(80).default("").catch(""),
    words: z.string().max(120).default("").catch(""),
    specialties: knownValues("specialties"),
    languages: knownValues("languages"),
    backgrounds: knownValues("backgrounds"),
    genders: knownValues("genders"),
    ways: knownValues("ways"),
    availabilities: knownValues("availabilities"),
    page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
  }),
  about: async ({ db, input }) => resolvePlace(db, input.place),
  allowedIf: everybodyMayLook,
  async carryOut({ db, input, subject: place }) {
    const { place: _, words, page, ...chosen } = input;
    const said = { words, chosen };
    if (place.kind === "unknown" || place.kind === "several") return { place, said, found: null };
    const { wanted, unknown } = await findWords(db, words);
    const areaCodes = place.kind === "found" ? await withSurroundingAreas(db, place.areaCodes) : null;
    const asked = { areaCodes, words: wanted, chosen };
    const { helpers, ...tally } = await look(db, asked, page);
    const pages = Math.max(1, Math.ceil(tally.total / helpersOnAPage));
    const nearby = place.kind === "found" && pages === 1 ? await nearest(db, place.areaCodes, asked) : null;
    return { place, said, found: { helpers, ...tally, nearby, unknownWords: unknown, page, pages } };
  },
});

/** Who is near with all that was asked, and where nobody is, the nearest areas where anybody is. */
async function nearest(db: Db, placeCodes: string[], asked: Asked): Promise<Nearby & NearbyAreas> {
  const nearby = await lookNearby(db, placeCodes, asked);
  if (nearby.areas.length > 0) return { ...nearby, forAnything: false };
  const { areas } = await lookNearby(db, placeCodes, { ...asked, words: [], chosen: nothingChosen });
  return { helpers: [], areas, forAnything: true };
}

/** The rows of one page and the numbers beside all choices, in one question. */
async function look(db: Db, asked: Asked, page: number): Promise<{ helpers: Helper[] } & Tally> {
  const wanted = bitsOf("specialties", asked.chosen.specialties);
  const inThisOrder = sql`done desc, stale, lot, helper_id`;
  const helpers = sql<
    HelperAsJson[]
  >`(select coalesce(json_agg(${helperAsJson} order by ${inThisOrder}), '[]') from (
      select helper_id, bit_count((specialties & ${wanted}::bigint)::bit(64)) as done,
        confirmed_at < now() - interval '6 months' as stale,
        uuid_hash_extended(helper_id, ${dayNumber()}::bigint) as lot
      from ${candidates(asked)} where missed = 0
      order by ${inThisOrder} limit ${helpersOnAPage} offset ${(page - 1) * helpersOnAPage}) as shown
    join ${helperProfiles} on helper_profiles.id = helper_id)`;
  const [row] = await db.select({ helpers, groups: groups(asked) }).from(sql`(values (1)) as one (row)`);
  if (!row) throw new Error("The search gave no answer.");
  return { helpers: row.helpers.map(helperFrom), ...tallyOf(row.groups, asked) };
}

/** Another number every day in the time of Amsterdam: the lots are drawn with it. */
function dayNumber(): number {
  return Date.parse(today()) / 86_400_000;
}
