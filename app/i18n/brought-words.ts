import type { Catalogue } from "./catalogue";
import { type Language, languages } from "./languages";

interface Tree {
  [name: string]: string | Tree;
}

const brought: Record<Language, Tree> = { nl: {}, en: {} };

/** What the modules of a browser have brought along so far; it grows with each page that somebody goes on to. */
export const wordsBrought = (language: Language) => brought[language] as unknown as Catalogue;

/** By key, a sentence in each language in the order of the languages. The build puts this below each module (bin/words). */
export function bringWords(sentences: Record<string, string[]>): void {
  for (const [key, said] of Object.entries(sentences))
    languages.forEach((language, place) => {
      const sentence = said[place];
      if (sentence) put(brought[language], key.split(/[:.]/), sentence);
    });
}

function put(tree: Tree, [name = "", ...rest]: string[], sentence: string): void {
  if (rest.length === 0) {
    tree[name] = sentence;
    return;
  }
  const inner = tree[name];
  const next = typeof inner === "object" ? inner : {};
  tree[name] = next;
  put(next, rest, sentence);
}
