import { type Chosen, facetValues, nothingChosen } from "#app/domain/directory/facets";
import { isThere, type Memory } from "#app/domain/directory/memory";
import { nearInMemory } from "#app/domain/directory/memory-near";
import { placeIn, surrounding } from "#app/domain/directory/memory-places";
import { lookInMemory } from "#app/domain/directory/memory-search";
import { wordsMeant } from "#app/domain/directory/memory-words";
import { rememberAll, remembered } from "#app/domain/directory/remembered";
import { closeHouse, openHouse } from "#app/web/boot.server";
import { lotsFrom } from "../data/random";
import { databaseName, keyFolder, masterKeyFile, urlOf } from "../settings";

export interface Wish {
  place: string;
  words: string;
  chosen: Chosen;
}

const helpersOnAPage = 12;

/** The search of the product, read from the data of the bench. */
export async function memoryOfBench(): Promise<Memory> {
  await openHouse({ DATABASE_URL: urlOf(databaseName), KEY_DIR: keyFolder, MASTER_KEY_FILE: masterKeyFile });
  try {
    await rememberAll();
  } finally {
    await closeHouse();
  }
  const memory = remembered();
  if (!memory) throw new Error("The search is not in memory.");
  return memory;
}

export function wishesFrom(memory: Memory, count: number): Wish[] {
  const lots = lotsFrom(7);
  const postcodes = [...memory.places.postcodes.keys()];
  const cities = [...memory.places.areas.values()].filter(({ parentCode }) => parentCode === null);
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
  const { wanted } = wordsMeant(memory.words, words, (stem) => isThere(memory, "stems", stem));
  const asked = { areaCodes, words: wanted, chosen };
  nearInMemory(memory, place.kind === "found" ? place.areaCodes : [], asked);
  const { tally, shown } = lookInMemory(memory, asked);
  shown(0, helpersOnAPage);
  return tally.total;
}

/** In milliseconds. */
export function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
