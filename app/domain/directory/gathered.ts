import type { TypedFastBitSet } from "typedfastbitset";
import type { Breathe } from "./breathing";
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
export async function inPlaces(
  { rows, areas, stems }: Gathered,
  empty: () => TypedFastBitSet,
  breathe: Breathe,
) {
  const order = await inOrder(rows, breathe);
  const placeOf = new Uint32Array(rows.length);
  order.forEach(({ number }, place) => {
    placeOf[number] = place;
  });
  const postings = async (numbers: Numbers) => {
    const all = new Map<string, Posting>();
    for (const [key, list] of numbers) {
      all.set(key, packed(list, placeOf, empty));
      await breathe();
    }
    return all;
  };
  return {
    rows: order.map(({ row }) => row),
    areas: await postings(areas),
    stems: await postings(stems),
  };
}

const piles = 256;

/** By piles of near lots, so that no sorting takes long. */
async function inOrder(rows: Gathered["rows"], breathe: Breathe) {
  const numbered = rows.map((row, number) => ({ row, number }));
  const lots = rows.map(({ lot }) => Number(lot));
  const least = lots.reduce((one, other) => Math.min(one, other), 0);
  const most = lots.reduce((one, other) => Math.max(one, other), 1);
  const byLot = new Map<number, typeof numbered>();
  for (const one of numbered) {
    const pile = Math.floor((((lots[one.number] ?? 0) - least) / (most - least)) * (piles - 1));
    const key = one.row.stale ? piles + pile : pile;
    const there = byLot.get(key);
    if (there) there.push(one);
    else byLot.set(key, [one]);
  }
  const sorted: (typeof numbered)[] = [];
  for (const key of [...byLot.keys()].sort((one, other) => one - other)) {
    sorted.push((byLot.get(key) ?? []).sort((one, other) => inOrderOfShowing(one.row, other.row)));
    await breathe();
  }
  return sorted.flat();
}

function packed(list: number[], placeOf: Uint32Array, empty: () => TypedFastBitSet): Posting {
  const places = Uint32Array.from(list, (number) => placeOf[number] ?? 0).sort();
  if (places.length * 32 < placeOf.length) return places;
  const set = empty();
  for (const place of places) set.add(place);
  return set;
}
