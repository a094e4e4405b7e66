import { type Chosen, facetValues, nothingChosen } from "#app/domain/directory/facets";
import { gather, nothingGathered } from "#app/domain/directory/gathered";
import { type Frame, isThere, type Memory, memoryFrom } from "#app/domain/directory/memory";
import { nearInMemory } from "#app/domain/directory/memory-near";
import { type Places, placeIn, surrounding } from "#app/domain/directory/memory-places";
import { lookInMemory } from "#app/domain/directory/memory-search";
import { wordsMeant } from "#app/domain/directory/memory-words";
import { readAll } from "#app/domain/directory/remembered";
import type { Row } from "#app/domain/directory/search-row";
import { closeHouse, openHouse } from "#app/web/boot.server";
import { lotsFrom } from "../data/random";
import { databaseName, keyFolder, masterKeyFile, urlOf } from "../settings";

export interface Wish {
  place: string;
  words: string;
  chosen: Chosen;
}

const helpersOnAPage = 12;

/** What the search of the product is made of, read from the data of the bench. */
export async function partsOfBench(): Promise<{ rows: Row[]; frame: Frame }> {
  await openHouse({ DATABASE_URL: urlOf(databaseName), KEY_DIR: keyFolder, MASTER_KEY_FILE: masterKeyFile });
  try {
    const rows: Row[] = [];
    const frame = await readAll((more) => rows.push(...more));
    return { rows, frame };
  } finally {
    await closeHouse();
  }
}

export function memoryOf(rows: Row[], frame: Frame): Promise<Memory> {
  const gathered = nothingGathered();
  gather(gathered, rows);
  return memoryFrom(gathered, frame);
}

export function wishesFrom(places: Places, count: number): Wish[] {
  const lots = lotsFrom(7);
  const postcodes = [...places.postcodes.keys()];
  const cities = [...places.areas.values()].filter(({ parentCode }) => parentCode === null);
  const words = ["brieven", "brievne", "wandeling", "scheiding", "rust", "geldzaken", ""];
  return Array.from({ length: count }, () => ({
    place: lots.happens(0.5) ? lots.one(postcodes) : lots.one(cities).code,
    words: lots.one(words),
    chosen: {
      ...nothingChosen,
      specialties: lots.some(facetValues.specialties, 2),
      languages: lots.some(facetValues.languages, 2),
    },
  }));
}

/** The same as the product does between two questions to the database. */
export function ask(memory: Memory, { place: typed, words, chosen }: Wish): number {
  const place = placeIn(memory.places, typed);
  const areaCodes = place.kind === "found" ? surrounding(memory.places, place.areaCodes) : null;
  const { wanted } = wordsMeant(memory.words, memory.shelf, words, (stem) => isThere(memory, "stems", stem));
  const asked = { areaCodes, words: wanted, chosen };
  const { within } = nearInMemory(memory, place.kind === "found" ? place.areaCodes : [], asked);
  const { tally, shown } = lookInMemory(memory, asked, within);
  shown(0, helpersOnAPage);
  return tally.total;
}

/** In milliseconds. */
export function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
