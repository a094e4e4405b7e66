import type { Db } from "#app/database/connection.server";
import type { Helper } from "./helper";
import { helperFrom } from "./helpers-by-id";
import { isThere, type Memory } from "./memory";
import { elsewhereInMemory } from "./memory-elsewhere";
import { nearInMemory } from "./memory-near";
import { placeIn, surrounding } from "./memory-places";
import { pagesAndChanges } from "./memory-rows";
import { lookInMemory } from "./memory-search";
import { wordsMeant } from "./memory-words";
import { pageOf } from "./page-of";
import { placesInMemory } from "./places-to-choose";
import { remembered, takeIn } from "./remembered";
import type { Asking, FoundAnswer, SearchAnswer } from "./search-answer";
import type { Found } from "./search-wish";

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
    const places = placesInMemory(memory);
    const { shelf } = memory;
    const { answer, ids } = answerFrom(memory, asking);
    const checked = await pagesAndChanges(db, ids, since);
    if (checked.changed.length === 0) {
      takeIn(memory, since, checked);
      const pages = new Map(checked.pages.map((page) => [page.id, helperFrom(page)]));
      return { ...answer(pages), places, shelf };
    }
    takeIn(memory, since, checked);
  }
  return null;
}

type Pages = Map<string, Helper>;

function answerFrom(
  memory: Memory,
  { input, onAPage }: Asking,
): { ids: string[]; answer: (pages: Pages) => FoundAnswer } {
  const { place: typed, words, page: wished, ...chosen } = input;
  const said = { words, chosen };
  const place = placeIn(memory.places, typed);
  if (place.kind === "several")
    return { ids: [], answer: () => ({ place, said, found: null, elsewhere: null }) };
  const placeCodes = place.kind === "found" ? place.areaCodes : [];
  const { wanted, unknown } = wordsMeant(memory.words, memory.shelf, words, (stem) =>
    isThere(memory, "stems", stem),
  );
  const areaCodes = place.kind === "found" ? surrounding(memory.places, placeCodes) : null;
  const asked = { areaCodes, words: wanted, chosen };
  const near = nearInMemory(memory, placeCodes, asked);
  const instead = () => elsewhereInMemory(memory, placeCodes, asked, near);
  if (place.kind === "unknown") {
    const elsewhere = instead();
    return { ids: [], answer: () => ({ place, said, found: null, elsewhere }) };
  }
  const { tally, shown } = lookInMemory(memory, asked, near.within);
  const inPart = { total: near.partly.length, withAllThemes: near.partlyWithAllThemes };
  const { page, pages, ...at } = pageOf(wished, onAPage, { ...tally, partly: inPart });
  const ids = shown(at.whole.from, at.whole.to);
  const partly = near.partly.slice(at.partly.from, at.partly.to);
  const nearby = page === pages ? near.nearby : [];
  const elsewhere = tally.total + inPart.total === 0 ? instead() : null;
  const answer = (known: Pages): FoundAnswer => {
    const found: Found = {
      ...tally,
      helpers: ids.flatMap((id) => known.get(id) ?? []),
      partly: { helpers: partly.flatMap((id) => known.get(id) ?? []), ...inPart },
      nearby: nearby.flatMap(({ id, distance }) => {
        const helper = known.get(id);
        return helper ? [{ helper, distance }] : [];
      }),
      unknownWords: unknown,
      page,
      pages,
    };
    return { place, said, found, elsewhere };
  };
  return { ids: [...ids, ...partly, ...nearby.map(({ id }) => id)], answer };
}
