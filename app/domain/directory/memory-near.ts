import type { TypedFastBitSet } from "typedfastbitset";
import type { Asked } from "./candidates";
import type { Chosen } from "./facets";
import { type Memory, meets, union } from "./memory";
import { around, type Distant, grouped } from "./memory-places";
import { doingAll, findInMemory, inOrder } from "./memory-search";
import { type Near, nobodyNear } from "./nearest-first";
import { mostAreasNearby, mostHelpersNearby } from "./place-bounds";
import type { Row } from "./search-row";
import type { NearbyArea } from "./search-wish";

/** As lookNearby() does in the database, but area by area from the nearest on, and no further than is told. */
export function nearInMemory(memory: Memory, placeCodes: string[], asked: Asked): Near {
  const all = around(memory.places, placeCodes);
  if (all.length === 0) return nobodyNear;
  const others = othersThan(memory, asked);
  const beyond = all.findIndex(({ distance }) => distance > 0);
  const within = beyond < 0 ? all : all.slice(0, beyond);
  const outside = beyond < 0 ? [] : all.slice(beyond);
  const areas = nearestAreas(memory, all, (code) => areIn(memory, code, others));
  const { ids, withAllThemes } = takeThoseIn(memory, within, others);
  return {
    ...{ partly: ids, partlyWithAllThemes: withAllThemes, areas },
    nearby: nearest(memory, outside, others),
    within: within.map(({ code }) => code),
  };
}

/** Whoever is found and does not work in the whole place; of who changed lately by area, for they have no bit. */
interface Others {
  chosen: Chosen;
  bits: TypedFastBitSet;
  late: Map<string, Row[]>;
}

function othersThan(memory: Memory, asked: Asked): Others {
  const here = asked.areaCodes ?? [];
  const { hits, recent } = findInMemory(memory, { ...asked, areaCodes: null });
  const late = recent.flatMap(({ row, missed }) =>
    missed.length === 0 && !row.areas.some((code) => here.includes(code)) ? [row] : [],
  );
  return {
    chosen: asked.chosen,
    bits: hits.difference(union(memory, "areas", here)),
    late: grouped(late.flatMap((row) => row.areas.map((code): [string, Row] => [code, row]))),
  };
}

const areIn = (memory: Memory, code: string, { bits, late }: Others) =>
  (late.get(code) ?? []).length > 0 || meets(memory.areas.get(code), bits);

export function nearestAreas(
  memory: Memory,
  all: Distant[],
  isUsed: (code: string) => boolean,
): NearbyArea[] {
  const areas: NearbyArea[] = [];
  for (const { code, distance } of all) {
    if (areas.length === mostAreasNearby) break;
    const area = isUsed(code) && memory.places.told.get(code);
    if (area) areas.push({ ...area, distance });
  }
  return areas;
}

interface Taken {
  ids: string[];
  withAllThemes: number;
}

/** All of them, in the order of showing; afterwards the others are without them. */
function takeThoseIn(memory: Memory, areas: Distant[], others: Others): Taken {
  const codes = areas.map(({ code }) => code);
  const late = new Set(codes.flatMap((code) => others.late.get(code) ?? []));
  for (const [code, rows] of others.late)
    others.late.set(
      code,
      rows.filter((row) => !late.has(row)),
    );
  const bits = union(memory, "areas", codes).intersection(others.bits);
  others.bits.difference(bits);
  return {
    ids: inOrder(memory, others.chosen, bits, [...late], Number.POSITIVE_INFINITY),
    withAllThemes: doingAll(memory, others.chosen, bits, [...late]),
  };
}

/** The first few. */
function nearest(memory: Memory, areas: Distant[], others: Others): Near["nearby"] {
  const found: Near["nearby"] = [];
  for (const group of equallyFar(areas)) {
    if (found.length >= mostHelpersNearby) break;
    const used = group.filter(({ code }) => areIn(memory, code, others));
    const ids = used.length > 0 ? takeThoseIn(memory, used, others).ids : [];
    for (const id of ids) found.push({ id, distance: group[0].distance });
  }
  return found.slice(0, mostHelpersNearby);
}

/** Who works in one of them has the same place in the order, whichever of them it is. */
function* equallyFar(areas: Distant[]): Generator<[Distant, ...Distant[]]> {
  let group: [Distant, ...Distant[]] | null = null;
  for (const area of areas) {
    if (group && group[0].distance === area.distance) group.push(area);
    else {
      if (group) yield group;
      group = [area];
    }
  }
  if (group) yield group;
}
