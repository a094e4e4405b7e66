import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperProfiles } from "#drizzle/schema/directory";
import { type Asked, candidates } from "./candidates";
import { bitsOf } from "./facets";
import { findWords } from "./find-words";
import type { Helper } from "./helper";
import { type HelperAsJson, helperAsJson, helperFrom, helpersById } from "./helpers-by-id";
import { areasElsewhere, lookNearby } from "./look-nearby";
import { dayNumber } from "./memory-rows";
import { pageOf } from "./page-of";
import { placesInDatabase } from "./places-to-choose";
import { textsNow } from "./published-texts";
import { resolvePlace, withSurroundingAreas } from "./resolve-place";
import type { Asking, FoundAnswer, SearchAnswer } from "./search-answer";
import type { Found, Tally } from "./search-wish";
import { shelfFrom } from "./self-help";
import { groups, tallyOf } from "./tally";
import type { Shelf } from "./word-meanings";

/** The answer by the tables of the search: the truth, also where nothing is in memory. */
export async function searchInDatabase(db: Db, asking: Asking): Promise<SearchAnswer> {
  const shelf = shelfFrom(await textsNow(db, "tool"));
  const answer = await foundInDatabase(db, shelf, asking);
  return { ...answer, places: await placesInDatabase(db), shelf };
}

async function foundInDatabase(db: Db, shelf: Shelf, { input, onAPage }: Asking): Promise<FoundAnswer> {
  const { place: typed, words, page: wished, ...chosen } = input;
  const said = { words, chosen };
  const place = await resolvePlace(db, typed);
  if (place.kind === "several") return { place, said, found: null, elsewhere: null };
  const placeCodes = place.kind === "found" ? place.areaCodes : [];
  const { wanted, unknown } = await findWords(db, shelf, words);
  const areaCodes = place.kind === "found" ? await withSurroundingAreas(db, placeCodes) : null;
  const asked = { areaCodes, words: wanted, chosen };
  const near = await lookNearby(db, placeCodes, asked);
  if (place.kind === "unknown")
    return { place, said, found: null, elsewhere: await areasElsewhere(db, placeCodes, asked, near) };
  const tally = await numbers(db, asked, near.within);
  const inPart = { total: near.partly.length, withAllThemes: near.partlyWithAllThemes };
  const { page, pages, ...at } = pageOf(wished, onAPage, { ...tally, partly: inPart });
  const ids = near.partly.slice(at.partly.from, at.partly.to);
  const nearby = page === pages ? near.nearby : [];
  const around = await helpersById(db, [...ids, ...nearby.map(({ id }) => id)]);
  const found: Found = {
    ...tally,
    helpers: await inTheWholePlace(db, asked, at.whole),
    partly: { helpers: around.slice(0, ids.length), ...inPart },
    nearby: around.slice(ids.length).map((helper, place) => ({
      helper,
      distance: nearby[place]?.distance ?? 0,
    })),
    unknownWords: unknown,
    page,
    pages,
  };
  const nobody = tally.total + inPart.total === 0;
  return { place, said, found, elsewhere: nobody ? await areasElsewhere(db, placeCodes, asked, near) : null };
}

/** These rows of the list. */
async function inTheWholePlace(
  db: Db,
  asked: Asked,
  { from, to }: { from: number; to: number },
): Promise<Helper[]> {
  const wanted = bitsOf("specialties", asked.chosen.specialties);
  const inThisOrder = sql`done desc, stale, lot, helper_id`;
  const rows = sql<
    HelperAsJson[]
  >`(select coalesce(json_agg(${helperAsJson} order by ${inThisOrder}), '[]') from (
      select helper_id, bit_count((specialties & ${wanted}::bigint)::bit(64)) as done,
        confirmed_at < now() - interval '6 months' as stale,
        uuid_hash_extended(helper_id, ${dayNumber()}::bigint) as lot
      from ${candidates(asked)} where missed = 0
      order by ${inThisOrder} limit ${to - from} offset ${from}) as shown
    join ${helperProfiles} on helper_profiles.id = helper_id)`;
  const [row] = await db.select({ rows }).from(sql`(values (1)) as one (row)`);
  return (row?.rows ?? []).map(helperFrom);
}

/** The numbers beside all choices: a choice lists who works in a part of the place as well. */
async function numbers(db: Db, asked: Asked, within: string[]): Promise<Tally> {
  const listed = { ...asked, areaCodes: [...(asked.areaCodes ?? []), ...within] };
  const [row] = await db
    .select({ here: groups(asked), listed: within.length > 0 ? groups(listed) : sql<null>`null` })
    .from(sql`(values (1)) as one (row)`);
  if (!row) throw new Error("The search gave no answer.");
  const tally = tallyOf(row.here, asked);
  return row.listed ? { ...tally, counts: tallyOf(row.listed, listed).counts } : tally;
}
