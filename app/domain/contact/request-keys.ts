import { createHmac } from "node:crypto";
import type { KeyStore } from "#app/vault/key-store";
import type { Keys } from "#app/vault/rows";

type Installation = Pick<KeyStore, "secretFor">;

/** Everything of one contact is closed with the key of that contact. */
export function requestKeys(keys: Keys, requestId: string): Keys {
  return { of: () => keys.of(requestId) };
}

/** Addresses of helpers are closed with a key of the installation, like letters: the post opens both. */
export function addressKeys(keys: Installation): Keys {
  const key = { version: 1, secret: keys.secretFor("answer addresses") };
  return { of: () => key };
}

/** A token that follows from our keys and what it is for: made twice it is the same, and nobody can choose it. */
export function tokenFor(keys: Installation, what: string): string {
  return createHmac("sha256", keys.secretFor("contact tokens"))
    .update(what)
    .digest()
    .subarray(0, 16)
    .toString("base64url");
}

/** What the database keeps of a token. */
export function hashOfToken(keys: Installation, token: string): string {
  return createHmac("sha256", keys.secretFor("contact tokens")).update(`hash|${token}`).digest("hex");
}
