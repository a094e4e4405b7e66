/** A shorter word with a mistake in it could be any word. */
const shortest = 4;

/** The word, and what is left of it when one letter is missing. Two words that are one mistake apart share one of these. */
export function nearForms(word: string): string[] {
  if (word.length < shortest) return [word];
  const shorter = Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1));
  return [...new Set([word, ...shorter])];
}

/** One letter too many, too few or wrong, or two neighbours that changed places. */
export function oneMistakeApart(one: string, other: string): boolean {
  if (one === other || Math.min(one.length, other.length) < shortest) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const first = one.slice(start);
  const second = other.slice(start);
  return (
    first.slice(1) === second ||
    first === second.slice(1) ||
    first.slice(1) === second.slice(1) ||
    (first[0] === second[1] && first[1] === second[0] && first.slice(2) === second.slice(2))
  );
}

/** Shorter words with two mistakes in them are too often other words. */
const shortestForTwo = 8;
const soundAlike = ["aeijouy", "ckq", "csxz", "fvw", "bp", "dt", "gh", "mn"];

/** Of a word that may have two mistakes: the length and the beginning of what was meant. Null where it is too short for two. */
export function withTwoMistakes(typed: string): { begins: string; shortest: number; longest: number } | null {
  if (typed.length < shortestForTwo) return null;
  const shortest = Math.max(typed.length - 2, shortestForTwo);
  return { begins: typed.slice(0, 2), shortest, longest: typed.length + 2 };
}

/**
 * At most two mistakes between two long words that begin alike. A wrong letter has to sound like the right one ("verslavd"), since two of any
 * others make another word: "verklaring" is no "verslaving".
 */
export function twoMistakesApart(one: string, other: string): boolean {
  const meant = withTwoMistakes(other);
  if (!meant || one.length < meant.shortest || one.length > meant.longest) return false;
  return one.startsWith(meant.begins) && isWithin(2, one, other);
}

function isWithin(mistakes: number, one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const first = one.slice(start);
  const second = other.slice(start);
  if (first === second) return true;
  if (mistakes === 0) return false;
  const rest = mistakes - 1;
  const [a = "", b = ""] = [first[0], second[0]];
  const isWrong = soundAlike.some((letters) => letters.includes(a) && letters.includes(b));
  const isSwapped = a === second[1] && b === first[1];
  return (
    isWithin(rest, first.slice(1), second) ||
    isWithin(rest, first, second.slice(1)) ||
    (isWrong && isWithin(rest, first.slice(1), second.slice(1))) ||
    (isSwapped && isWithin(rest, first.slice(2), second.slice(2)))
  );
}
