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
