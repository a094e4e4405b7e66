import MiniSearch from "minisearch";
import { type Chosen, facets, facetValues, nothingChosen } from "#app/domain/directory/facets";
import { hasBit, isThere, type Memory, type Row } from "#app/domain/directory/memory";
import { placeIn, surrounding } from "#app/domain/directory/memory-places";
import { lookInMemory } from "#app/domain/directory/memory-search";
import { wordsMeant } from "#app/domain/directory/memory-words";
import { rememberAll, remembered } from "#app/domain/directory/remembered";
import { closeHouse, openHouse } from "#app/web/boot.server";
import { lotsFrom } from "../data/random";
import { spread } from "../measure/loops";
import { figure, type Result } from "../measure/result";
import { databaseName, keyFolder, masterKeyFile, urlOf } from "../settings";
import { type Scenario, type Setting, sizeOf } from "./setting";

interface Wish {
  place: string;
  words: string;
  chosen: Chosen;
}

const helpersOnAPage = 12;

/** A place, two facets and a word that is sometimes mistyped, with all numbers; and nothing asked at all, which counts everybody for each facet. */
export const directorySearch: Scenario = {
  name: "directory-search",
  async measure(setting) {
    const memory = await memoryOfBench();
    const wishes = wishesFrom(memory, 300);
    const nothing: Wish[] = Array.from({ length: 60 }, () => ({
      place: "",
      words: "",
      chosen: nothingChosen,
    }));
    const peer = peerOver(memory.rows);
    return [
      lineFor(setting, "directory-search", memory, peer, wishes),
      lineFor(setting, "directory-worst-facet", memory, peer, nothing),
    ];
  },
};

async function memoryOfBench(): Promise<Memory> {
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

function wishesFrom(memory: Memory, count: number): Wish[] {
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
function ask(memory: Memory, { place: typed, words, chosen }: Wish): number {
  const place = placeIn(memory.places, typed);
  const areaCodes = place.kind === "found" ? surrounding(memory.places, place.areaCodes) : null;
  const { wanted } = wordsMeant(memory.words, words, (stem) => isThere(memory, "stems", stem));
  return lookInMemory(memory, { areaCodes, words: wanted, chosen }, 1, helpersOnAPage).total;
}

/** MiniSearch finds by words; it has no facets, so that these are counted over what it found. */
function peerOver(rows: Row[]): (memory: Memory, wish: Wish) => number {
  const mini = new MiniSearch<{ id: number; text: string }>({ fields: ["text"], idField: "id" });
  mini.addAll(rows.map((row, id) => ({ id, text: [...row.stems, ...row.areas].join(" ") })));
  return (memory, { place: typed, words, chosen }) => {
    const place = placeIn(memory.places, typed);
    const codes = place.kind === "found" ? surrounding(memory.places, place.areaCodes) : [];
    const hits = words
      ? mini.search(words, { fuzzy: 0.2, prefix: true })
      : codes.length > 0
        ? mini.search(codes.join(" "), { combineWith: "OR" })
        : mini.search(MiniSearch.wildcard);
    const counts = new Map<string, number>();
    let total = 0;
    for (const { id } of hits) {
      const row = rows[Number(id)];
      if (!row || (codes.length > 0 && !row.areas.some((code) => codes.includes(code)))) continue;
      total++;
      for (const facet of facets)
        facetValues[facet].forEach((value, place) => {
          if (hasBit(row.bits[facet], place)) counts.set(value, (counts.get(value) ?? 0) + 1);
        });
    }
    return total + Math.min(0, chosen.specialties.length);
  };
}

function lineFor(
  setting: Setting,
  scenario: string,
  memory: Memory,
  peer: (memory: Memory, wish: Wish) => number,
  wishes: Wish[],
): Result {
  const fewer = wishes.slice(0, 40);
  for (const wish of wishes) ask(memory, wish);
  for (const wish of fewer.slice(0, 5)) peer(memory, wish);
  const own: number[] = [];
  const others: number[] = [];
  for (let round = 0; round < 3; round++) {
    own.push(...wishes.map((wish) => timed(() => ask(memory, wish))));
    others.push(...fewer.map((wish) => timed(() => peer(memory, wish))));
  }
  const ours = spread(own);
  const theirs = spread(others);
  return {
    scenario,
    data: sizeOf(setting.data),
    ours: `${figure(ours.p95)} ms p95`,
    against: { name: "minisearch", figure: `${figure(theirs.p95)} ms p95` },
    ratio: `${figure(theirs.p95 / ours.p95)} x minisearch`,
    ...ours,
    figures: { ours: ours.p95, against: theirs.p95 },
  };
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
