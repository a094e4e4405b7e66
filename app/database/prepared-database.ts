import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";

/** An empty database with all its tables: the build makes it, so that nobody's first start has to (docs/decisions/0053). */
export const preparedDatabase = resolve("build/database");

/**
 * Lays the prepared database in a folder that is not there yet, all of it or nothing: whoever is killed in between finds no half one. Does
 * nothing where there is a database, or none was prepared. The caller holds the folder's lock.
 */
export function layPreparedDatabase(prepared: string, folder: string): void {
  if (!existsSync(prepared) || isInUse(folder)) return;
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(prepared, draft, { recursive: true });
  chmodSync(draft, 0o700);
  for (const name of readdirSync(draft, { recursive: true, encoding: "utf8" })) sync(join(draft, name));
  sync(draft);
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
  sync(dirname(folder));
}

const isInUse = (folder: string) => existsSync(folder) && readdirSync(folder).length > 0;

/** Windows opens no directory; there the name of a file is kept with the file. */
function sync(path: string): void {
  if (process.platform === "win32") return;
  const descriptor = openSync(path, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
