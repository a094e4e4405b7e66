import type { KeyStore } from "#app/vault/key-store";
import type { Keys } from "#app/vault/rows";

/** Complaints are closed with a key of the installation: they are of no household, and no key of one opens them. */
export function complaintKeys(keys: Pick<KeyStore, "secretFor">): Keys {
  const key = { version: 1, secret: keys.secretFor("complaints") };
  return { of: () => key };
}
