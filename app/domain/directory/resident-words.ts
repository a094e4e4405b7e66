import { type Facet, facetValues } from "./facets";
import { oneMistakeApart } from "./near-words";
import words from "./resident-words.json";
import type { SelfHelpTool } from "./self-help-tool";
import { stemOf, wordsOf } from "./stem";
import { type Specialty, specialties } from "./vocabulary";

/** A word that finds somebody: what to look for among the stems of a profile. */
export interface KnownWord {
  word: string;
  stem: string;
  finds: string[];
}

/** What of the shelf the search asks. */
export type Shelf = readonly Pick<SelfHelpTool, "called" | "specialties">[];

/** A facet's value as a stem among the stems of a profile. No word that people type holds a colon. */
export const signOf = (facet: Facet, value: string) => `${facet}:${value}`;

/** Residents' own words and what they stand for: the synonym table of the search. No word stands for a background. */
export const residentWords: readonly KnownWord[] = Object.entries({
  specialties: words.specialties,
  languages: words.languages,
  ways: words.ways,
}).flatMap(([facet, table]) => wordsFor(facet as Facet, table));

const unspoken = new Set(words.unspoken);

/** What of somebody's words can be looked for, each once. */
export function tellingWords(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => !unspoken.has(word));
}

/** A word of three letters begins too many others. */
const shortestBeginning = 4;

/** What a longer word with the same meaning begins with. */
export const beginningsOf = (typed: string): string[] =>
  [...new Set([typed, stemOf(typed)])].filter((beginning) => beginning.length >= shortestBeginning);

/**
 * What to look for when somebody types this word: its other forms and the words that begin with it; where nobody has
 * those, the words that are one mistake away. Empty where it means nothing to us.
 */
export function meaningsOf(typed: string, known: readonly KnownWord[], shelf: Shelf): string[] {
  const stem = stemOf(typed);
  const beginnings = beginningsOf(typed);
  const said = known.filter(
    (one) => one.stem === stem || beginnings.some((beginning) => one.word.startsWith(beginning)),
  );
  const meant = said.length > 0 ? said : known.filter(({ word }) => oneMistakeApart(word, typed));
  const finds = meant.flatMap((one) => one.finds);
  return [...new Set(finds.length > 0 ? finds : whatToolsAreFor(typed, shelf))];
}

/** Whether somebody who types this word, perhaps with a mistake in it, names what is called so. */
export const isCalled = (name: string, typed: string): boolean =>
  name === typed || oneMistakeApart(name, typed);

/** Who asks for something of the shelf, which is no helper, asks for what it is meant for. */
function whatToolsAreFor(typed: string, shelf: Shelf): string[] {
  return shelf
    .filter(({ called }) => called.some((name) => isCalled(name, typed)))
    .flatMap(({ specialties }) => specialties.map((theme) => signOf("specialties", theme)));
}

/** The themes that somebody's own words stand for. */
export function specialtiesMeant(text: string, shelf: Shelf): Specialty[] {
  const meant = new Set(tellingWords(text).flatMap((word) => meaningsOf(word, residentWords, shelf)));
  return specialties.filter((theme) => meant.has(signOf("specialties", theme)));
}

function wordsFor(facet: Facet, table: Record<string, string[]>): KnownWord[] {
  return facetValues[facet].flatMap((value) =>
    (table[value] ?? []).map((word) => ({ word, stem: stemOf(word), finds: [signOf(facet, value)] })),
  );
}
