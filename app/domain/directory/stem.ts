import { foldName } from "./fold-name";

const endings: [ending: RegExp, least: number][] = [
  [/eren$/, 4],
  [/t?jes?$/, 3],
  [/ingen$/, 3],
  [/ing$/, 3],
  [/en$/, 3],
  [/(?<=[bdfgklmnprt])s$/, 3],
  [/e$/, 3],
];

/** "Ouderen" are the old and "ouders" the parents: the endings alone would take them for forms of one word. */
const unlikeTheirKin = new Map([
  ["oudere", "oudere"],
  ["ouderen", "oudere"],
]);

/** The words of a text, folded: lower case, without accents. */
export function wordsOf(text: string): string[] {
  return foldName(text)
    .split(" ")
    .filter((word) => word.length > 1);
}

/**
 * The part that the forms of a Dutch word have in common: "kinderen" and "kind", "huizen" and "huis", "scholen" and
 * "school". Simpler than Snowball, which keeps the first two apart.
 */
export function stemOf(word: string): string {
  const own = unlikeTheirKin.get(word);
  if (own) return own;
  const found = endings.find(
    ([ending, least]) => word.replace(ending, "").length >= least && ending.test(word),
  );
  const bare = found ? word.replace(found[0], "") : word;
  return bare
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/v$/, "f")
    .replace(/z$/, "s");
}
