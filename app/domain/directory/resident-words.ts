import { type Facet, facetValues } from "./facets";
import words from "./resident-words.json";
import { stemOf } from "./stem";

/** What finds somebody: what to look for among the stems of a profile. */
export interface KnownWord {
  word: string;
  stem: string;
  finds: string[];
}

/** A facet's value as a stem among the stems of a profile. No word that people type holds a colon. */
export const signOf = (facet: Facet, value: string) => `${facet}:${value}`;

/** Residents' own words and what they stand for: the synonym table of the search. No word stands for a background. */
const table: readonly KnownWord[] = Object.entries({
  specialties: words.specialties,
  languages: words.languages,
  ways: words.ways,
}).flatMap(([facet, table]) => wordsFor(facet as Facet, table));

const isPhrase = ({ word }: KnownWord) => word.includes(" ");

/** Its single words: they are known beside those of the profiles. */
export const residentWords = table.filter((one) => !isPhrase(one));

/** Its words that mean something together, and something else or nothing alone: "geen huis". */
export const residentPhrases = table.filter(isPhrase);

/** The forms of a phrase have the stems of all its words in common: "niet slapen" and "niet slaap". */
export function stemsInOrder(said: string[]): string {
  return said.map(stemOf).join(" ");
}

function wordsFor(facet: Facet, table: Record<string, string[]>): KnownWord[] {
  return facetValues[facet].flatMap((value) =>
    (table[value] ?? []).map((word) => ({
      word,
      stem: stemsInOrder(word.split(" ")),
      finds: [signOf(facet, value)],
    })),
  );
}
