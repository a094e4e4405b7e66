import { hkdfSync, randomBytes } from "node:crypto";
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Keys } from "./rows";
import { type DataKey, seal, unseal } from "./seal";

/**
 * Where the data keys are: small files outside the database and outside its backup, each key wrapped with the
 * master key. Without its file a household's text is noise for ever, also in old backups of the database.
 */
export interface KeyStore extends Keys {
  /** Makes the key of a new owner; asked again it gives the same one. */
  create(owner: string): DataKey;
  /** 32 bytes for one named purpose of this installation, such as an index or an invitation's words. */
  secretFor(purpose: string): Buffer;
}

const keysInMemory = 20_000;
const firstVersion = 1;
const installation = "installation";

export function openKeyStore(directory: string, masterKeyFile: string): KeyStore {
  const master = readMasterKey(masterKeyFile);
  const known = new Map<string, DataKey>();

  function remember(owner: string, key: DataKey): DataKey {
    const oldest = known.keys().next();
    if (known.size >= keysInMemory && !oldest.done) known.delete(oldest.value);
    known.set(owner, key);
    return key;
  }

  function of(owner: string): DataKey {
    return known.get(owner) ?? remember(owner, readKey(directory, master, owner));
  }

  function create(owner: string): DataKey {
    writeNewKey(directory, master, owner);
    return of(owner);
  }

  const root = create(installation);
  return {
    of,
    create,
    secretFor: (purpose) => Buffer.from(hkdfSync("sha256", root.secret, "", purpose, 32)),
  };
}

/** The file holds 64 hexadecimal characters. It is made at the first start of an embedded database, never in production. */
export function createMasterKey(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeOnce(file, randomBytes(32).toString("hex"));
}

function readMasterKey(file: string): DataKey {
  const text = readFileSync(file, "utf8").trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Error(`The master key in ${file} is not 64 hexadecimal characters.`);
  return { version: firstVersion, secret: Buffer.from(text, "hex") };
}

function readKey(directory: string, master: DataKey, owner: string): DataKey {
  const secret = unseal(master, wrappedFor(owner), readFileSync(fileOf(directory, owner)));
  return { version: firstVersion, secret };
}

function writeNewKey(directory: string, master: DataKey, owner: string): void {
  const file = fileOf(directory, owner);
  const made = mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (made) syncDirectory(dirname(made));
  writeOnce(file, seal(master, wrappedFor(owner), randomBytes(32)));
}

/** Whole or not at all, and never over an existing file: of two writers the first one wins. */
function writeOnce(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  const handle = openSync(draft, "wx", 0o600);
  try {
    writeFileSync(handle, content);
    fsyncSync(handle);
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    closeSync(handle);
    rmSync(draft, { force: true });
  }
  syncDirectory(dirname(file));
}

function syncDirectory(directory: string): void {
  const handle = openSync(directory, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function fileOf(directory: string, owner: string): string {
  return join(directory, owner.slice(-2), `${owner}.key`);
}

function wrappedFor(owner: string): string {
  return `data-key|${owner}|${firstVersion}|server`;
}
