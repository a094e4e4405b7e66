import { createHmac } from "node:crypto";
import { sixWords, wordsFrom } from "#app/domain/six-words";
import type { KeyStore } from "#app/vault/key-store";

type Installation = Pick<KeyStore, "secretFor">;

export const FollowUpCode = sixWords("code-not-usable");

/** The code of a request follows from our keys, so that the same form sent twice gives one code. It is written down nowhere. */
export function codeOf(keys: Installation, requestId: string): string[] {
  return wordsFrom(keys.secretFor("follow-up codes"), requestId, "follow-up code");
}

/** What the database keeps of the code: it can be recognised, but not tried one after the other without our keys. */
export function hashOfCode(keys: Installation, code: readonly string[]): string {
  return createHmac("sha256", keys.secretFor("follow-up codes")).update(code.join("-")).digest("hex");
}
