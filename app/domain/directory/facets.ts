import { availabilities, backgrounds, genders, languages, specialties, ways } from "./vocabulary";

/** What people choose from. Several values of one facet widen the search, several facets narrow it. */
export const facetValues = { specialties, languages, backgrounds, genders, ways, availabilities } as const;

export type Facet = keyof typeof facetValues;
export type ValueOf<Name extends Facet> = (typeof facetValues)[Name][number];
export type Chosen = { [Name in Facet]: ValueOf<Name>[] };
/** How many helpers somebody would find by choosing this value beside all that was chosen. */
export type FacetCounts = { [Name in Facet]: Record<ValueOf<Name>, number> };

export const facets = Object.keys(facetValues) as Facet[];

/** Of what was asked, what is a value of this facet: each once, in the order of the list. */
export function valuesOf<Name extends Facet>(facet: Name, asked: readonly string[]): ValueOf<Name>[] {
  const list: readonly ValueOf<Name>[] = facetValues[facet];
  return list.filter((value) => asked.includes(value));
}

/** The values as bits of one number, each at its place in the list. */
export function bitsOf(facet: Facet, values: readonly string[]): number {
  const list: readonly string[] = facetValues[facet];
  return list.reduce((sum, value, place) => (values.includes(value) ? sum + 2 ** place : sum), 0);
}

export const nothingChosen: Chosen = {
  specialties: [],
  languages: [],
  backgrounds: [],
  genders: [],
  ways: [],
  availabilities: [],
};
