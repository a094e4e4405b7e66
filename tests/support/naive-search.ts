import { readFileSync } from "node:fs";
import { type Chosen, type Facet, facets, facetValues, nothingChosen } from "#app/domain/directory/facets";
import { parseAreas } from "#app/domain/directory/parse-areas";
import type { ParsedAreas } from "#app/domain/directory/parsed-areas";
import { stemOf, wordsOf } from "#app/domain/directory/stem";
import { inventedHelpers } from "#drizzle/seed/helpers";
import { saidByHelpers } from "#drizzle/seed/helpers-say";
import { mistakes, mistakesByEar, naiveEntries, naivelyChosen, naivelyTold } from "./naive-words";

/*
 * The same search, the slow and simple way: no database, no bits, no index. What the forms of a word are it takes from
 * the product, whose own tests are about that.
 */

export type NaiveWish = { place?: string; words?: string } & Partial<Chosen>;

/** Of somebody who offers help, what the search goes by. */
export interface Naive {
  name: string;
  areaCodes: readonly string[];
  has: Record<Facet, readonly string[]>;
  /** The words of the page. */
  says: string[];
}

export interface NaiveSearch {
  /** The names of whom it finds, in the order of the alphabet. */
  found(wish: NaiveWish): string[];
  /** For every value: how many would be listed if it were the only one chosen of its facet, in the whole place and in a part of it. */
  counted(wish: NaiveWish): Record<string, Record<string, number>>;
  /** Who works in a part of the place only, in the order of the alphabet. */
  partly(wish: NaiveWish): string[];
  /** Everybody in the place and in its parts, in groups: who does all chosen specialties comes first, and of those who works in the whole place. */
  inOrder(wish: NaiveWish): string[][];
  /** Who works outside of it but not far away: the distance to each in kilometres. */
  nearby(wish: NaiveWish): Map<string, number>;
}

export function naiveSearch(
  everybody: Naive[],
  places: Pick<ParsedAreas, "areas" | "postcodes">,
): NaiveSearch {
  const { codesOf, surroundings, distances } = naivePlaces(places);
  const stemmed = everybody.map((one) => ({ ...one, stems: new Set(one.says.map(stemOf)) }));
  const wordsOfEverybody = [...new Set(everybody.flatMap(({ says }) => says))];
  const read = new Map<string, Set<Naive>>();

  /** Whom a word finds, worked out once: it is slow. */
  function meantBy(typed: string): Set<Naive> {
    const known = read.get(typed) ?? new Set<Naive>(stemmed.filter(whoIsMeant(typed)));
    read.set(typed, known);
    return known;
  }

  function whoIsMeant(typed: string): (helper: (typeof stemmed)[number]) => boolean {
    const { phrases, singles } = naiveEntries;
    const phrase = phrases.find(({ word }) => word === typed);
    if (phrase) return ({ has }) => has[phrase.facet].includes(phrase.value);
    const stem = stemOf(typed);
    const begins = [typed, stem].filter((beginning) => beginning.length > 3);
    const isForm = (word: string) =>
      stemOf(word) === stem || begins.some((beginning) => word.startsWith(beginning));
    const everyWord = [...wordsOfEverybody, ...singles.map(({ word }) => word)];
    const hasOneMistake = (word: string) => mistakes(word, typed) === 1;
    const hasTwoMistakes = (word: string) => mistakesByEar(word, typed) === 2;
    const means = [isForm, hasOneMistake, hasTwoMistakes].find((way) => everyWord.some(way)) ?? isForm;
    const wanted = wordsOfEverybody.filter(means).map(stemOf);
    const itself = singles.filter(({ word }) => stemOf(word) === stem);
    const meant = itself.length > 0 ? itself : singles.filter(({ word }) => means(word));
    return ({ stems, has }) =>
      wanted.some((one) => stems.has(one)) || meant.some(({ facet, value }) => has[facet].includes(value));
  }

  const inUse = new Set(everybody.flatMap(({ areaCodes }) => areaCodes));

  /** Whom a place and words find, whatever else is chosen. */
  function told({ place = "", words = "" }: NaiveWish, alsoPartly: boolean): Naive[] {
    const named = codesOf(place);
    const codes = surroundings(named);
    const isWithin = (code: string) => named.some((one) => surroundings([code]).has(one));
    if (alsoPartly && place !== "") for (const code of inUse) if (isWithin(code)) codes.add(code);
    const typed = naivelyTold(words);
    const known = typed.map(meantBy).filter(({ size }) => size > 0);
    return stemmed
      .filter(({ areaCodes }) => place === "" || areaCodes.some((code) => codes.has(code)))
      .filter(() => typed.length === 0 || known.length > 0)
      .filter((helper) => known.every((found) => found.has(helper)));
  }

  function having(among: Naive[], asked: NaiveWish): Naive[] {
    const chosen = { ...nothingChosen, ...asked };
    return among.filter(({ has }) =>
      facets.every(
        (facet) =>
          chosen[facet].length === 0 || has[facet].some((own) => chosen[facet].some((one) => one === own)),
      ),
    );
  }

  function hits(wish: NaiveWish): Naive[] {
    const meant = naivelyChosen(wish);
    return having(told(meant, false), meant);
  }

  /** For everybody who does not work in the whole place: how far away the nearest of the own areas is. */
  function around(wish: NaiveWish): [name: string, distance: number][] {
    const codes = codesOf(wish.place ?? "");
    const here = surroundings(codes);
    const far = distances(codes);
    return hits({ ...wish, place: "" })
      .filter(({ areaCodes }) => !areaCodes.some((code) => here.has(code)))
      .map(({ name, areaCodes }) => [name, Math.min(...areaCodes.map(far))]);
  }

  const whole = (wish: NaiveWish) =>
    hits(wish)
      .map(({ name }) => name)
      .sort();
  const partly = (wish: NaiveWish) =>
    around(wish)
      .flatMap(([name, distance]) => (distance === 0 ? [name] : []))
      .sort();

  return {
    partly,
    found: whole,
    inOrder(wish) {
      const specialties: readonly string[] = wish.specialties ?? [];
      const doesAll = (name: string) =>
        specialties.every((theme) =>
          everybody.find((one) => one.name === name)?.has.specialties.includes(theme),
        );
      const lists = [whole(wish), partly(wish)];
      return [
        ...lists.map((names) => names.filter(doesAll)),
        ...lists.map((names) => names.filter((name) => !doesAll(name))),
      ];
    },
    nearby: (wish) =>
      new Map(around(wish).filter(([, distance]) => distance > 0 && Number.isFinite(distance))),
    counted(wish) {
      const meant = naivelyChosen(wish);
      const among = told(meant, true);
      return Object.fromEntries(
        facets.map((facet) => [
          facet,
          Object.fromEntries(
            facetValues[facet].map((value) => [value, having(among, { ...meant, [facet]: [value] }).length]),
          ),
        ]),
      );
    },
  };
}

