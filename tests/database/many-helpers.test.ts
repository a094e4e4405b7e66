import { existsSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Facet, facetValues, type ValueOf } from "#app/domain/directory/facets";
import {
  helperColumns,
  helperLine,
  type ImportedHelper,
  parseHelpers,
} from "#app/domain/directory/helper-file";
import { importAreas } from "#app/domain/directory/import-areas";
import { helpersInOneGo } from "#app/domain/directory/import-helpers";
import type { ParsedAreas } from "#app/domain/directory/parsed-areas";
import { forget, rememberAll, remembered } from "#app/domain/directory/remembered";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { newId } from "#app/domain/fields";
import { approveImport } from "#app/domain/moderation/approve-import";
import { readDesk } from "#app/domain/moderation/read-desk";
import { readImport } from "#app/domain/moderation/read-import";
import { bringsIn, carryOutAll, moderatorOf } from "#tests/support/helpers-and-moderators";
import { manyHelpers, naively } from "#tests/support/many-helpers";
import { type NaiveSearch, type NaiveWish, naiveSearch, shipped } from "#tests/support/naive-search";
import { done, openWorld, type World } from "#tests/support/world";

/** `npm run test:deep` asks for 100,000. */
const count = Number(process.env.HELPERS ?? 2000);
const queries = Number(process.env.SEARCHES ?? 60);
/** In milliseconds: of all helpers on one core. */
const patience = 60_000 + count * 20 + queries * 4000;

/** Many of them work in the whole country, and few in the city of the seed. */
const mostInOneCity = 10_000;
const files = count > mostInOneCity ? filesOfTheCountry() : filesOfTheCity();

let world: World;
let places: ParsedAreas;
let helpers: ImportedHelper[];
let naive: NaiveSearch;
beforeAll(async () => {
  world = await openWorld();
  const read = files.map(shipped);
  places = {
    areas: read.flatMap(({ areas }) => areas),
    names: read.flatMap(({ names }) => names),
    postcodes: read.flatMap(({ postcodes }) => postcodes),
  };
  done(await importAreas.run(null, places));
  helpers = manyHelpers(count, places.areas);
  naive = naiveSearch(helpers.map(naively), places);
  const text = [helperColumns.join(","), ...helpers.map(helperLine)].join("\n");
  const parsed = parseHelpers(text, new Set(places.areas.map(({ code }) => code)));
  expect(parsed).toEqual({ helpers, problems: [] });
  expect(await imported()).toEqual({ added: count, changed: 0, same: 0 });
  expect(done(await searchHelpers.run(null, {})).found?.total ?? 0).toBe(0);
  await approveInOneGo();
}, patience);
afterAll(() => world?.close());

function filesOfTheCity(): string[] {
  return ["drizzle/seed/areas-the-hague.csv", "drizzle/seed/postcodes-the-hague.csv"];
}

/** Without these files so many helpers would crowd in one city, and tell nothing of the country. */
function filesOfTheCountry(): string[] {
  const folder = process.env.PLACES ?? "../shared/data";
  const country = ["areas-nl.csv", "postcodes-nl.csv"].map((file) => join(folder, file));
  const absent = country.filter((file) => !existsSync(file));
  if (absent.length > 0)
    throw new Error(
      `${count} helpers work in the whole country, and ${absent.join(" and ")} are not there. Say with PLACES which folder has them.`,
    );
  return country;
}

test(
  "of a file of many, a second import changes nothing",
  async () => {
    expect(await imported()).toEqual({ added: 0, changed: 0, same: count });
  },
  patience,
);

describe.each(["in the database", "in memory"])("searching %s", (where) => {
  beforeAll(async () => {
    if (where === "in memory") await rememberAll();
  }, patience);
  afterAll(() => {
    expect(remembered() !== null).toBe(where === "in memory");
    forget();
  });

  test(
    `finds of ${count} helpers the very ones that a slow and simple search finds`,
    findsAsNaively,
    patience,
  );
});

