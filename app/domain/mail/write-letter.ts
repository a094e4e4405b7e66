import type { SQL } from "drizzle-orm";
import type { Room } from "#app/gate/door";
import { sealField } from "#app/vault/rows";
import { letters } from "#drizzle/schema/mail";
import type { Letter } from "./letter";
import { letterKeys } from "./letter-keys";

type NewLetter = Omit<Letter, "goodUntil"> & { goodUntil: SQL };

/** Leaves a letter for the post, in the transaction of what it is about: both are there, or neither. */
export async function writeLetter({ db, keys }: Room, letter: NewLetter): Promise<void> {
  const { id, kind, language, address, content, goodUntil } = letter;
  const sealed = {
    address: sealField(letters, { id }, "address", address, letterKeys(keys)),
    content: sealField(letters, { id }, "content", content, letterKeys(keys)),
  };
  await db.insert(letters).values({ id, kind, language, ...sealed, goodUntil });
}