function naivePlaces({ areas, postcodes }: Pick<ParsedAreas, "areas" | "postcodes">) {
  const parents = new Map(areas.map(({ code, parentCode }) => [code, parentCode]));
  function surroundings(codes: string[]): Set<string> {
    const above = codes.flatMap((code) => parents.get(code) ?? []);
    return new Set([...codes, ...(above.length > 0 ? surroundings(above) : [])]);
  }
  function codesOf(place: string): string[] {
    if (parents.has(place)) return [place];
    const touched = postcodes.filter(({ postcode, share }) => postcode === place && share >= 0.05);
    return touched.length > 0
      ? touched.map(({ areaCode }) => areaCode)
      : areas.filter(({ name }) => name === place).map(({ code }) => code);
  }
  function distances(codes: string[]): (code: string) => number {
    const here = areas.filter(({ code }) => codes.includes(code));
    const middle = (axis: "latitude" | "longitude") =>
      here.reduce((sum, area) => sum + area[axis], 0) / here.length;
    const [latitude, longitude] = [middle("latitude"), middle("longitude")];
    return (code) => {
      const area = areas.find((one) => one.code === code);
      if (!area || here.length === 0) return Number.POSITIVE_INFINITY;
      if (!codes.includes(code) && codes.some((one) => surroundings([code]).has(one))) return 0;
      const [north, east] = [area.latitude - latitude, area.longitude - longitude];
      if (Math.abs(north) > 0.135 || Math.abs(east) > 0.22) return Number.POSITIVE_INFINITY;
      return 111.2 * Math.hypot(north, east * Math.cos((latitude * Math.PI) / 180));
    };
  }
  return { codesOf, surroundings, distances };
}

/** The places of a file. */
export const shipped = (file: string) => {
  const parsed = parseAreas(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error(`${file} does not fit.`);
  return parsed;
};

const invented = inventedHelpers.map((helper): Naive => {
  const said = saidByHelpers[helper.signIn];
  const { name, organisation, introduction, expectation, areaCodes } = helper;
  return {
    ...{ name, areaCodes },
    has: {
      specialties: helper.specialties,
      languages: helper.languages,
      backgrounds: said?.backgrounds ?? [],
      genders: said?.gender ? [said.gender] : [],
      ways: said?.ways ?? [],
      availabilities: said?.room ? [said.room.availability] : [],
    },
    says: wordsOf(`${name} ${organisation} ${introduction} ${expectation}`),
  };
});

export const {
  found: naivelyFound,
  counted: naivelyCounted,
  partly: naivelyPartly,
  inOrder: naivelyInOrder,
  nearby: naivelyNearby,
} = naiveSearch(invented, {
  areas: shipped("drizzle/seed/areas-the-hague.csv").areas,
  postcodes: shipped("drizzle/seed/postcodes-the-hague.csv").postcodes,
});
