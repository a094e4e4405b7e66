import { mostAreasNearby, mostHelpersNearby } from "./place-bounds";
import { inOrderOfShowing, type Row } from "./search-row";
import type { NearbyArea } from "./search-wish";

/** Of somebody who works in an area around, what the order goes by: "done" is with how many of the chosen specialties. */
export type NearRow = Pick<Row, "id" | "stale" | "lot" | "areas"> & { done: number };

/** Whoever does not work in the whole place, the nearest first. */
export interface Near {
  /** All who work in a part of the place. */
  partly: string[];
  /** How many of those do all that was chosen: they come first. */
  partlyWithAllThemes: number;
  /** Some who work outside of it, and how far away. */
  nearby: { id: string; distance: number }[];
  /** The nearest areas of all of them. */
  areas: NearbyArea[];
  /** The codes of the areas that lie in the place. */
  within: string[];
}

export const nobodyNear: Near = { partly: [], partlyWithAllThemes: 0, nearby: [], areas: [], within: [] };

/** The nearest area first, and for the same distance as in every list of helpers: who does most of the chosen specialties, then by the lot. */
export function nearestFirst(around: NearbyArea[], rows: NearRow[], chosen: number): Near {
  const distances = new Map(around.map(({ code, distance }) => [code, distance]));
  const used = new Set(rows.flatMap(({ areas }) => areas));
  const found = rows.map((row) => ({ row, distance: nearestOf(row.areas, distances) }));
  const partly = found.filter(({ distance }) => distance === 0).sort(inOrder);
  return {
    partly: partly.map(({ row }) => row.id),
    partlyWithAllThemes: partly.filter(({ row }) => row.done === chosen).length,
    nearby: nearest(found.filter(({ distance }) => distance > 0)).map(({ row, distance }) => ({
      id: row.id,
      distance,
    })),
    areas: around.filter(({ code }) => used.has(code)).slice(0, mostAreasNearby),
    within: around.filter(({ distance }) => distance === 0).map(({ code }) => code),
  };
}

interface FoundNear {
  row: NearRow;
  distance: number;
}

function nearestOf(areas: string[], distances: Map<string, number>): number {
  return areas.reduce(
    (least, code) => Math.min(least, distances.get(code) ?? Number.POSITIVE_INFINITY),
    Number.POSITIVE_INFINITY,
  );
}

const inOrder = (one: FoundNear, other: FoundNear) =>
  one.distance - other.distance || other.row.done - one.row.done || inOrderOfShowing(one.row, other.row);

/** The first few in the order of showing. Around a city they are thousands, which are not put in order for six. */
function nearest(found: FoundNear[]): FoundNear[] {
  const first: FoundNear[] = [];
  for (const one of found) {
    const last = first[mostHelpersNearby - 1];
    if (last && inOrder(last, one) <= 0) continue;
    first.push(one);
    first.sort(inOrder);
    first.length = Math.min(first.length, mostHelpersNearby);
  }
  return first;
}
