import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { helperAreas } from "#drizzle/schema/directory";
import { areasAround, busiestAreas, helpersIn } from "./areas-around";
import { type Asked, candidates } from "./candidates";
import { bitsOf, nothingChosen } from "./facets";
import { dayNumber } from "./memory-rows";
import { type Near, nearestFirst, nobodyNear } from "./nearest-first";
import { mostAreasNearby } from "./place-bounds";
import type { AreaElsewhere, AreasElsewhere, Elsewhere } from "./search-wish";

/**
 * Whoever does not work in the whole place but does in a part of it or nearby, the nearest first, and the areas where
 * somebody is found. Distances are in kilometres, between the middles of areas; within the place they are zero.
 */
export async function lookNearby(db: Db, placeCodes: string[], asked: Asked): Promise<Near> {
  const here = asked.areaCodes ?? [];
  const around = await areasAround(db, placeCodes);
  if (around.length === 0) return nobodyNear;
  const codes = around.map(({ code }) => code);
  const found = await db
    .select({
      id: sql<string>`candidates.helper_id`,
      stale: sql<boolean>`confirmed_at < now() - interval '6 months'`,
      lot: sql<string>`uuid_hash_extended(candidates.helper_id, ${dayNumber()}::bigint)::text`,
      done: sql<number>`bit_count((specialties & ${bitsOf("specialties", asked.chosen.specialties)}::bigint)::bit(64))::int`,
      areas: sql<string[]>`json_agg(area_code)`,
    })
    .from(candidates({ ...asked, areaCodes: codes }))
    .innerJoin(
      sql`${helperAreas} works`,
      sql`works.helper_id = candidates.helper_id and area_code in ${codes}`,
    )
    .where(sql`missed = 0 and candidates.helper_id not in
      (select helper_id from ${helperAreas} where area_code in ${here})`)
    .groupBy(sql`candidates.helper_id, confirmed_at, specialties`);
  return nearestFirst(
    around,
    found.map(({ lot, ...row }) => ({ ...row, lot: BigInt(lot) })),
    asked.chosen.specialties.length,
  );
}

/** Where somebody is found when nobody is here: with all that was asked, else with anything, else however far away. */
export async function areasElsewhere(
  db: Db,
  placeCodes: string[],
  asked: Asked,
  near: Near,
): Promise<AreasElsewhere> {
  const fitting = near.areas.length > 0 ? near.areas : await busiestUnlessThere(db, placeCodes, asked);
  if (fitting.length > 0) return { areas: await counted(db, fitting, asked), forAnything: false };
  const anything = { ...asked, words: [], chosen: nothingChosen };
  const { areas } = await lookNearby(db, placeCodes, anything);
  const nearest = areas.length > 0 ? areas : await busiestUnlessThere(db, placeCodes, anything);
  const all = nearest.length > 0 ? nearest : await areasAround(db, placeCodes, { anywhere: true });
  return { areas: await counted(db, all.slice(0, mostAreasNearby), anything), forAnything: true };
}

/** Where no place is known nothing is near. */
const busiestUnlessThere = async (db: Db, placeCodes: string[], asked: Asked) =>
  placeCodes.length === 0 ? busiestAreas(db, asked) : [];

/** With how many are found by who looks there. */
async function counted(db: Db, areas: Elsewhere[], asked: Asked): Promise<AreaElsewhere[]> {
  const numbers = await helpersIn(
    db,
    areas.map(({ code }) => code),
    asked,
  );
  return areas.map((area) => ({ ...area, helpers: numbers.get(area.code) ?? 0 }));
}
