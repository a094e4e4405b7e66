import type { TypedFastBitSet } from "typedfastbitset";
import type { Asked } from "./candidates";
import { type Chosen, type Facet, type FacetCounts, facets, facetValues } from "./facets";
import { bit, forgetOldRoom, hasBit, isRecentlySpoken, type Memory, union } from "./memory";
import { inOrderOfShowing, type Row } from "./search-row";
import type { Tally } from "./search-wish";

/**
 * The numbers beside all choices, and the helpers to show, in memory. A choice lists who works in a part of the place as well: with "within",
 * the areas that lie in it, they are counted there.
 */
export function lookInMemory(
  memory: Memory,
  asked: Asked,
  within: string[],
): { tally: Tally; shown: (from: number, to: number) => string[] } {
  const found = findInMemory(memory, asked);
  const listed =
    within.length > 0
      ? findInMemory(memory, { ...asked, areaCodes: [...(asked.areaCodes ?? []), ...within] })
      : found;
  return {
    tally: { ...totalsIn(memory, asked, found), counts: countsIn(memory, listed) },
    shown: (from, to) => shownOn(memory, asked, found, from, to),
  };
}

interface Found {
  /** For each facet, whoever is found when nothing of it is chosen. */
  without: Record<Facet, TypedFastBitSet>;
  hits: TypedFastBitSet;
  /** Of who changed lately: which chosen facets each of them misses. */
  recent: { row: Row; missed: Facet[] }[];
}

export function findInMemory(memory: Memory, asked: Asked): Found {
  const now = Date.now();
  forgetOldRoom(memory, now);
  const all = memory.known.clone();
  if (asked.areaCodes) all.intersection(union(memory, "areas", asked.areaCodes));
  for (const stems of asked.words) all.intersection(union(memory, "stems", stems));
  const chosen = facets.filter((facet) => asked.chosen[facet].length > 0);
  const having = new Map(chosen.map((facet) => [facet, anyOf(memory, facet, asked.chosen[facet])]));
  const but = (left?: Facet) => {
    const set = all.clone();
    for (const [facet, who] of having) if (facet !== left) set.intersection(who);
    return set;
  };
  const hits = but();
  return {
    hits,
    without: Object.fromEntries(
      facets.map((facet) => [facet, having.has(facet) ? but(facet) : hits]),
    ) as Found["without"],
    recent: [...memory.recent.values()].flatMap((row) => {
      if (!isAskedFor(row, asked)) return [];
      return [
        {
          row,
          missed: chosen.filter((facet) => !asked.chosen[facet].some((value) => has(row, facet, value, now))),
        },
      ];
    }),
  };
}

function anyOf({ values }: Memory, facet: Facet, wanted: readonly string[]): TypedFastBitSet {
  const [first, ...rest] = wanted.flatMap((value) => values[facet][bit(facet, value)] ?? []);
  if (!first) throw new Error(`${facet} has no such value.`);
  return rest.reduce((set, other) => set.union(other), first.clone());
}

function isAskedFor(row: Row, { areaCodes, words }: Asked): boolean {
  return (
    (areaCodes === null || row.areas.some((code) => areaCodes.includes(code))) &&
    words.every((stems) => row.stems.some((stem) => stems.includes(stem)))
  );
}

export const has = (row: Row, facet: Facet, value: string, now: number) =>
  hasBit(row.bits[facet], bit(facet, value)) && (facet !== "availabilities" || isRecentlySpoken(row, now));

function totalsIn(memory: Memory, { chosen }: Asked, { hits, recent }: Found): Omit<Tally, "counts"> {
  const late = recent.filter(({ missed }) => missed.length === 0).map(({ row }) => row);
  return {
    total: hits.size() + late.length,
    withAllThemes: doingAll(memory, chosen, hits, late),
  };
}

