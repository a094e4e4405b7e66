import type { Database } from "./database";
import type { DatabaseSettings } from "./settings";

/** What the rest of the house knows of a database; this file is the only one of the room that it knocks at. */
export { type Database, type Db, Lastly, type Realm } from "./database";
export { ConnectionLost } from "./one-connection";
export { lookIn } from "./viewer-statements";

const place = Symbol.for("bij-ons.database");
const shared = globalThis as { [place]?: Database };

/** Opens the database of this process, migrated where the settings say so. Only the one that is asked for is read. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.kind === "postgres") {
    const { openPostgres } = await import("./postgres");
    return shareDatabase(await openPostgres(settings));
  }
  const { openEmbedded } = await import("./embedded");
  return shareDatabase(await openEmbedded(settings));
}

/** Makes a database that is open already the one of this process. */
export function shareDatabase(opened: Database): Database {
  shared[place] = opened;
  return opened;
}

export function database(): Database {
  const opened = shared[place];
  if (!opened) throw new Error("The database is not open.");
  return opened;
}

export async function closeDatabase(): Promise<void> {
  await shared[place]?.close();
  delete shared[place];
}
