import { TypedFastBitSet } from "typedfastbitset";
import type { Asked } from "./candidates";
import { nothingChosen } from "./facets";
import { isThere, type Memory } from "./memory";
import { nearestAreas, nearInMemory } from "./memory-near";
import { around, partsOf, surrounding, told } from "./memory-places";
import { findInMemory } from "./memory-search";
import type { Near } from "./nearest-first";
import { mostAreasNearby } from "./place-bounds";
import type { AreaElsewhere, AreasElsewhere, Elsewhere } from "./search-wish";

/** As areasElsewhere() does in the database. */
export function elsewhereInMemory(
  memory: Memory,
  placeCodes: string[],
  asked: Asked,
  near: Near,
): AreasElsewhere {
  const fitting = near.areas.length > 0 ? near.areas : busiestUnlessThere(memory, placeCodes, asked);
  if (fitting.length > 0) return { areas: counted(memory, fitting, asked), forAnything: false };
  const anything = { ...asked, words: [], chosen: nothingChosen };
  const { areas } = nearInMemory(memory, placeCodes, anything);
  const nearest = areas.length > 0 ? areas : busiestUnlessThere(memory, placeCodes, anything);
  const all = nearest.length > 0 ? nearest : nearestAnywhere(memory, placeCodes);
  return { areas: counted(memory, all, anything), forAnything: true };
}

const busiestUnlessThere = (memory: Memory, placeCodes: string[], asked: Asked) =>
  placeCodes.length === 0 ? busiest(memory, asked) : [];

const nearestAnywhere = (memory: Memory, placeCodes: string[]) =>
  nearestAreas(memory, around(memory.places, placeCodes, { anywhere: true }), (code) =>
    isThere(memory, "areas", code),
  );

/** Where most of whoever is asked for work. */
function busiest(memory: Memory, asked: Asked): Elsewhere[] {
  const { hits, recent } = findInMemory(memory, { ...asked, areaCodes: null });
  const counts = new Map<string, number>();
  for (const [code, posting] of memory.areas) {
    const places = posting instanceof TypedFastBitSet ? posting.array() : [...posting];
    counts.set(code, places.filter((place) => hits.has(place)).length);
  }
  const late = recent.filter(({ missed }) => missed.length === 0);
  for (const { row } of late) for (const code of row.areas) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([code, count], [other, many]) => many - count || (code < other ? -1 : 1))
    .slice(0, mostAreasNearby)
    .flatMap(([code]) => told(memory.places, [code]))
    .map((area) => ({ ...area, distance: null }));
}

/** With how many are found by who looks there: in all of the area and in a part of it. */
function counted(memory: Memory, areas: Elsewhere[], asked: Asked): AreaElsewhere[] {
  return areas.map((area) => {
    const parts = [...partsOf(memory.places, [area.code])].map(({ code }) => code);
    const areaCodes = [...surrounding(memory.places, [area.code]), ...parts];
    const { hits, recent } = findInMemory(memory, { ...asked, areaCodes });
    return { ...area, helpers: hits.size() + recent.filter(({ missed }) => missed.length === 0).length };
  });
}
