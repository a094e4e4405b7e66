import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { migratePostgres } from "#app/database/migrations";
import { openPostgres } from "#app/database/postgres";
import type { TestDatabase } from "./database";
import { hashOfMigrations } from "./hash-of-migrations";

export const adminUrl = process.env.TEST_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** A database of its own on the server, copied from a migrated one and dropped at the end. */
export async function serverDatabase(): Promise<TestDatabase> {
  const copy = await copyOfTemplate();
  const admin = connectAsAdmin(copy.url);
  const database = await openPostgres({
    kind: "postgres",
    url: copy.url,
    loginPassword: undefined,
    migrate: false,
  });
  return {
    database,
    async admin(sql) {
      const answer = await admin.unsafe(sql);
      const last: unknown = answer.at(-1);
      return [...((Array.isArray(last) ? last : answer) as Record<string, unknown>[])];
    },
    async close() {
      await database.close();
      await admin.end();
      await copy.drop();
    },
  };
}

export interface DatabaseCopy {
  url: string;
  drop(): Promise<void>;
}

export async function copyOfTemplate(): Promise<DatabaseCopy> {
  const name = `bij_ons_test_${process.pid}_${randomBytes(5).toString("hex")}`;
  await onServer(async (admin) => {
    // One lock for making and for copying, so that no other run drops the template in between.
    await admin`select pg_advisory_lock(5202533)`;
    const template = `bij_ons_template_${hashOfMigrations()}`;
    const [found] = await admin`select from pg_database where datname = ${template}`;
    if (!found) await makeTemplate(admin, template);
    await admin.unsafe(`create database ${name} template ${template}`);
    // A template passes on everything but the rights on the database itself.
    await admin`update pg_database set datacl = original.datacl from pg_database original
      where pg_database.datname = ${name} and original.datname = ${template}`;
  });
  return {
    url: addressOf(name),
    drop: () => onServer(async (admin) => void (await admin.unsafe(`drop database ${name} with (force)`))),
  };
}

/** Named after the migrations in it. Whoever comes first makes it; of those with other migrations the last few stay. */
async function makeTemplate(admin: postgres.Sql, template: string): Promise<void> {
  const draft = `${template}_draft`;
  await admin.unsafe(`drop database if exists ${draft} with (force)`);
  await admin.unsafe(`create database ${draft}`);
  await migratePostgres(addressOf(draft), undefined);
  await admin.unsafe(`alter database ${draft} allow_connections false`);
  await admin.unsafe(`alter database ${draft} rename to ${template}`);
  const outdated = await admin<{ datname: string }[]>`
    select datname from pg_database where datname like 'bij\\_ons\\_template\\_%' order by oid desc offset 8`;
  for (const { datname } of outdated) await admin.unsafe(`drop database if exists ${datname}`);
}

export function connectAsAdmin(url: string): postgres.Sql {
  return postgres(url, { max: 1, onnotice: () => {}, fetch_types: false });
}

async function onServer(work: (admin: postgres.Sql) => Promise<void>): Promise<void> {
  const admin = connectAsAdmin(adminUrl);
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

export function addressOf(database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}
