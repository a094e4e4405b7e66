import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperProfiles } from "#drizzle/schema/directory";
import { type Asked, candidates } from "./candidates";
import { bitsOf, nothingChosen } from "./facets";
import { findWords } from "./find-words";
import type { Helper } from "./helper";
import { type HelperAsJson, helperAsJson, helperFrom } from "./helpers-by-id";
import { lookNearby, type Nearby } from "./look-nearby";
import { dayNumber } from "./memory-rows";
import { resolvePlace, withSurroundingAreas } from "./resolve-place";
import type { Asking, SearchAnswer } from "./search-answer";
import type { NearbyAreas, Tally } from "./search-wish";
import { groups, tallyOf } from "./tally";

/** The answer by the tables of the search: the truth, also where nothing is in memory. */
export async function searchInDatabase(db: Db, { input, onAPage }: Asking): Promise<SearchAnswer> {
  const { place: typed, words, page, ...chosen } = input;
  const said = { words, chosen };
  const place = await resolvePlace(db, typed);
  if (place.kind === "unknown" || place.kind === "several") return { place, said, found: null };
  const { wanted, unknown } = await findWords(db, words);
  const areaCodes = place.kind === "found" ? await withSurroundingAreas(db, place.areaCodes) : null;
  const asked = { areaCodes, words: wanted, chosen };
  const { helpers, ...tally } = await look(db, asked, page, onAPage);
  const pages = Math.max(1, Math.ceil(tally.total / onAPage));
  const nearby = place.kind === "found" && pages === 1 ? await nearest(db, place.areaCodes, asked) : null;
  return { place, said, found: { helpers, ...tally, nearby, unknownWords: unknown, page, pages } };
}

/** Who is near with all that was asked, and where nobody is, the nearest areas where anybody is. */
async function nearest(db: Db, placeCodes: string[], asked: Asked): Promise<Nearby & NearbyAreas> {
  const nearby = await lookNearby(db, placeCodes, asked);
  if (nearby.areas.length > 0) return { ...nearby, forAnything: false };
  const { areas } = await lookNearby(db, placeCodes, { ...asked, words: [], chosen: nothingChosen });
  return { helpers: [], areas, forAnything: true };
}

/** The rows of one page and the numbers beside all choices, in one question. */
async function look(
  db: Db,
  asked: Asked,
  page: number,
  helpersOnAPage: number,
): Promise<{ helpers: Helper[] } & Tally> {
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
