import { foldName } from "./fold-name";
import { residentPhrases, residentWords, stemsInOrder } from "./resident-words";
import words from "./resident-words.json";

const unspoken = new Set(words.unspoken);
const phrases = new Map(residentPhrases.map(({ stem, word }) => [stem, word]));
const singles = new Set(residentWords.map(({ word }) => word));
const longest = Math.max(...residentPhrases.map(({ word }) => word.split(" ").length));

/**
 * What of somebody's words can be looked for, each once: the phrases of the synonym table, and then single words. Only then is left out what
 * says nothing by itself: "niet" alone, but not that of "niet slapen".
 */
export function tellingWords(text: string): string[] {
  const said = inPhrases(foldName(text).split(" "));
  return [...new Set(said)].filter((word) => word.length > 1 && !unspoken.has(word));
}

/** The longest phrase first, wherever it stands, and then what is before and behind it. */
function inPhrases(said: string[]): string[] {
  for (let length = Math.min(longest, said.length); length > 1; length--) {
    for (let from = 0; from + length <= said.length; from++) {
      const until = from + length;
      const phrase = phraseOf(said.slice(from, until));
      if (phrase) return [...inPhrases(said.slice(0, from)), phrase, ...inPhrases(said.slice(until))];
    }
  }
  return said;
}

/** A word of the table may be written apart or with a hyphen: "huur achterstand", "burn-out". */
function phraseOf(said: string[]): string | undefined {
  const joined = said.join("");
  return phrases.get(stemsInOrder(said)) ?? (singles.has(joined) ? joined : undefined);
}
