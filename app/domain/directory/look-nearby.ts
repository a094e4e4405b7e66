import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { areas, helperAreas } from "#drizzle/schema/directory";
import { type Asked, candidates } from "./candidates";
import type { Helper } from "./helper";
import { helpersById } from "./helpers-by-id";
import { inDailyWords } from "./place";
import { mostAreasNearby, mostHelpersNearby, reach } from "./place-bounds";
import type { NearbyArea } from "./search-wish";

export interface Nearby {
  helpers: { helper: Helper; distance: number }[];
  areas: NearbyArea[];
}

/**
 * Whoever does not work in the whole place but does in a part of it or nearby, the nearest first, and the areas where
 * somebody is found. Distances are in kilometres, between the middles of areas; within the place they are zero.
 */
export async function lookNearby(db: Db, placeCodes: string[], asked: Asked): Promise<Nearby> {
  const here = asked.areaCodes ?? [];
  const around = await areasAround(db, placeCodes);
  if (around.length === 0) return { helpers: [], areas: [] };
  const codes = around.map(({ code }) => code);
  const nearby = await db
    .select({
      helperId: sql<string>`candidates.helper_id`,
      codes: sql<string[]>`json_agg(area_code)`,
    })
    .from(candidates({ ...asked, areaCodes: codes }))
    .innerJoin(
      sql`${helperAreas} works`,
      sql`works.helper_id = candidates.helper_id and area_code in ${codes}`,
    )
    .where(sql`missed = 0 and candidates.helper_id not in
      (select helper_id from ${helperAreas} where area_code in ${here})`)
    .groupBy(sql`candidates.helper_id`);
  return nearestOf(db, around, nearby);
}

async function nearestOf(
  db: Db,
  around: NearbyArea[],
  found: { helperId: string; codes: string[] }[],
): Promise<Nearby> {
  const place = new Map(around.map((area, index) => [area.code, index]));
  const nearest = found
    .map(({ helperId, codes }) => ({
      helperId,
      first: Math.min(...codes.map((code) => place.get(code) ?? around.length)),
    }))
    .sort((one, other) => one.first - other.first || (one.helperId < other.helperId ? -1 : 1))
    .slice(0, mostHelpersNearby);
  const used = new Set(found.flatMap(({ codes }) => codes));
  const helpers = await helpersById(
    db,
    nearest.map(({ helperId }) => helperId),
  );
  return {
    helpers: helpers.map((helper, index) => ({
      helper,
      distance: around[nearest[index]?.first ?? 0]?.distance ?? 0,
    })),
    areas: around.filter(({ code }) => used.has(code)).slice(0, mostAreasNearby),
  };
}

/** The areas in which somebody works that lie in this place or near it, the nearest first. */
async function areasAround(db: Db, placeCodes: string[]): Promise<NearbyArea[]> {
  const inside = sql`(parent_code in ${placeCodes}
    or parent_code in (select code from ${areas} child where child.parent_code in ${placeCodes}))`;
  const distance = sql<number>`case when ${inside} then 0 else 111.2 * sqrt((latitude - middle.lat) ^ 2
    + ((longitude - middle.lon) * cos(radians(middle.lat))) ^ 2) end`;
  const above = sql<
    string | null
  >`(select above.name from ${areas} above where above.code = areas.parent_code)`;
  const rows = await db
    .select({ code: sql<string>`code`, name: sql<string>`name`, within: above, distance })
    .from(sql`${areas}, (select avg(latitude) as lat, avg(longitude) as lon
      from ${areas} where code in ${placeCodes}) as middle`)
    .where(sql`exists (select from ${helperAreas} where area_code = code) and (${inside}
      or (latitude between middle.lat - ${reach.latitude}::float and middle.lat + ${reach.latitude}::float
        and longitude between middle.lon - ${reach.longitude}::float and middle.lon + ${reach.longitude}::float))`)
    .orderBy(distance, sql`code`);
  return rows.map(({ within, ...area }) => ({
    ...area,
    name: inDailyWords(area.name),
    within: within && inDailyWords(within),
  }));
}
