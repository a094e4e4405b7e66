import { PGlite } from "@electric-sql/pglite";
import { embeddedDatabase } from "#app/database/embedded";
import type { TestDatabase } from "./database";

let migrated: Promise<Blob> | undefined;

/** PGlite in memory. The first one of a process is migrated; every further one is a copy of it. */
export async function memoryDatabase(): Promise<TestDatabase> {
  migrated ??= migrateOnce();
  const client = await PGlite.create({ loadDataDir: await migrated });
  const database = await embeddedDatabase(client);
  return {
    database,
    async admin(sql) {
      const results = await client.exec(sql);
      return (results.at(-1)?.rows ?? []) as Record<string, unknown>[];
    },
    close: () => database.close(),
  };
}

async function migrateOnce(): Promise<Blob> {
  const client = await PGlite.create();
  await embeddedDatabase(client);
  const snapshot = await client.dumpDataDir("none");
  await client.close();
  return snapshot;
}
