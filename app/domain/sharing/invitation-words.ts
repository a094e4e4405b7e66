import { createHmac, hkdfSync } from "node:crypto";
import { z } from "zod";
import type { Problem } from "#app/gate/outcome";
import type { KeyStore } from "#app/vault/key-store";
import type { Keys } from "#app/vault/rows";
import { wordList } from "../plain-words";
import { splitWords } from "../split-words";

const wordsInInvitation = 6;
const notUsable: Problem = "invitation-not-usable";

/** Six words out of 1,024: 60 bits, for at most fourteen days. In a link they are joined by hyphens. */
export const InvitationWords = z
  .string(notUsable)
  .transform(splitWords)
  .pipe(z.array(z.string()).length(wordsInInvitation, notUsable));

/**
 * The words of an invitation follow from the household's key and the invitation's id, so that an owner can see
 * them again while they are not written down anywhere.
 */
export function wordsOf(keys: Keys, householdId: string, invitationId: string): string[] {
  const { secret } = keys.of(householdId);
  const digest = Buffer.from(
    hkdfSync("sha256", secret, invitationId, "invitation words", 2 * wordsInInvitation),
  );
  return Array.from({ length: wordsInInvitation }, (_, position) => {
    const word = wordList[digest.readUInt16BE(position * 2) % wordList.length];
    if (!word) throw new Error("The list of words is empty.");
    return word;
  });
}

/** What the database keeps of the words: they can be recognised, but not tried one after the other without our keys. */
export function hashOfWords(keys: Pick<KeyStore, "secretFor">, words: readonly string[]): string {
  return createHmac("sha256", keys.secretFor("invitation words")).update(words.join("-")).digest("hex");
}
