import type { Database } from "#app/database/connection.server";
import { shareDatabase } from "#app/database/connection.server";
import { breakOnPurpose } from "./fault";
import { memoryDatabase } from "./memory-database";
import { serverDatabase } from "./server-database";

export { openTestKeys, type TestKeys } from "./keys";

export interface TestDatabase {
  database: Database;
  /** Runs SQL as superuser, on one connection: to read the catalog, or to force a state that only time brings. */
  admin(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Which of the two databases this run is about. */
export const testOn = process.env.TEST_ON === "postgres" ? "postgres" : "pglite";

/** A migrated, empty database of its own, which is also the one that this process has open. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const opened = testOn === "postgres" ? await serverDatabase() : await memoryDatabase();
  await breakOnPurpose(opened.admin);
  shareDatabase(opened.database);
  return opened;
}
