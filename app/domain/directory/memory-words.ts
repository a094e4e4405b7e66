import { oneMistakeApart, twoMistakesApart } from "./near-words";
import { type KnownWord, residentWords } from "./resident-words";
import { stemOf } from "./stem";
import { tellingWords } from "./telling-words";
import { beginningsOf, isFormOf, meaningsOf, type Shelf } from "./word-meanings";

/** Every word of a page: in the order of the alphabet, by its stem, and by its length. */
export interface KnownWords {
  sorted: string[];
  stemOf: Map<string, string>;
  byStem: Map<string, string[]>;
  byLength: Map<number, string[]>;
}

export function wordsFrom(pairs: [word: string, stem: string][]): KnownWords {
  const known: KnownWords = { sorted: [], stemOf: new Map(), byStem: new Map(), byLength: new Map() };
  addWords(known, pairs);
  return known;
}

export function addWords(known: KnownWords, pairs: [word: string, stem: string][]): void {
  const fresh = pairs.filter(([word]) => !known.stemOf.has(word));
  if (fresh.length === 0) return;
  for (const [word, stem] of fresh) {
    known.stemOf.set(word, stem);
    known.byStem.set(stem, [...(known.byStem.get(stem) ?? []), word]);
    const sameLength = known.byLength.get(word.length);
    if (sameLength) sameLength.push(word);
    else known.byLength.set(word.length, [word]);
  }
  known.sorted = [...known.sorted, ...fresh.map(([word]) => word)].sort();
}

/** As findWords() does in the database: for each word, of which stems a page must have one. */
export function wordsMeant(
  known: KnownWords,
  shelf: Shelf,
  text: string,
  isInAPage: (stem: string) => boolean,
): { wanted: string[][]; unknown: string[] } {
  const typed = tellingWords(text).slice(0, 8);
  if (typed.length === 0) return { wanted: [], unknown: [] };
  const read = typed.map((word) => ({ word, finds: meaningsOf(word, like(known, word, isInAPage), shelf) }));
  const wanted = read.flatMap(({ finds }) => (finds.length > 0 ? [finds] : []));
  return {
    wanted: wanted.length > 0 ? wanted : [[]],
    unknown: read.filter(({ finds }) => finds.length === 0).map(({ word }) => word),
  };
}

function like(known: KnownWords, typed: string, isInAPage: (stem: string) => boolean): KnownWord[] {
  const stem = stemOf(typed);
  const beginnings = beginningsOf(typed);
  const asKnown = (words: string[]) =>
    words.flatMap((word) => {
      const own = known.stemOf.get(word) ?? "";
      return isInAPage(own) ? [{ word, stem: own, finds: [own] }] : [];
    });
  const forms = asKnown([
    ...(known.byStem.get(stem) ?? []),
    ...beginnings.flatMap((beginning) => beginningWith(known.sorted, beginning)),
  ]);
  const isSaid = forms.length > 0 || residentWords.some(isFormOf(typed));
  return [...residentWords, ...(isSaid ? forms : asKnown(near(known, typed)))];
}

function near(known: KnownWords, typed: string): string[] {
  return [-2, -1, 0, 1, 2].flatMap((longer) =>
    (known.byLength.get(typed.length + longer) ?? []).filter(
      (word) => oneMistakeApart(word, typed) || twoMistakesApart(word, typed),
    ),
  );
}

function beginningWith(sorted: string[], beginning: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.startsWith(beginning)) end++;
  return sorted.slice(low, end);
}
