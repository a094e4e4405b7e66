import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Facet, facetValues, type ValueOf } from "#app/domain/directory/facets";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { inventedHelpers } from "#drizzle/seed/helpers";
import {
  type NaiveWish,
  naivelyCounted,
  naivelyFound,
  naivelyInOrder,
  naivelyNearby,
  naivelyPartly,
} from "#tests/support/naive-search";
import { demoSearched, found, waysOfSearching } from "#tests/support/searched-demo";
import { done } from "#tests/support/world";

const places = [
  "",
  "2532",
  "2531",
  "2533",
  "2525",
  "Moerwijk",
  "Moerwijk-Oost",
  "'s-Gravenhage",
  "Scheveningen",
];
const free = [
  "kinderen",
  "geldzorgen",
  "schuldne",
  "wandeling",
  "turks",
  "Hoekstra",
  "rekenin",
  "eenzam",
  "xqzyx",
  "ik zoek hulp",
  "geen huis",
  "ik slaap niet",
  "huur achterstand",
  "e-mail",
  "niet",
  "geen",
  "vrouw",
  "liever een man",
  "vrouwelijke psycholoog",
  "mijn man drinkt",
  "psygoloog",
  "verslavd",
  "linsensop",
  "schoenndos",
  "verklaring",
  "huis",
  "zorg",
];

const some = <Name extends Facet>(facet: Name) =>
  fc.subarray([...facetValues[facet]] as ValueOf<Name>[], { maxLength: 3 });
const mostlyNone = <Name extends Facet>(facet: Name) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<ValueOf<Name>[]>([]) }, { weight: 1, arbitrary: some(facet) });
const anyWish: fc.Arbitrary<NaiveWish> = fc.record({
  place: fc.constantFrom(...places),
  words: fc
    .oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(free, { maxLength: 2 }) },
    )
    .map((words) => words.join(" ")),
  specialties: some("specialties"),
  languages: mostlyNone("languages"),
  backgrounds: mostlyNone("backgrounds"),
  genders: mostlyNone("genders"),
  ways: mostlyNone("ways"),
  availabilities: mostlyNone("availabilities"),
});

/** Names cut into groups of these sizes, each in the order of the alphabet. */
function inGroups(names: string[], groups: string[][]): string[][] {
  const rest = [...names];
  return groups.map(({ length }) => rest.splice(0, length).sort());
}

