import type { Db } from "#app/database/connection.server";
import type { Asked } from "./candidates";
import { nothingChosen } from "./facets";
import type { Helper } from "./helper";
import { helperFrom } from "./helpers-by-id";
import { isThere, type Memory, union } from "./memory";
import { around, placeIn, surrounding } from "./memory-places";
import { pagesAndChanges } from "./memory-rows";
import { findInMemory, lookInMemory } from "./memory-search";
import { wordsMeant } from "./memory-words";
import { mostAreasNearby, mostHelpersNearby } from "./place-bounds";
import { remembered, takeIn } from "./remembered";
import type { Asking, SearchAnswer } from "./search-answer";
import type { NearbyArea } from "./search-wish";

const mostTurns = 3;

/**
 * The answer from memory, its pages from the database. In the very statement that reads the pages the database says what changed since the
 * memory was right; where anything did, the memory takes it in and is asked again. So no answer is older than the moment of its pages. Null
 * where there is no memory, or where too much is changing.
 */
export async function searchInMemory(db: Db, asking: Asking): Promise<SearchAnswer | null> {
  for (let turn = 0; turn < mostTurns; turn++) {
    const memory = remembered();
    if (!memory) return null;
    const since = memory.snapshot;
    const { answer, ids } = answerFrom(memory, asking);
    const checked = await pagesAndChanges(db, ids, since);
    if (checked.changed.length === 0) {
      takeIn(memory, since, checked);
      return answer(new Map(checked.pages.map((page) => [page.id, helperFrom(page)])));
    }
    takeIn(memory, since, checked);
  }
  return null;
}

type Pages = Map<string, Helper>;

function answerFrom(
  memory: Memory,
  { input, onAPage }: Asking,
): { ids: string[]; answer: (pages: Pages) => SearchAnswer } {
  const { place: typed, words, page, ...chosen } = input;
  const said = { words, chosen };
  const place = placeIn(memory.places, typed);
  if (place.kind === "unknown" || place.kind === "several")
    return { ids: [], answer: () => ({ place, said, found: null }) };
  const { wanted, unknown } = wordsMeant(memory.words, words, (stem) => isThere(memory, "stems", stem));
  const areaCodes = place.kind === "found" ? surrounding(memory.places, place.areaCodes) : null;
  const asked = { areaCodes, words: wanted, chosen };
  const { ids, ...tally } = lookInMemory(memory, asked, page, onAPage);
  const pages = Math.max(1, Math.ceil(tally.total / onAPage));
  const near = place.kind === "found" && pages === 1 ? nearest(memory, place.areaCodes, asked) : null;
  const answer = (known: Pages): SearchAnswer => {
    const nearby = near && {
      areas: near.areas,
      forAnything: near.forAnything,
      helpers: near.helpers.flatMap(({ id, distance }) => {
        const helper = known.get(id);
        return helper ? [{ helper, distance }] : [];
      }),
    };
    const helpers = ids.flatMap((id) => known.get(id) ?? []);
    return { place, said, found: { helpers, ...tally, nearby, unknownWords: unknown, page, pages } };
  };
  return { ids: [...ids, ...(near?.helpers.map(({ id }) => id) ?? [])], answer };
}

interface Near {
  helpers: { id: string; distance: number }[];
  areas: NearbyArea[];
}

/** As nearest() does in the database. */
function nearest(memory: Memory, codes: string[], asked: Asked): Near & { forAnything: boolean } {
  const all = around(memory.places, codes, (code) => isThere(memory, "areas", code));
  const near = nearIn(memory, all, asked);
  if (near.areas.length > 0) return { ...near, forAnything: false };
  const { areas } = nearIn(memory, all, { ...asked, words: [], chosen: nothingChosen });
  return { helpers: [], areas, forAnything: true };
}

function nearIn(memory: Memory, all: NearbyArea[], asked: Asked): Near {
  if (all.length === 0) return { helpers: [], areas: [] };
  const order = new Map(all.map(({ code }, index) => [code, index]));
  const here = asked.areaCodes ?? [];
  const { hits, recent } = findInMemory(memory, { ...asked, areaCodes: [...order.keys()] });
  const rows = [
    ...hits
      .difference(union(memory, "areas", here))
      .array()
      .flatMap((place) => memory.rows[place] ?? []),
    ...recent.flatMap(({ row, missed }) =>
      missed.length === 0 && !row.areas.some((code) => here.includes(code)) ? [row] : [],
    ),
  ];
  const used = new Set<string>();
  const found = rows.map(({ id, areas }) => {
    const known = areas.filter((code) => order.has(code));
    for (const code of known) used.add(code);
    return { id, first: Math.min(...known.map((code) => order.get(code) ?? all.length)) };
  });
  found.sort((one, other) => one.first - other.first || (one.id < other.id ? -1 : 1));
  return {
    helpers: found
      .slice(0, mostHelpersNearby)
      .map(({ id, first }) => ({ id, distance: all[first]?.distance ?? 0 })),
    areas: all.filter(({ code }) => used.has(code)).slice(0, mostAreasNearby),
  };
}
