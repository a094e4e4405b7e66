import { foldName } from "#app/domain/directory/fold-name";
import table from "#app/domain/directory/resident-words.json";
import { stemOf } from "#app/domain/directory/stem";
import type { Gender } from "#app/domain/directory/vocabulary";

/*
 * What somebody's words mean, the slow and simple way. What the forms of a word are it takes from the product, whose own
 * tests are about that.
 */

type Entry = { word: string; facet: "specialties" | "languages" | "ways"; value: string };

const entries: Entry[] = (["specialties", "languages", "ways"] as const).flatMap((facet) =>
  Object.entries<string[]>(table[facet]).flatMap(([value, words]) =>
    words.map((word) => ({ word, facet, value })),
  ),
);
const phrases = entries.filter(({ word }) => word.includes(" "));
const singles = entries.filter(({ word }) => !word.includes(" "));

/** What stands in the list for a resident's word or phrase. */
export const naiveEntries = { phrases, singles };

const alike = (phrase: string[], said: string[]) =>
  phrase.length === said.length && phrase.every((word, at) => stemOf(word) === stemOf(said[at] ?? ""));

/** The longest phrases of the list are taken out first, from left to right, and a word of the list that was written in parts. */
export function naivelyTold(text: string): string[] {
  let rest: { words: string; isWhole: boolean }[] = foldName(text)
    .split(" ")
    .map((words) => ({ words, isWhole: false }));
  for (let size = 9; size > 1; size--) {
    for (let at = 0; at + size <= rest.length; at++) {
      const part = rest.slice(at, at + size);
      if (part.some(({ isWhole }) => isWhole)) continue;
      const said = part.map(({ words }) => words);
      const whole =
        phrases.find(({ word }) => alike(word.split(" "), said)) ??
        singles.find(({ word }) => word === said.join(""));
      if (whole) rest = rest.toSpliced(at, size, { words: whole.word, isWhole: true });
    }
  }
  const told = rest.map(({ words }) => words).filter((word) => word.length > 1);
  return told.filter((word, at) => told.indexOf(word) === at && !table.unspoken.includes(word));
}

/** Who asks for a woman or a man and for nothing but a language besides has chosen that; and so has who says it of the helper. */
export function naivelyChosen<Wish extends { words?: string; genders?: Gender[] }>(wish: Wish): Wish {
  const words = foldName(wish.words ?? "").split(" ");
  const gendersOf = (word: string) =>
    (["woman", "man"] as const).filter((gender) => table.genders[gender].includes(word));
  const isLanguage = (word: string) =>
    entries.some((one) => one.facet === "languages" && stemOf(one.word) === stemOf(word));
  const carries = (word: string) => gendersOf(word).length > 0 || table.besideGender.includes(word);
  const asksForOne = words.filter((word) => !carries(word)).every(isLanguage);
  const counts = (word: string) => asksForOne || table.genderOfHelper.includes(word);
  const meant = words.filter((word) => gendersOf(word).length > 0 && counts(word));
  if (meant.length === 0) return wish;
  const genders = new Set([...(wish.genders ?? []), ...meant.flatMap(gendersOf)]);
  const rest = words.filter((word) => !meant.includes(word));
  return { ...wish, genders: [...genders], words: rest.join(" ") };
}

/** Damerau and Levenshtein, by the book. Words of up to three letters are never mistaken for others. */
export function mistakes(one: string, other: string): number {
  return one.length < 4 || other.length < 4 ? unlike(one, other) : distance(one, other, () => 1);
}

/** The same of two long words that begin alike, where a wrong letter has to sound like the right one. */
export function mistakesByEar(one: string, other: string): number {
  if (one.length < 8 || other.length < 8 || one.slice(0, 2) !== other.slice(0, 2)) return unlike(one, other);
  return distance(one, other, (a, b) => (soundsOf(a).some((sound) => soundsOf(b).includes(sound)) ? 1 : 9));
}

const unlike = (one: string, other: string) => (one === other ? 0 : 9);

/** C sounds like k or like s. */
function soundsOf(letter: string): string[] {
  const sounds = { vowel: "aeiouyj", k: "kqc", s: "szxc", f: "fvw", p: "pb", t: "td", g: "gh", n: "nm" };
  return Object.entries(sounds).flatMap(([sound, letters]) => (letters.includes(letter) ? [sound] : []));
}

function distance(one: string, other: string, wrong: (a: string, b: string) => number): number {
  const cost = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => cost[i]?.[j] ?? 9;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const [a = "", b = ""] = [one[i - 1], other[j - 1]];
      const swapped = i > 1 && j > 1 && a === other[j - 2] && one[i - 2] === b;
      const ways = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a === b ? 0 : wrong(a, b))];
      (cost[i] as number[])[j] = Math.min(...ways, swapped ? at(i - 2, j - 2) + 1 : 9);
    }
  }
  return at(one.length, other.length);
}
