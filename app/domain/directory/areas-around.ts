import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { areas, helperAreas } from "#drizzle/schema/directory";
import { type Asked, candidates } from "./candidates";
import { inDailyWords } from "./place";
import { mostAreasNearby, reach } from "./place-bounds";
import type { Elsewhere, NearbyArea } from "./search-wish";

/** The areas in which somebody works that lie in this place, near it or, where asked, anywhere: the nearest first. */
export async function areasAround(
  db: Db,
  placeCodes: string[],
  { anywhere = false } = {},
): Promise<NearbyArea[]> {
  if (placeCodes.length === 0) return [];
  const inside = sql`(parent_code in ${placeCodes}
    or parent_code in (select code from ${areas} child where child.parent_code in ${placeCodes}))`;
  const distance = sql<number>`case when ${inside} then 0 else 111.2 * sqrt((latitude - middle.lat) ^ 2
    + ((longitude - middle.lon) * cos(radians(middle.lat))) ^ 2) end`;
  const isNear: SQL = anywhere
    ? sql`true`
    : sql`latitude between middle.lat - ${reach.latitude}::float and middle.lat + ${reach.latitude}::float
        and longitude between middle.lon - ${reach.longitude}::float and middle.lon + ${reach.longitude}::float`;
  const rows = await db
    .select({ code: sql<string>`code`, name: sql<string>`name`, within: above, distance })
    .from(sql`${areas}, (select avg(latitude) as lat, avg(longitude) as lon
      from ${areas} where code in ${placeCodes}) as middle`)
    .where(sql`exists (select from ${helperAreas} where area_code = code) and (${inside} or (${isNear}))`)
    .orderBy(distance, sql`code`);
  return rows.map(inDaily);
}

/** Where most of whoever is asked for work. */
export async function busiestAreas(db: Db, asked: Asked): Promise<Elsewhere[]> {
  const rows = await db
    .select({ code: sql<string>`code`, name: sql<string>`name`, within: above })
    .from(sql`${areas} join (select area_code, count(*) as helpers
      from ${candidates({ ...asked, areaCodes: null })} join ${helperAreas} using (helper_id)
      where missed = 0 group by area_code) busy on area_code = code`)
    .orderBy(sql`helpers desc, code`)
    .limit(mostAreasNearby);
  return rows.map((area) => ({ ...inDaily(area), distance: null }));
}

/** How many of whoever is asked for work in all of each area or in a part of it. */
export async function helpersIn(db: Db, codes: string[], asked: Asked): Promise<Map<string, number>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .select({ code: sql<string>`place.code`, helpers: sql<number>`count(distinct helper_id)::int` })
    .from(sql`${candidates({ ...asked, areaCodes: null })} join ${helperAreas} using (helper_id)
      join ${areas} works on works.code = area_code left join ${areas} around on around.code = works.parent_code,
      ${areas} place left join ${areas} above on above.code = place.parent_code`)
    .where(sql`missed = 0 and place.code in ${codes} and (works.code in (place.code, above.code, above.parent_code)
      or place.code in (works.parent_code, around.parent_code))`)
    .groupBy(sql`place.code`);
  return new Map(rows.map(({ code, helpers }) => [code, helpers]));
}

const above = sql<
  string | null
>`(select above.name from ${areas} above where above.code = areas.parent_code)`;

const inDaily = <Named extends { name: string; within: string | null }>({
  name,
  within,
  ...area
}: Named) => ({
  ...area,
  name: inDailyWords(name),
  within: within && inDailyWords(within),
});
