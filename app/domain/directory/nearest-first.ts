import { inOrderOfShowing, type Row } from "./memory";
import { mostAreasNearby, mostHelpersNearby } from "./place-bounds";
import type { NearbyArea } from "./search-wish";

/** Of somebody who works in an area around, what the order goes by. */
export type NearRow = Pick<Row, "id" | "stale" | "lot" | "areas">;

/** Whoever does not work in the whole place, the nearest first. */
export interface Near {
  /** All who work in a part of the place. */
  partly: string[];
  /** Some who work outside of it, and how far away. */
  nearby: { id: string; distance: number }[];
  /** The nearest areas of all of them. */
  areas: NearbyArea[];
}

export const nobodyNear: Near = { partly: [], nearby: [], areas: [] };

/** The order of both ways of searching: the nearest area, and for the same distance as in every list of helpers. */
export function nearestFirst(around: NearbyArea[], rows: NearRow[]): Near {
  const distances = new Map(around.map(({ code, distance }) => [code, distance]));
  const used = new Set(rows.flatMap(({ areas }) => areas));
  const found = rows.map((row) => ({
    row,
    id: row.id,
    distance: Math.min(...row.areas.map((code) => distances.get(code) ?? Number.POSITIVE_INFINITY)),
  }));
  const inOrder = (one: (typeof found)[number], other: (typeof found)[number]) =>
    one.distance - other.distance || inOrderOfShowing(one.row, other.row);
  const outside = found.filter(({ distance }) => distance > 0).sort(inOrder);
  return {
    partly: found
      .filter(({ distance }) => distance === 0)
      .sort(inOrder)
      .map(({ id }) => id),
    nearby: outside.slice(0, mostHelpersNearby).map(({ id, distance }) => ({ id, distance })),
    areas: around.filter(({ code }) => used.has(code)).slice(0, mostAreasNearby),
  };
}
