import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { embeddedDatabase } from "#app/database/embedded";
import type { TestDatabase } from "./database";
import { hashOfMigrations } from "./hash-of-migrations";

const cache = ".cache/test-databases";

let migrated: Promise<Blob> | undefined;

/** PGlite in memory. The first one is migrated; every further one is a copy of it. */
export async function memoryDatabase(): Promise<TestDatabase> {
  migrated ??= migratedOnce();
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

/** Kept for the other processes that run tests, under the name of its migrations; of other migrations none is kept. */
async function migratedOnce(): Promise<Blob> {
  const name = `${hashOfMigrations()}.tar`;
  mkdirSync(cache, { recursive: true });
  const kept = readdirSync(cache);
  if (kept.includes(name)) return new Blob([readFileSync(join(cache, name))]);
  for (const other of kept.filter((one) => one.endsWith(".tar"))) rmSync(join(cache, other), { force: true });
  const snapshot = await migrate();
  const draft = join(cache, `${name}.${process.pid}`);
  writeFileSync(draft, Buffer.from(await snapshot.arrayBuffer()));
  renameSync(draft, join(cache, name));
  return snapshot;
}

async function migrate(): Promise<Blob> {
  const client = await PGlite.create();
  await embeddedDatabase(client);
  const snapshot = await client.dumpDataDir("none");
  await client.close();
  return snapshot;
}
