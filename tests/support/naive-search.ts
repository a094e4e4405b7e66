import { readFileSync } from "node:fs";
import { type Chosen, type Facet, facets, facetValues, nothingChosen } from "#app/domain/directory/facets";
import { parseAreas } from "#app/domain/directory/parse-areas";
import { residentWords, tellingWords } from "#app/domain/directory/resident-words";
import { stemOf, wordsOf } from "#app/domain/directory/stem";
import { inventedHelpers } from "#drizzle/seed/helpers";
import { saidByHelpers } from "#drizzle/seed/helpers-say";

/*
 * The same search, the slow and simple way: no database, no bits, no index. What the forms of a word are it takes from
 * the product, whose own tests are about that.
 */

export type NaiveWish = { place?: string; words?: string } & Partial<Chosen>;

const shipped = (file: string) => {
  const parsed = parseAreas(readFileSync(`drizzle/seed/${file}`, "utf8"));
  if (!parsed.ok) throw new Error(`${file} does not fit.`);
  return parsed;
};
const { areas } = shipped("areas-the-hague.csv");
const { postcodes } = shipped("postcodes-the-hague.csv");

const everybody = inventedHelpers.map((helper) => {
  const said = saidByHelpers[helper.signIn];
  const has: Record<Facet, readonly string[]> = {
    specialties: helper.specialties,
    languages: helper.languages,
    backgrounds: said?.backgrounds ?? [],
    genders: said?.gender ? [said.gender] : [],
    ways: said?.ways ?? [],
    availabilities: said?.room ? [said.room.availability] : [],
  };
  const { name, organisation, introduction, expectation } = helper;
  return {
    name,
    areaCodes: helper.areaCodes,
    has,
    says: wordsOf(`${name} ${organisation} ${introduction} ${expectation}`),
  };
});
type Naive = (typeof everybody)[number];
const wordsOfEverybody = [...new Set(everybody.flatMap(({ says }) => says))];

/** The names of whom it finds, in the order of the alphabet. */
export function naivelyFound(wish: NaiveWish): string[] {
  return hits(wish)
    .map(({ name }) => name)
    .sort();
}

/** For every value: how many would be found if it were the only one chosen of its facet. */
export function naivelyCounted(wish: NaiveWish): Record<string, Record<string, number>> {
  return Object.fromEntries(
    facets.map((facet) => [
      facet,
      Object.fromEntries(
        facetValues[facet].map((value) => [value, hits({ ...wish, [facet]: [value] }).length]),
      ),
    ]),
  );
}

function hits({ place = "", words = "", ...asked }: NaiveWish): Naive[] {
  const chosen = { ...nothingChosen, ...asked };
  const codes = surroundings(codesOf(place));
  const typed = tellingWords(words);
  const known = typed.filter((word) => meantBy(word).size > 0);
  return everybody
    .filter(({ areaCodes }) => place === "" || areaCodes.some((code) => codes.has(code)))
    .filter(() => typed.length === 0 || known.length > 0)
    .filter((helper) => known.every((word) => meantBy(word).has(helper)))
    .filter(({ has }) =>
      facets.every(
        (facet) =>
          chosen[facet].length === 0 || has[facet].some((own) => chosen[facet].some((one) => one === own)),
      ),
    );
}

const read = new Map<string, Set<Naive>>();

/** Whom a word finds, worked out once: it is slow. */
function meantBy(typed: string): Set<Naive> {
  const known = read.get(typed) ?? new Set(everybody.filter(whoIsMeant(typed)));
  read.set(typed, known);
  return known;
}

function whoIsMeant(typed: string): (helper: Naive) => boolean {
  const stem = stemOf(typed);
  const begins = [typed, stem].filter((beginning) => beginning.length > 3);
  const isForm = (word: string) =>
    stemOf(word) === stem || begins.some((beginning) => word.startsWith(beginning));
  const anyForm = [...wordsOfEverybody, ...residentWords.map(({ word }) => word)].some(isForm);
  const means = (word: string) => (anyForm ? isForm(word) : mistakes(word, typed) === 1);
  const stems = wordsOfEverybody.filter(means).map(stemOf);
  const signs = residentWords.filter(({ word }) => means(word)).flatMap(({ finds }) => finds);
  return ({ says, has }) =>
    says.some((word) => stems.includes(stemOf(word))) ||
    signs.some((sign) => {
      const [facet, value] = sign.split(":") as [Facet, string];
      return has[facet].includes(value);
    });
}

/** Damerau and Levenshtein, by the book. Words of up to three letters are never mistaken for others. */
function mistakes(one: string, other: string): number {
  if (one.length < 4 || other.length < 4) return one === other ? 0 : 9;
  const cost = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => cost[i]?.[j] ?? 9;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const changed = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + changed];
      (cost[i] as number[])[j] = Math.min(...ways, swapped ? at(i - 2, j - 2) + 1 : 9);
    }
  }
  return at(one.length, other.length);
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
