import type { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { type Database, Lastly } from "./database";
import { lockFolder } from "./folder-lock";
import { migrationsFolder, namedMigrationFailure } from "./migrations";
import { newsHere } from "./news";
import { openDurably } from "./pglite-durable";
import { layPreparedDatabase, preparedDatabase } from "./prepared-database";
import type { DatabaseSettings } from "./settings";
import { inTheNameOf } from "./viewer-statements";

const oneMoment = { isolationLevel: "repeatable read", accessMode: "read only" } as const;

/** The database inside this process: for a try-out, for tests, or for one household at home. */
export async function openEmbedded(
  settings: Extract<DatabaseSettings, { kind: "embedded" }>,
): Promise<Database> {
  const release = lockFolder(settings.folder);
  try {
    layPreparedDatabase(preparedDatabase, settings.folder);
    return await embeddedDatabase(await openDurably(settings.folder), release);
  } catch (error) {
    release();
    throw error;
  }
}

/** The same, over a PGlite that is open already: tests hand in one that lives in memory. */
export async function embeddedDatabase(client: PGlite, release: () => void = () => {}): Promise<Database> {
  const db = drizzle(client);
  await namedMigrationFailure(() => migrate(db, { migrationsFolder }));
  return {
    kind: "embedded",
    news: newsHere(),
    transaction: (realm, accountId, work, sees) =>
      db.transaction(
        async (tx) => {
          for (const statement of inTheNameOf(realm, accountId)) await tx.execute(statement);
          const worked = await work(tx);
          return worked instanceof Lastly ? worked.statement() : worked;
        },
        sees === "one moment" ? oneMoment : undefined,
      ),
    async ping() {
      await client.query("select 1");
    },
    async close() {
      await client.close();
      release();
    },
  };
}
