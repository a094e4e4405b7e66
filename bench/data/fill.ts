import fs, { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import postgres from "postgres";
import { migratePostgres } from "#app/database/migrations";
import { createMasterKey, openKeyStore } from "#app/vault/key-store";
import { areaNames, areas, postcodeAreas } from "#drizzle/schema/directory";
import { aboutFile, adminUrl, databaseName, folder, keyFolder, masterKeyFile, urlOf } from "../settings";
import { fillAccounts } from "./accounts";
import { readAreas } from "./areas";
import { copyInto } from "./copy";
import { fillHelpers } from "./helpers";
import { type Family, fillHouseholds } from "./households";

export interface Data {
  helpers: number;
  households: number;
  areas: string;
  helperAccounts: string[];
  /** Public pages of some helpers. */
  helperPages: string[];
  families: Family[];
}

/** What was filled before, where it is still there. */
export async function dataThere(): Promise<Data | null> {
  if (!existsSync(aboutFile)) return null;
  const [found] = await onServer((admin) => admin`select from pg_database where datname = ${databaseName}`);
  return found ? (JSON.parse(readFileSync(aboutFile, "utf8")) as Data) : null;
}

/** A database of its own with the same people at every run: only ids of sealed boxes and the day of today differ. */
export async function fill(size: { helpers: number; households: number; areas: string }): Promise<Data> {
  const began = Date.now();
  await dropData();
  mkdirSync(folder, { recursive: true });
  createMasterKey(masterKeyFile);
  await onServer((admin) => admin.unsafe(`create database ${databaseName}`));
  await migratePostgres(urlOf(databaseName), undefined);
  const place = readAreas(size.areas);
  const client = postgres(urlOf(databaseName), { max: 1, onnotice: () => {} });
  try {
    // What is written here fits by itself: neither keys nor triggers have to be asked for each row.
    await client`set session_replication_role = replica`;
    const data = await withoutWaitingForTheDisk(() => people(client, size, place));
    await client`vacuum analyze`;
    writeFileSync(aboutFile, JSON.stringify(data));
    console.log(`${describe(data)}: made in ${Math.round((Date.now() - began) / 1000)} s`);
    return data;
  } finally {
    await client.end();
  }
}

export const describe = ({ helpers, households, areas }: Data) =>
  `${helpers.toLocaleString("en")} helpers and ${households.toLocaleString("en")} households in ${areas}`;

async function people(
  client: postgres.Sql,
  { helpers, households }: { helpers: number; households: number },
  place: ReturnType<typeof readAreas>,
): Promise<Data> {
  const today = Math.floor(Date.now() / 86_400_000) * 86_400_000;
  const keys = openKeyStore(keyFolder, masterKeyFile);
  await copyInto(client, areas, place.areas);
  await copyInto(client, areaNames, place.names);
  await copyInto(client, postcodeAreas, place.postcodes);
  const codes = place.areas.map(({ code }) => code);
  const { pages: helperPages, accounts: helperAccounts } = await fillHelpers(client, helpers, codes, today);
  const families = await fillHouseholds(client, households, helperAccounts, keys, today);
  await fillAccounts(client, [...helperAccounts, ...families.map((one) => one.ownerAccount)], keys);
  return { helpers, households, areas: place.from, helperAccounts, helperPages, families };
}

/** Keys that are thrown away need not survive a power cut. */
async function withoutWaitingForTheDisk<Result>(work: () => Promise<Result>): Promise<Result> {
  const { fsyncSync } = fs;
  fs.fsyncSync = () => {};
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    fs.fsyncSync = fsyncSync;
    syncBuiltinESMExports();
  }
}

export async function dropData(): Promise<void> {
  await onServer((admin) => admin.unsafe(`drop database if exists ${databaseName} with (force)`));
  rmSync(folder, { recursive: true, force: true });
}

async function onServer<Result>(work: (admin: postgres.Sql) => PromiseLike<Result>): Promise<Result> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
