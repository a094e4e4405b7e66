/** Each two words of a code that follow each other. One word alone may stand in any sentence by chance. */
export function neighboursIn(code: string): string[] {
  const words = code.split(" ");
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}
