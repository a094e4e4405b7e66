import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMasterKey, type KeyStore, openKeyStore } from "#app/vault/key-store";

export interface TestKeys {
  keys: KeyStore;
  directory: string;
  masterKeyFile: string;
  close(): void;
}

/** A key store of its own, in a folder that is removed at the end. */
export function openTestKeys(): TestKeys {
  const folder = mkdtempSync(join(tmpdir(), "bij-ons-keys-"));
  const directory = join(folder, "keys");
  const masterKeyFile = join(folder, "master.key");
  createMasterKey(masterKeyFile);
  return {
    keys: openKeyStore(directory, masterKeyFile),
    directory,
    masterKeyFile,
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
