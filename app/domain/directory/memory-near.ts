import { TypedFastBitSet } from "typedfastbitset";
import type { Asked } from "./candidates";
import { nothingChosen } from "./facets";
import { isThere, type Memory, union } from "./memory";
import { around, told } from "./memory-places";
import { findInMemory } from "./memory-search";
import { type Near, nearestFirst, nobodyNear } from "./nearest-first";
import { mostAreasNearby } from "./place-bounds";
import type { AreasElsewhere, NearbyArea } from "./search-wish";

/** As lookNearby() does in the database. */
export function nearInMemory(memory: Memory, placeCodes: string[], asked: Asked): Near {
  return nearIn(memory, areasAround(memory, placeCodes), asked);
}

/** As areasElsewhere() does in the database. */
export function elsewhereInMemory(
  memory: Memory,
  placeCodes: string[],
  asked: Asked,
  near: Near,
): AreasElsewhere {
  if (near.areas.length > 0) return { areas: near.areas, forAnything: false };
  if (placeCodes.length === 0) return { areas: busiest(memory), forAnything: true };
  const all = areasAround(memory, placeCodes);
  const { areas } = nearIn(memory, all, { ...asked, words: [], chosen: nothingChosen });
  const nearest = areas.length > 0 ? areas : areasAround(memory, placeCodes, { anywhere: true });
  return { areas: nearest.slice(0, mostAreasNearby), forAnything: true };
}

function areasAround(memory: Memory, codes: string[], how?: { anywhere: boolean }): NearbyArea[] {
  return around(memory.places, codes, (code) => isThere(memory, "areas", code), how);
}

function nearIn(memory: Memory, all: NearbyArea[], asked: Asked): Near {
  if (all.length === 0) return nobodyNear;
  const here = asked.areaCodes ?? [];
  const { hits, recent } = findInMemory(memory, { ...asked, areaCodes: all.map(({ code }) => code) });
  return nearestFirst(all, [
    ...hits
      .difference(union(memory, "areas", here))
      .array()
      .flatMap((place) => memory.rows[place] ?? []),
    ...recent.flatMap(({ row, missed }) =>
      missed.length === 0 && !row.areas.some((code) => here.includes(code)) ? [row] : [],
    ),
  ]);
}

/** Where most helpers work. */
function busiest(memory: Memory): AreasElsewhere["areas"] {
  const counts = new Map<string, number>();
  for (const [code, posting] of memory.areas) {
    const places = posting instanceof TypedFastBitSet ? posting.array() : [...posting];
    counts.set(code, places.filter((place) => memory.known.has(place)).length);
  }
  for (const { areas } of memory.recent.values())
    for (const code of areas) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([code, count], [other, many]) => many - count || (code < other ? -1 : 1))
    .slice(0, mostAreasNearby)
    .flatMap(([code]) => told(memory.places, [code]))
    .map((area) => ({ ...area, distance: null }));
}