/** How many of them do all specialties that were chosen. */
export function doingAll(
  memory: Memory,
  { specialties }: Chosen,
  among: TypedFastBitSet,
  late: Row[],
): number {
  const now = Date.now();
  const themes = specialties.flatMap((value) => memory.values.specialties[bit("specialties", value)] ?? []);
  return (
    themes.reduce((set, theme) => set.intersection(theme), among.clone()).size() +
    late.filter((row) => specialties.every((value) => has(row, "specialties", value, now))).length
  );
}

function countsIn(memory: Memory, { without, recent }: Found): FacetCounts {
  const now = Date.now();
  return Object.fromEntries(
    facets.map((facet) => {
      const inSets = sizesIn(without[facet], memory.values[facet]);
      const late = recent.filter(({ missed }) => missed.every((one) => one === facet));
      const counted = facetValues[facet].map((value, place) => {
        const lately = late.filter(({ row }) => has(row, facet, value, now)).length;
        return [value, (inSets[place] ?? 0) + lately];
      });
      return [facet, Object.fromEntries(counted)];
    }),
  ) as FacetCounts;
}

/** A few are asked one by one; of many, whole words of bits are counted. */
function sizesIn(among: TypedFastBitSet, sets: TypedFastBitSet[]): number[] {
  if (among.size() > among.words.length) return sets.map((set) => among.intersection_size(set));
  const places = among.array();
  return sets.map((set) => places.reduce((sum, place) => sum + (set.has(place) ? 1 : 0), 0));
}

function shownOn(
  memory: Memory,
  { chosen }: Asked,
  { hits, recent }: Found,
  from: number,
  to: number,
): string[] {
  if (to === from) return [];
  const late = recent.filter(({ missed }) => missed.length === 0).map(({ row }) => row);
  if (chosen.specialties.length < 2 && late.length === 0)
    return idsAt(memory, firstIn(hits, from, to - from));
  return inOrder(memory, chosen, hits, late, to).slice(from);
}

/** At most so many ids: who does most of the chosen specialties first; then as inOrderOfShowing() says. */
export function inOrder(
  memory: Memory,
  chosen: Chosen,
  among: TypedFastBitSet,
  recent: Row[],
  most: number,
): string[] {
  const now = Date.now();
  const themes = chosen.specialties.map((value) => memory.values.specialties[bit("specialties", value)]);
  const doneBy = (row: Row) =>
    chosen.specialties.filter((value) => has(row, "specialties", value, now)).length;
  const levels: { places: number[]; late: Row[] }[] = Array.from({ length: themes.length + 1 }, () => ({
    places: [],
    late: [],
  }));
  for (const row of recent.toSorted(inOrderOfShowing)) levels[doneBy(row)]?.late.push(row);
  among.forEach((place) => {
    let done = 0;
    for (const theme of themes) if (theme?.has(place)) done++;
    levels[done]?.places.push(place);
  });
  const ids: string[] = [];
  for (const { places, late } of levels.reverse()) {
    if (ids.length >= most) break;
    ids.push(...merged(memory, places, late, most - ids.length));
  }
  return ids;
}

/** At most so many ids, of places and of rows that are in the order of showing both. */
function merged({ rows }: Memory, places: number[], late: Row[], most: number): string[] {
  const ids: string[] = [];
  for (let one = 0, other = 0; ids.length < most && (one < places.length || other < late.length); ) {
    const base = rows[places[one] ?? -1];
    const recent = late[other];
    if (base && (!recent || inOrderOfShowing(base, recent) < 0)) {
      ids.push(base.id);
      one++;
    } else if (recent) {
      ids.push(recent.id);
      other++;
    }
  }
  return ids;
}

const idsAt = ({ rows }: Memory, places: number[]) => places.flatMap((place) => rows[place]?.id ?? []);

function firstIn(set: TypedFastBitSet, offset: number, most: number): number[] {
  const places: number[] = [];
  let skipped = 0;
  for (const place of set) {
    if (skipped++ < offset) continue;
    if (places.push(place) >= most) break;
  }
  return places;
}
