import { TypedFastBitSet } from "typedfastbitset";
import { breathing } from "./breathing";
import { bitsOf, type Facet, facets, facetValues } from "./facets";
import { type Gathered, inPlaces, type Placed, type Posting } from "./gathered";
import { daysOfRoom } from "./helper";
import type { Places } from "./memory-places";
import { type KnownWords, wordsFrom } from "./memory-words";
import type { Row } from "./search-row";
import type { SelfHelpTool } from "./self-help-tool";

/**
 * The tables of the search in memory. A helper's place is that in the order of an answer, so that the first bits of a set are the first to show.
 * Who changed since then stands apart, in "recent", until all is made anew.
 */
export interface Memory {
  /** What was committed is in it up to this snapshot of the database. */
  snapshot: string;
  day: string;
  rows: Placed[];
  placeOf: Map<string, number>;
  known: TypedFastBitSet;
  values: Record<Facet, TypedFastBitSet[]>;
  areas: Map<string, Posting>;
  stems: Map<string, Posting>;
  recent: Map<string, Row>;
  /** How often something was taken in. */
  changes: number;
  words: KnownWords;
  places: Places;
  shelf: SelfHelpTool[];
  /** Places of helpers in the order in which what they said of room grows old, and how many of them it has. */
  aging: number[];
  aged: number;
}

/** What the search in memory is made of besides helpers. */
export interface Frame {
  snapshot: string;
  day: string;
  words: [word: string, stem: string][];
  places: Places;
  shelf: SelfHelpTool[];
}

/** In steps between which others are answered: for a hundred thousand helpers it takes a second, and it happens each day. */
export async function memoryFrom(
  gathered: Gathered,
  { snapshot, day, words, places, shelf }: Frame,
): Promise<Memory> {
  const breathe = breathing();
  const width = Math.ceil(gathered.rows.length / 32);
  const empty = () => new TypedFastBitSet(undefined, new Uint32Array(width));
  const { rows: inOrder, areas, stems } = await inPlaces(gathered, empty, breathe);
  const values = Object.fromEntries(
    facets.map((facet) => [facet, facetValues[facet].map(empty)]),
  ) as Memory["values"];
  const known = empty();
  const placeOf = new Map<string, number>();
  const rows: Placed[] = [];
  for (const [place, { id, stale, lot, availableAt, bits }] of inOrder.entries()) {
    known.add(place);
    placeOf.set(id, place);
    rows.push({ id, stale, lot, availableAt });
    for (const facet of facets) setValues(values[facet], bits[facet], place);
    if (place % 100 === 0) await breathe();
  }
  const aging = rows.flatMap(({ availableAt }, place) => (availableAt === null ? [] : [place]));
  return {
    ...{ snapshot, day, rows, placeOf, known, values, areas, stems, places, shelf },
    recent: new Map(),
    changes: 0,
    words: wordsFrom(words),
    aging: aging.sort((one, other) => spokenAt(rows[one]) - spokenAt(rows[other])),
    aged: 0,
  };
}

/** Of these helpers this holds now; null where the search no longer knows them. */
export function remember(memory: Memory, changed: [id: string, row: Row | null][]): void {
  if (changed.length > 0) memory.changes++;
  for (const [id, row] of changed) {
    const place = memory.placeOf.get(id);
    if (place !== undefined) memory.known.remove(place);
    if (row) memory.recent.set(id, row);
    else memory.recent.delete(id);
  }
}

export function union(memory: Memory, from: "areas" | "stems", keys: Iterable<string>): TypedFastBitSet {
  const all = new TypedFastBitSet(undefined, new Uint32Array(Math.ceil(memory.rows.length / 32)));
  for (const key of keys) {
    const posting = memory[from].get(key);
    if (posting instanceof TypedFastBitSet) all.union(posting);
    else if (posting) for (const place of posting) all.add(place);
  }
  return all;
}

/** Somebody of a set is among these. */
export function meets(posting: Posting | undefined, set: TypedFastBitSet): boolean {
  if (posting instanceof TypedFastBitSet) return posting.intersects(set);
  return posting?.some((place) => set.has(place)) ?? false;
}

/** Somebody who can be found has this. */
export function isThere(memory: Memory, from: "areas" | "stems", key: string): boolean {
  if (meets(memory[from].get(key), memory.known)) return true;
  for (const row of memory.recent.values()) if (row[from].includes(key)) return true;
  return false;
}

const month = daysOfRoom * 86_400_000;

export const isRecentlySpoken = ({ availableAt }: Row, now: number) =>
  availableAt !== null && availableAt > now - month;

/** What was said about room counts as long as it is recent. */
export function forgetOldRoom(memory: Memory, now: number): void {
  for (; memory.aged < memory.aging.length; memory.aged++) {
    const place = memory.aging[memory.aged] ?? 0;
    if (spokenAt(memory.rows[place]) > now - month) return;
    for (const set of memory.values.availabilities) set.remove(place);
  }
}

export const bit = (facet: Facet, value: string) => Math.log2(bitsOf(facet, [value]));
export const hasBit = (bits: number, place: number) => Math.floor(bits / 2 ** place) % 2 === 1;

const spokenAt = (row: Placed | undefined) => row?.availableAt ?? 0;

function setValues(sets: TypedFastBitSet[], bits: number, place: number): void {
  sets.forEach((set, value) => {
    if (hasBit(bits, value)) set.add(place);
  });
}
