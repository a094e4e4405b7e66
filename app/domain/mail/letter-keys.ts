import { createHmac } from "node:crypto";
import type { KeyStore } from "#app/vault/key-store";
import type { Keys } from "#app/vault/rows";

type Installation = Pick<KeyStore, "secretFor">;

const firstVersion = 1;

/**
 * Letters are closed with a key of the installation and not with that of a household: whoever carries them needs no
 * key that opens a plan.
 */
export function letterKeys(keys: Installation): Keys {
  const key = { version: firstVersion, secret: keys.secretFor("letters") };
  return { of: () => key };
}

/** The number of the one letter about something. Nobody can choose or guess it without our keys. */
export function letterNumber(keys: Installation, about: string): string {
  return createHmac("sha256", keys.secretFor("letter numbers")).update(about).digest("hex");
}
