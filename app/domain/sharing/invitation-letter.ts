import type { Letter, LetterState } from "#app/domain/mail/letter";
import { letterNumber } from "#app/domain/mail/letter-keys";
import { letterState, stopLetter } from "#app/domain/mail/own-letter";
import { writeLetter } from "#app/domain/mail/write-letter";
import type { Room } from "#app/gate/door";
import { hashOfWords } from "./invitation-words";
import { openUntil } from "./write-invitation";

/** Sends the words once to an address that the household gave, which is not kept. */
export function mailWords(
  room: Room,
  words: string[],
  to: Pick<Letter, "address" | "language">,
): Promise<void> {
  const id = letterNumber(room.keys, hashOfWords(room.keys, words));
  const content = words.join("-");
  return writeLetter(room, { ...to, id, kind: "invitation", content, goodUntil: openUntil });
}

/** How far the letter with these words has come. Null where they were not mailed. */
export function mailedWords({ db, keys }: Room, words: string[]): Promise<LetterState | null> {
  return letterState(db, letterNumber(keys, hashOfWords(keys, words)));
}

/** Words that open nothing any more are not mailed either. */
export function stopMailing({ db, keys }: Room, wordsHash: string): Promise<void> {
  return stopLetter(db, letterNumber(keys, wordsHash));
}