async function findsAsNaively(): Promise<void> {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(anyWish(), async (wish) => {
      const { found: answer } = done(await searchHelpers.run(null, wish));
      const expected = naive.found(wish);
      hits += expected.length;
      expect(answer?.total).toBe(expected.length);
      expect(answer?.counts).toEqual(naive.counted(wish));
      const names = await namesOn(wish, pagesToRead(answer?.pages ?? 1));
      const among = new Set(expected);
      expect(names.filter((name) => !among.has(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      if ((answer?.pages ?? 1) <= mostPages) expect(names.sort()).toEqual(expected);
    }),
    { numRuns: queries, endOnFailure: true },
  );
  expect(hits).toBeGreaterThan(queries);
}

/** A moderator looks at the list, and approves all of it with one press. The clock does the rest. */
async function approveInOneGo(): Promise<void> {
  const moderator = await moderatorOf(world);
  const { imports } = done(await readDesk.run(moderator, {}));
  expect(imports.map(({ pages }) => pages)).toEqual([count]);
  const { id: importId, seenUntil } = imports[0] ?? {};
  const last = Math.ceil(count / 50);
  expect(done(await readImport.run(moderator, { importId, list: String(last) })).list).toBe(last);
  done(await approveImport.run(moderator, { importId, seenUntil }));
  await carryOutAll();
  expect(done(await readDesk.run(moderator, {})).imports).toEqual([]);
}

async function imported() {
  const file = { id: newId(), name: "country.csv" };
  const counted = { added: 0, changed: 0, same: 0 };
  for (let first = 0; first < count; first += helpersInOneGo) {
    const part = helpers.slice(first, first + helpersInOneGo);
    const { added, changed, same } = await bringsIn(part, file);
    counted.added += added;
    counted.changed += changed;
    counted.same += same;
  }
  return counted;
}

const mostPages = 6;
/** All of them, or of a long list the first, one in the middle and the last. */
function pagesToRead(pages: number): number[] {
  return pages <= mostPages
    ? Array.from({ length: pages }, (_, index) => index + 1)
    : [1, Math.ceil(pages / 2), pages];
}

async function namesOn(wish: NaiveWish, pages: number[]): Promise<string[]> {
  const names: string[] = [];
  for (const page of pages) {
    const { found } = done(await searchHelpers.run(null, { ...wish, page: String(page) }));
    names.push(...(found?.helpers.map(({ name }) => name) ?? []));
  }
  return names;
}

const words = [
  "kinderen",
  "kind",
  "geldzorgen",
  "schuldne",
  "wandelen",
  "wijkverpleegkundge",
  "Ozcelik",
  "xqzyx",
  "geen geld",
  "niet slapen",
  "burn-out",
  "geen",
  "vrouw",
  "wijkverplegkunige",
  "psygoloog",
];

function anyWish(): fc.Arbitrary<NaiveWish> {
  const few = <Name extends Facet>(facet: Name) => {
    const values = [...facetValues[facet]] as ValueOf<Name>[];
    return fc.oneof(
      { weight: 3, arbitrary: fc.constant<ValueOf<Name>[]>([]) },
      { weight: 2, arbitrary: fc.subarray(values, { minLength: 1, maxLength: 3 }) },
    );
  };
  const inUse = helpers.slice(0, 200).flatMap(({ content }) => content.areaCodes);
  return fc.record({
    place: fc.oneof(
      fc.constant(""),
      fc.constantFrom(...inUse),
      fc.constantFrom(...places.areas.map(({ code }) => code)),
      fc.constantFrom(...places.postcodes.map(({ postcode }) => postcode)),
    ),
    words: fc.oneof(
      { weight: 3, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.subarray(words, { maxLength: 2 }).map((some) => some.join(" ")) },
    ),
    specialties: few("specialties"),
    languages: few("languages"),
    backgrounds: fc.constant([]),
    genders: few("genders"),
    ways: few("ways"),
    availabilities: fc.constant([]),
  });
}
