import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { BadSetting } from "./settings";

export const migrationsFolder = resolve("migrations");

/** A migration that did not work stops the start: the message names the cause in one sentence. */
class MigrationFailed extends Error {}

/** Brings a PostgreSQL database up to date, as the role of this URL, which may make roles and tables. */
export async function migratePostgres(url: string, loginPassword: string | undefined): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await namedMigrationFailure(async () => {
      await client`select pg_advisory_lock(5202532)`;
      await migrate(drizzle(client), { migrationsFolder });
      await client.unsafe("grant usage on schema drizzle to app_login_visitor");
      await client.unsafe("grant select on drizzle.__drizzle_migrations to app_login_visitor");
      if (loginPassword) await setLoginPasswords(client, loginPassword);
    });
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** When the newest migration of this program was made, in milliseconds since 1970. */
export function newestMigration(): number {
  const journal = JSON.parse(readFileSync(join(migrationsFolder, "meta", "_journal.json"), "utf8")) as {
    entries: { when: number }[];
  };
  return Math.max(...journal.entries.map((entry) => entry.when));
}

export async function namedMigrationFailure(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const cause =
      error instanceof Error
        ? error.cause instanceof Error
          ? error.cause
          : error
        : new Error(String(error));
    if ("code" in cause && isConnectionTrouble(String(cause.code))) {
      throw new BadSetting(`The database does not answer at DATABASE_URL: ${cause.message}`);
    }
    throw new MigrationFailed(`A migration failed, so nothing was started: ${cause.message}`, {
      cause: error,
    });
  }
}

const isConnectionTrouble = (code: string) =>
  /^(E[A-Z]+|CONNECT_TIMEOUT|CONNECTION_\w+|28\w{3}|3D000)$/.test(code);

async function setLoginPasswords(client: postgres.Sql, password: string): Promise<void> {
  for (const realm of ["visitor", "person", "auth", "job"]) {
    const [quoted] = await client<{ text: string }[]>`select quote_literal(${password}) as text`;
    await client.unsafe(`alter role app_login_${realm} password ${quoted?.text}`);
  }
}
