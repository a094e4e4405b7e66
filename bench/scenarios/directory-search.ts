import MiniSearch from "minisearch";
import { facets, facetValues, nothingChosen } from "#app/domain/directory/facets";
import { hasBit, type Memory } from "#app/domain/directory/memory";
import { placeIn, surrounding } from "#app/domain/directory/memory-places";
import type { Row } from "#app/domain/directory/search-row";
import { spread } from "../measure/loops";
import { figure, type Result } from "../measure/result";
import { ask, memoryOf, partsOfBench, timeOf, type Wish, wishesFrom } from "../measure/search";
import { type Scenario, type Setting, sizeOf } from "./setting";

/** A place, two facets and a word that is sometimes mistyped, with all numbers; and nothing asked at all, which counts everybody for each facet. */
export const directorySearch: Scenario = {
  name: "directory-search",
  async measure(setting) {
    const { rows, frame } = await partsOfBench();
    const memory = await memoryOf(rows, frame);
    const wishes = wishesFrom(frame.places, 300);
    const nothing: Wish[] = Array.from({ length: 60 }, () => ({
      place: "",
      words: "",
      chosen: nothingChosen,
    }));
    const peer = peerOver(rows);
    return [
      lineFor(setting, "directory-search", memory, peer, wishes),
      lineFor(setting, "directory-worst-facet", memory, peer, nothing),
    ];
  },
};

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
    own.push(...wishes.map((wish) => timeOf(() => ask(memory, wish))));
    others.push(...fewer.map((wish) => timeOf(() => peer(memory, wish))));
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
