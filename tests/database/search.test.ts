import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAreas } from "#app/domain/directory/parse-areas";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { languages, specialties } from "#app/domain/directory/vocabulary";
import { seedDemo } from "#drizzle/seed/demo";
import { inventedHelpers } from "#drizzle/seed/helpers";
import { done, openWorld, type World } from "#tests/support/world";

const shipped = (file: string) => {
  const parsed = parseAreas(readFileSync(`drizzle/seed/${file}`, "utf8"));
  if (!parsed.ok) throw new Error(`${file} does not fit.`);
  return parsed;
};
const { areas } = shipped("areas-the-hague.csv");
const { postcodes } = shipped("postcodes-the-hague.csv");

interface Wish {
  place: string;
  specialties: string[];
  languages: string[];
}

/** The same question, answered the slow and simple way. */
function expected({ place, specialties: themes, languages: spoken }: Wish): string[] {
  const codes = surroundings(codesOf(place));
  return inventedHelpers
    .filter((helper) => place === "" || helper.areaCodes.some((code) => codes.has(code)))
    .filter((helper) => themes.length === 0 || helper.specialties.some((theme) => themes.includes(theme)))
    .filter((helper) => spoken.length === 0 || helper.languages.some((language) => spoken.includes(language)))
    .map((helper) => helper.name)
    .sort();
}

function codesOf(place: string): string[] {
  const touched = postcodes.filter(({ postcode, share }) => postcode === place && share >= 0.05);
  return touched.length > 0
    ? touched.map(({ areaCode }) => areaCode)
    : areas.filter(({ name }) => name === place).map(({ code }) => code);
}

function surroundings(codes: string[]): Set<string> {
  const parents = codes.flatMap((code) => areas.find((area) => area.code === code)?.parentCode ?? []);
  return new Set([...codes, ...(parents.length > 0 ? surroundings(parents) : [])]);
}

describe("searching for a helper", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await seedDemo();
  });
  afterAll(() => world.close());

  const found = async (wish: Partial<Wish>) => {
    const names: string[] = [];
    let themes = 0;
    for (let page = 1; ; page++) {
      const answer = done(await searchHelpers.run(null, { ...wish, page: String(page) }));
      names.push(...(answer.found?.helpers.map((helper) => helper.name) ?? []));
      themes = answer.found?.withAllThemes ?? 0;
      if (page >= (answer.found?.pages ?? 1)) return { names, themes, place: answer.place };
    }
  };

  test("finds the very people that a slow and simple search finds, for any wish", async () => {
    const place = fc.constantFrom(
      "",
      "2532",
      "2531",
      "2533",
      "2525",
      "Moerwijk",
      "Moerwijk-Oost",
      "'s-Gravenhage",
      "Scheveningen",
    );
    const wish = fc.record({
      place,
      specialties: fc.subarray([...specialties], { maxLength: 3 }),
      languages: fc.subarray([...languages], { maxLength: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(wish, async (asked) => {
        expect((await found(asked)).names.sort()).toEqual(expected(asked));
      }),
      { numRuns: 60 },
    );
  });

  test("puts who does all themes first, and counts them", async () => {
    const wish = { place: "2532", specialties: ["debts", "parenting"] };
    const { names, themes } = await found(wish);
    const doesAll = (name: string) =>
      wish.specialties.every((theme) =>
        inventedHelpers.find((h) => h.name === name)?.specialties.some((own) => own === theme),
      );
    expect(themes).toBeGreaterThan(1);
    expect(names.slice(0, themes).every(doesAll)).toBe(true);
    expect(names.slice(themes).some(doesAll)).toBe(false);
  });

  test.each(["Den Haag", "den haag", "'s-Gravenhage", "s gravenhage", "GM0518"])(
    "knows the city as %s",
    async (place) => {
      expect((await found({ place })).place).toMatchObject({ kind: "found", areaCodes: ["GM0518"] });
    },
  );

  test.each(["2532AB", " 2532 ab ", "2532"])("knows the postcode in %s", async (place) => {
    expect((await found({ place })).names.sort()).toEqual(
      expected({ place: "2532", specialties: [], languages: [] }),
    );
  });

  test.each(["Amsterdam", "9999", "%", "' or 1=1 --", "\u0000"])(
    "says that it does not know %j",
    async (place) => {
      expect((await found({ place })).place).toEqual({ kind: "unknown" });
    },
  );

  test("leaves out what is no theme and no language, and says nothing about it", async () => {
    const { names } = await found({ place: "2532", specialties: ["nonsense"], languages: ["xx"] });
    expect(names.sort()).toEqual(expected({ place: "2532", specialties: [], languages: [] }));
  });
});
