import { oneMistakeApart, twoMistakesApart } from "./near-words";
import { type KnownWord, residentPhrases, residentWords, signOf } from "./resident-words";
import type { SelfHelpTool } from "./self-help-tool";
import { stemOf } from "./stem";
import { tellingWords } from "./telling-words";
import { type Specialty, specialties } from "./vocabulary";

/** What of the shelf the search asks. */
export type Shelf = readonly Pick<SelfHelpTool, "called" | "specialties">[];

/** A word of three letters begins too many others. */
const shortestBeginning = 4;

/** What a longer word with the same meaning begins with. */
export const beginningsOf = (typed: string): string[] =>
  [...new Set([typed, stemOf(typed)])].filter((beginning) => beginning.length >= shortestBeginning);

/** Another form of the word, or one that begins with it. */
export function isFormOf(typed: string): (known: Pick<KnownWord, "word" | "stem">) => boolean {
  const stem = stemOf(typed);
  const beginnings = beginningsOf(typed);
  return (known) => known.stem === stem || beginnings.some((beginning) => known.word.startsWith(beginning));
}

/**
 * What to look for when somebody types this word: its other forms and the words that begin with it; where nobody has
 * those, the words that are one mistake away, and only then two. Empty where it means nothing to us. A phrase means what the table says.
 */
export function meaningsOf(typed: string, known: readonly KnownWord[], shelf: Shelf): string[] {
  const phrase = residentPhrases.find(({ word }) => word === typed);
  if (phrase) return phrase.finds;
  const ofThose = (isMeant: (one: KnownWord) => boolean) =>
    known.filter(isMeant).flatMap(({ finds }) => finds);
  const nearestFirst = [
    () => ofThose(isMeantByForm(typed)),
    () => ofThose(({ word }) => oneMistakeApart(word, typed)),
    () => whatToolsAreFor(typed, shelf),
    () => ofThose(({ word }) => twoMistakesApart(word, typed)),
  ];
  for (const read of nearestFirst) {
    const finds = read();
    if (finds.length > 0) return [...new Set(finds)];
  }
  return [];
}

const residents = new Set(residentWords);

/** Where the word itself is one of the residents' own, those that only begin with it mean something else: "zorg" is no "zorgtoeslag". */
function isMeantByForm(typed: string): (known: KnownWord) => boolean {
  const stem = stemOf(typed);
  const isForm = isFormOf(typed);
  const isTheirs = residentWords.some((one) => one.stem === stem);
  return (one) => isForm(one) && (one.stem === stem || !isTheirs || !residents.has(one));
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
