import { existsSync } from "node:fs";
import { BadSetting, type VaultSettings } from "#app/database/settings";
import { createMasterKey, type KeyStore, openKeyStore } from "./key-store";

const place = Symbol.for("bij-ons.keys");
const shared = globalThis as { [place]?: KeyStore };

/** Opens the key store of this process. */
export function openKeys(settings: VaultSettings): KeyStore {
  if (settings.createMasterKey && !existsSync(settings.masterKeyFile))
    createMasterKey(settings.masterKeyFile);
  if (!existsSync(settings.masterKeyFile)) {
    throw new BadSetting(`There is no master key in ${settings.masterKeyFile} (MASTER_KEY_FILE).`);
  }
  const store = openKeyStore(settings.directory, settings.masterKeyFile);
  shareKeys(store);
  return store;
}

export function keyStore(): KeyStore {
  const store = shared[place];
  if (!store) throw new Error("The key store is not open.");
  return store;
}

/** Makes this the key store of the process. */
export function shareKeys(store: KeyStore): void {
  shared[place] = store;
}
