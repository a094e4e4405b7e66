import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { openDurably } from "#app/database/pglite-durable";
import { testOn } from "#tests/support/database";
import { addressOf, adminUrl, connectAsAdmin } from "#tests/support/server-database";
import type { Settings } from "./running";

/** An empty database for programs that are started with these settings; nothing is migrated yet. */
export interface OwnDatabase {
  kind: "embedded" | "postgres";
  settings: Settings;
  /** Runs SQL as superuser. The embedded database must be open nowhere else at that moment. */
  admin(sql: string): Promise<Record<string, unknown>[]>;
  drop(): Promise<void>;
  close(): Promise<void>;
}

export async function ownDatabase(dataDirectory: string): Promise<OwnDatabase> {
  return testOn === "postgres" ? onServer() : inFolder(join(dataDirectory, "database"));
}

function inFolder(folder: string): OwnDatabase {
  return {
    kind: "embedded",
    settings: {},
    async admin(sql) {
      const client = await openDurably(folder);
      const results = await client.exec(sql);
      await client.close();
      return (results.at(-1)?.rows ?? []) as Record<string, unknown>[];
    },
    drop: async () => {},
    close: async () => {},
  };
}

async function onServer(): Promise<OwnDatabase> {
  const name = `bij_ons_command_${process.pid}_${randomBytes(5).toString("hex")}`;
  await asAdmin(adminUrl, `create database ${name}`);
  const drop = async () => void (await asAdmin(adminUrl, `drop database if exists ${name} with (force)`));
  return {
    kind: "postgres",
    settings: { DATABASE_URL: addressOf(name) },
    admin: (sql) => asAdmin(addressOf(name), sql),
    drop,
    close: drop,
  };
}

async function asAdmin(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const admin = connectAsAdmin(url);
  try {
    return [...(await admin.unsafe(sql))];
  } finally {
    await admin.end();
  }
}