describe.each(waysOfSearching)("searching for a helper %s", (way) => {
  demoSearched(way);

  test("finds the very people that a slow and simple search finds, and counts them as it does", async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(anyWish, async (asked) => {
        const answer = await found(asked);
        const expected = naivelyFound(asked);
        hits += expected.length;
        expect(answer.names.sort()).toEqual(expected);
        expect(answer.found?.total).toBe(expected.length);
        expect(answer.found?.counts).toEqual(naivelyCounted(asked));
        expect(answer.partly.sort()).toEqual(naivelyPartly(asked));
        expect(answer.found?.partly.total).toBe(answer.partly.length);
        const groups = naivelyInOrder(asked);
        expect(inGroups(answer.shown, groups)).toEqual(groups);
        const [wholeAll = [], partAll = []] = groups;
        expect(answer.found?.withAllThemes).toBe(wholeAll.length);
        expect(answer.found?.partly.withAllThemes).toBe(partAll.length);
        const near = answer.found?.nearby ?? [];
        const distances = naivelyNearby(asked);
        const nearest = [...distances.values()].sort((a, b) => a - b).slice(0, 6);
        expect(near.map(({ distance }) => distance.toFixed(6))).toEqual(nearest.map((km) => km.toFixed(6)));
        for (const { helper, distance } of near) expect(distances.get(helper.name)).toBeCloseTo(distance, 6);
      }),
      { numRuns: 120 },
    );
    expect(hits).toBeGreaterThan(50);
  });

  test("puts who does all themes first, and counts them", async () => {
    const wish = { place: "2532", specialties: ["debts", "parenting"] as ValueOf<"specialties">[] };
    const { names, found: answer } = await found(wish);
    const themes = answer?.withAllThemes ?? 0;
    const doesAll = (name: string) =>
      wish.specialties.every((theme) =>
        inventedHelpers.find((h) => h.name === name)?.specialties.some((own) => own === theme),
      );
    expect(themes).toBeGreaterThan(1);
    expect(names.slice(0, themes).every(doesAll)).toBe(true);
    expect(names.slice(themes).some(doesAll)).toBe(false);
  });

  test("puts who does both in a part of the city before who does one in all of it, on full pages", async () => {
    const wish = { place: "Den Haag", specialties: ["debts", "parenting"] as ValueOf<"specialties">[] };
    const { shown, found: last } = await found(wish);
    const groups = naivelyInOrder({ ...wish, place: "'s-Gravenhage" });
    expect(groups.map(({ length }) => length > 0)).toEqual([false, true, true, true]);
    expect(inGroups(shown, groups)).toEqual(groups);
    expect(last?.pages).toBe(Math.ceil(shown.length / 12));
    const { found: first } = done(await searchHelpers.run(null, wish));
    expect((first?.helpers.length ?? 0) + (first?.partly.helpers.length ?? 0)).toBe(12);
  });

  test.each(["Den Haag", "den haag", "'s-Gravenhage", "s gravenhage", "Gravenhage", "The Hague", "GM0518"])(
    "knows the city as %s",
    async (place) => {
      expect((await found({ place })).place).toMatchObject({ kind: "found", areaCodes: ["GM0518"] });
    },
  );

  test.each([
    ...["Moerwijk in Den Haag", "moerwijk, den haag", "Moerwijk in The Hague"],
    ...["Den Haag, Moerwijk", "Moerwijk Den Haag", "den haag moerwijk", "Moerwijk 's-Gravenhage"],
  ])("knows the district as %s", async (place) => {
    expect((await found({ place })).place).toMatchObject({ kind: "found", areaCodes: ["WK051836"] });
  });

  test.each([
    ["Laakkwartier", "WK051838"],
    ["Spoorwijk Den Haag", "WK051838"],
    ["rustenburg", "WK051831"],
    ["Schilderswijk", "WK051829"],
    ["Schilderswijk, Den Haag", "WK051829"],
  ])("knows by %s, half of a name or as people say it, the district", async (place, code) => {
    expect((await found({ place })).place).toMatchObject({ kind: "found", areaCodes: [code] });
  });

  test.each(["2532AB", " 2532 ab ", "2532", "2532-AB", "2532AB Den Haag", "2532, Den Haag"])(
    "knows the postcode in %s",
    async (place) => {
      expect((await found({ place })).names.sort()).toEqual(naivelyFound({ place: "2532" }));
    },
  );

  test.each(["Amsterdam", "9999", "%", "' or 1=1 --", "\u0000"])(
    "says that it does not know %j",
    async (place) => {
      expect((await found({ place })).place).toEqual({ kind: "unknown", similar: [] });
    },
  );

  test.each([
    ["Moerwik", "WK051836"],
    ["den hag", "GM0518"],
    ["scheveningn", "WK051807"],
    ["Moerwyk", "WK051836"],
    ["moer", "WK051836"],
    ["Transvaal", "WK051830"],
    ["Laak", "WK051838"],
  ])("asks with %s whether another place was meant", async (typed, code) => {
    const { place } = await found({ place: typed });
    expect(place.kind === "unknown" && place.similar.map((area) => area.code)).toContain(code);
  });

  test("leaves out what is no theme and no language, and says nothing about it", async () => {
    const asked = { place: "2532", specialties: ["nonsense", "debts"], languages: "xx", ways: { a: 1 } };
    const answer = done(await searchHelpers.run(null, asked));
    expect(answer.said.chosen).toMatchObject({ specialties: ["debts"], languages: [], ways: [] });
    expect(answer.found?.total).toBe(naivelyFound({ place: "2532", specialties: ["debts"] }).length);
  });

  test.each([
    ["geldzorgen", "specialties", "debts"],
    ["geldzorgne", "specialties", "debts"],
    ["mantelzorger", "specialties", "informalCare"],
    ["nurse", "specialties", "health"],
    ["jellinek", "specialties", "addiction"],
    ["eenzaam", "specialties", "loneliness"],
    ["wijkverpleging", "specialties", "health"],
    ["thuiszorg", "specialties", "health"],
    ["verpleegkundige", "specialties", "health"],
    ["ontruiming", "specialties", "housing"],
    ["uwv", "specialties", "work"],
    ["verblijfsvergunning", "specialties", "papers"],
    ["tolk", "specialties", "papers"],
    ["alcoholist", "specialties", "addiction"],
    ["papa drinkt", "specialties", "addiction"],
    ["psygoloog", "specialties", "mentalHealth"],
    ["verslavd", "specialties", "addiction"],
    ["onvijlig", "specialties", "violenceAtHome"],
    ["geen eten", "specialties", "debts"],
    ["we hebben geen huis", "specialties", "housing"],
    ["zij kan niet slapen", "specialties", "mentalHealth"],
    ["ik slaap niet", "specialties", "mentalHealth"],
    ["burn-out", "specialties", "mentalHealth"],
    ["huur achterstand", "specialties", "housing"],
    ["e-mail", "ways", "online"],
    ["Turks", "languages", "tr"],
    ["'s avonds", "ways", "evening"],
  ] as const)("finds for the word %s whoever has the %s %s", async (words, facet, value) => {
    const { names } = await found({ words });
    expect(names).toEqual(expect.arrayContaining((await found({ [facet]: [value] })).names));
  });

  test.each([
    ["Marjolein Hoekstra", ["Marjolein Hoekstra"]],
    ["hoekstar", ["Marjolein Hoekstra"]],
    ["ozcelik", ["Fatma Özçelik"]],
    ["ozcelik qwrtx", ["Fatma Özçelik"]],
    ["qwrtx", []],
    ["schoenendozen", ["Pieter Zandbergen"]],
    ["linsensop", ["Imran Qureshi"]],
    ["schoenndos", ["Pieter Zandbergen"]],
  ])("finds for the words %s: %j", async (words, names) => {
    expect((await found({ words })).names).toEqual(names);
  });

  test.each([
    ["vrouw", { genders: ["woman"] }],
    ["mannelijke begeleider", { genders: ["man"] }],
    ["vrouw die tigrinya spreekt", { genders: ["woman"], words: "tigrinya" }],
    ["vrouwelijke psycholoog", { genders: ["woman"], words: "psycholoog" }],
  ] as [string, NaiveWish][])(
    "takes %s for a choice that can be taken away again: %j",
    async (words, same) => {
      const answer = await found({ words });
      expect(answer.names.sort()).toEqual((await found(same)).names.sort());
      expect(answer.names.length).toBeGreaterThan(0);
      expect(answer.said.chosen.genders).toEqual(same.genders);
      expect(answer.said.words).toBe(same.words ?? "");
    },
  );

  test("takes no word about the family for such a choice", async () => {
    const { said, names } = await found({ words: "mijn man drinkt" });
    expect([said.chosen.genders, said.words]).toEqual([[], "mijn man drinkt"]);
    expect(names.sort()).toEqual((await found({ words: "drinkt" })).names.sort());
  });

  test("says which words nobody has, and of a tool of the shelf does not say so", async () => {
    expect((await found({ words: "hoekstra qwrtx" })).found?.unknownWords).toEqual(["qwrtx"]);
    expect((await found({ words: "papa is dood" })).found?.unknownWords).toEqual([]);
    expect((await found({ words: "thuisarts" })).found?.unknownWords).toEqual([]);
    expect((await found({ words: "verklaring" })).found?.unknownWords).toEqual(["verklaring"]);
  });
});
