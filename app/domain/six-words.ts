import { hkdfSync } from "node:crypto";
import { z } from "zod";
import type { Problem } from "#app/gate/outcome";
import { wordList } from "./plain-words";
import { splitWords } from "./split-words";

const count = 6;

/** Six words out of 1,024: 60 bits. In a link they are joined by hyphens. */
export const sixWords = (notUsable: Problem) =>
  z.string(notUsable).transform(splitWords).pipe(z.array(z.string()).length(count, notUsable));

/** Words that follow from a secret and an id, so that they can be told again while they are not written down anywhere. */
export function wordsFrom(secret: Uint8Array, id: string, purpose: string): string[] {
  const bytes = Buffer.from(hkdfSync("sha256", secret, id, purpose, 2 * count));
  return Array.from({ length: count }, (_, position) => {
    const word = wordList[bytes.readUInt16BE(position * 2) % wordList.length];
    if (!word) throw new Error("The list of words is empty.");
    return word;
  });
}
