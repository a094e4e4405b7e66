import { createHmac, hkdfSync } from "node:crypto";
import { z } from "zod";
import { wordList } from "#app/domain/plain-words";
import { splitWords } from "#app/domain/split-words";
import type { Problem } from "#app/gate/outcome";
import type { KeyStore } from "#app/vault/key-store";

const wordsInCode = 6;
const notUsable: Problem = "code-not-usable";
type Installation = Pick<KeyStore, "secretFor">;

/** Six words out of 1,024: 60 bits. */
export const FollowUpCode = z
  .string(notUsable)
  .transform(splitWords)
  .pipe(z.array(z.string()).length(wordsInCode, notUsable));

/** The code of a request follows from our keys, so that the same form sent twice gives one code. It is written down nowhere. */
export function codeOf(keys: Installation, requestId: string): string[] {
  const secret = keys.secretFor("follow-up codes");
  const bytes = Buffer.from(hkdfSync("sha256", secret, requestId, "follow-up code", 2 * wordsInCode));
  return Array.from({ length: wordsInCode }, (_, position) =>
    String(wordList[bytes.readUInt16BE(position * 2) % wordList.length]),
  );
}

/** What the database keeps of the code: it can be recognised, but not tried one after the other without our keys. */
export function hashOfCode(keys: Installation, code: readonly string[]): string {
  return createHmac("sha256", keys.secretFor("follow-up codes")).update(code.join("-")).digest("hex");
}
