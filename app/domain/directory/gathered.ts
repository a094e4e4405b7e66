import type { TypedFastBitSet } from "typedfastbitset";
import type { Facet } from "./facets";
import { inOrderOfShowing, type Row } from "./search-row";

/** Whom it is about: a few as their places, many as a bit for each place. */
export type Posting = Uint32Array | TypedFastBitSet;

/** What is kept of whoever has a place: all else of a row is in the tables. */
export type Placed = Pick<Row, "id" | "stale" | "lot" | "availableAt">;

type Numbers = Map<string, number[]>;

/**
 * Rows as they are read, in whatever order. Their words and areas are put away at once as numbers: kept as text until the last one is read,
 * those of a hundred thousand helpers take more room than the whole search afterwards.
 */
export interface Gathered {
  rows: (Placed & { bits: Record<Facet, number> })[];
  areas: Numbers;
  stems: Numbers;
}

export const nothingGathered = (): Gathered => ({ rows: [], areas: new Map(), stems: new Map() });

export function gather(gathered: Gathered, rows: Row[]): void {
  for (const { id, stale, lot, availableAt, bits, areas, stems } of rows) {
    const number = gathered.rows.push({ id, stale, lot, availableAt, bits }) - 1;
    for (const area of areas) put(gathered.areas, area, number);
    for (const stem of stems) put(gathered.stems, stem, number);
  }
}

function put(numbers: Numbers, key: string, number: number): void {
  const list = numbers.get(key);
  if (list) list.push(number);
  else numbers.set(key, [number]);
}

/** All of them in the order of showing, and who has which area and word, by their places in that order. */
export function inPlaces({ rows, areas, stems }: Gathered, empty: () => TypedFastBitSet) {
  const order = rows
    .map((row, number) => ({ row, number }))
    .sort((one, other) => inOrderOfShowing(one.row, other.row));
  const placeOf = new Uint32Array(rows.length);
  order.forEach(({ number }, place) => {
    placeOf[number] = place;
  });
  const postings = (numbers: Numbers) =>
    new Map([...numbers].map(([key, list]) => [key, packed(list, placeOf, empty)]));
  return { rows: order.map(({ row }) => row), areas: postings(areas), stems: postings(stems) };
}

function packed(list: number[], placeOf: Uint32Array, empty: () => TypedFastBitSet): Posting {
  const places = Uint32Array.from(list, (number) => placeOf[number] ?? 0).sort();
  if (places.length * 32 < placeOf.length) return places;
  const set = empty();
  for (const place of places) set.add(place);
  return set;
}
