import { type SQL, sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { areas, helperAreas, helperProfiles } from "#drizzle/schema/directory";
import { type Asked, candidates } from "./candidates";
import type { Helper } from "./helper";
import { type HelperAsJson, helperAsJson, helperFrom } from "./helpers-by-id";
import { dailyNameOf } from "./place";
import type { NearbyArea } from "./search-wish";

export interface Nearby {
  helpers: { helper: Helper; distance: number }[];
  areas: NearbyArea[];
}

const mostHelpers = 6;
const mostAreas = 5;
/** In degrees: some fifteen kilometres to each side, here. */
const reach = { latitude: 0.135, longitude: 0.22 };

/**
 * Whoever does not work in the whole place but does in a part of it or nearby, the nearest first, and the areas where
 * somebody is found. Distances are in kilometres, between the middles of areas; within the place they are zero.
 */
export async function lookNearby(db: Db, placeCodes: string[], asked: Asked): Promise<Nearby> {
  const here = asked.areaCodes ?? [];
  const hits = sql`${candidates({ ...asked, areaCodes: null })}
    join ${helperAreas} works on works.helper_id = candidates.helper_id
    join ${areasAround(placeCodes)} on around.code = works.area_code
    where missed = 0
      and candidates.helper_id not in (select helper_id from ${helperAreas} where area_code in ${here})`;
  const helpers = sql<{ helper: HelperAsJson; distance: number }[]>`(select
      coalesce(json_agg(json_build_object('helper', ${helperAsJson}, 'distance', distance) order by distance, id), '[]')
    from (select candidates.helper_id, min(distance) as distance from ${hits}
      group by candidates.helper_id order by distance, candidates.helper_id limit ${mostHelpers}) as near
    join ${helperProfiles} on helper_profiles.id = near.helper_id)`;
  const found = sql<NearbyArea[]>`(select coalesce(json_agg(near order by distance, code), '[]')
    from (select around.code, around.name, around.within, distance from ${hits}
      group by around.code, around.name, around.within, distance
      order by distance, around.code limit ${mostAreas}) as near)`;
  const [row] = await db.select({ helpers, areas: found }).from(sql`(values (1)) as one (row)`);
  if (!row) throw new Error("The search gave no answer.");
  return {
    helpers: row.helpers.map(({ helper, distance }) => ({ helper: helperFrom(helper), distance })),
    areas: row.areas.map((area) => ({ ...area, name: dailyNameOf(area.code) ?? area.name })),
  };
}

function areasAround(placeCodes: string[]): SQL {
  const within = sql`(parent_code in ${placeCodes}
    or parent_code in (select code from ${areas} inner_areas where inner_areas.parent_code in ${placeCodes}))`;
  return sql`(select code, name, (select above.name from ${areas} above where above.code = parent_code) as within,
      case when ${within} then 0 else 111.2 * sqrt((latitude - middle.lat) ^ 2
        + ((longitude - middle.lon) * cos(radians(middle.lat))) ^ 2) end as distance
    from ${areas}, (select avg(latitude) as lat, avg(longitude) as lon from ${areas} where code in ${placeCodes}) as middle
    where ${within} or (latitude between middle.lat - ${reach.latitude} and middle.lat + ${reach.latitude}
      and longitude between middle.lon - ${reach.longitude} and middle.lon + ${reach.longitude})) as around`;
}
