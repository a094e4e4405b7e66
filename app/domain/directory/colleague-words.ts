import { createHmac } from "node:crypto";
import { sixWords, wordsFrom } from "#app/domain/six-words";
import type { KeyStore } from "#app/vault/key-store";

type Installation = Pick<KeyStore, "secretFor">;

export const ColleagueWords = sixWords("invitation-not-usable");

/** The words of an invitation among colleagues follow from our keys, so that whoever made it can read them again. */
export function colleagueWords(keys: Installation, invitationId: string): string[] {
  return wordsFrom(keys.secretFor("colleague words"), invitationId, "colleague words");
}

/** What the database keeps of them. */
export function hashOfColleagueWords(keys: Installation, words: readonly string[]): string {
  return createHmac("sha256", keys.secretFor("colleague words")).update(words.join("-")).digest("hex");
}
