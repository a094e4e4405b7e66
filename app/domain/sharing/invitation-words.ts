import { createHmac } from "node:crypto";
import { sixWords, wordsFrom } from "#app/domain/six-words";
import type { KeyStore } from "#app/vault/key-store";
import type { Keys } from "#app/vault/rows";

/** They work for at most fourteen days. */
export const InvitationWords = sixWords("invitation-not-usable");

/**
 * The words of an invitation follow from the household's key and the invitation's id, so that an owner can see
 * them again while they are not written down anywhere.
 */
export function wordsOf(keys: Keys, householdId: string, invitationId: string): string[] {
  return wordsFrom(keys.of(householdId).secret, invitationId, "invitation words");
}

/** What the database keeps of the words: they can be recognised, but not tried one after the other without our keys. */
export function hashOfWords(keys: Pick<KeyStore, "secretFor">, words: readonly string[]): string {
  return createHmac("sha256", keys.secretFor("invitation words")).update(words.join("-")).digest("hex");
}
