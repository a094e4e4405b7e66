import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { migratePostgres } from "#app/database/migrations";
import { type Server, startFloor, startProduct } from "../house";
import { askOnce } from "../measure/ask-once";
import { spread } from "../measure/loops";
import { figure, type Result } from "../measure/result";
import { adminUrl, databaseName, urlOf } from "../settings";
import { type Scenario, type Setting, sizeOf } from "./setting";

const starts = 5;
const emptyName = `${databaseName}_empty`;

/**
 * From starting the program to its first page, over a house without people and over all the data, and with the database inside the process: the
 * very first time, when it makes its tables, and every later time. Against the least that Node starts in.
 */
export const coldStart: Scenario = {
  name: "cold-start",
  async measure(setting) {
    const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
    try {
      await admin.unsafe(`drop database if exists ${emptyName} with (force)`);
      await admin.unsafe(`create database ${emptyName}`);
      await migratePostgres(urlOf(emptyName), undefined);
      const kinds = { "cold-start-empty": urlOf(emptyName), "cold-start-seeded": urlOf(databaseName) };
      const results: Result[] = [];
      for (const [name, DATABASE_URL] of Object.entries(kinds))
        results.push(await against(setting, name, () => startProduct(name, { DATABASE_URL })));
      return [...results, ...(await embedded(setting))];
    } finally {
      await admin.unsafe(`drop database if exists ${emptyName} with (force)`);
      await admin.end();
    }
  },
};

async function embedded(setting: Setting): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), "bij-ons-bench-"));
  let made = 0;
  const start = (name: string, home: string) =>
    startProduct(name, {
      ...{ DATABASE_URL: "", ALLOW_EMBEDDED_DB: "1" },
      ...{ DATA_DIR: join(folder, home), KEY_DIR: join(folder, home, "keys") },
    });
  try {
    return [
      await against(setting, "cold-start-embedded-first", () => start("first", `home-${made++}`)),
      await against(setting, "cold-start-embedded", () => start("again", "home-0")),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function against(setting: Setting, scenario: string, start: () => Promise<Server>): Promise<Result> {
  const ours: number[] = [];
  const floor: number[] = [];
  for (let turn = 0; turn < starts; turn++) {
    ours.push(await firstPage(start, "/inloggen"));
    floor.push(await firstPage(() => startFloor("node-http"), "/"));
  }
  const [own, least] = [spread(ours), spread(floor)];
  return {
    scenario,
    data: sizeOf(setting.data),
    ours: `${figure(own.p50)} ms`,
    against: { name: "node-http", figure: `${figure(least.p50)} ms` },
    ratio: `${figure(own.p50 / least.p50)} x the time of node-http`,
    ...own,
    figures: { ours: own.p50, against: least.p50 },
  };
}

async function firstPage(start: () => Promise<Server>, path: string): Promise<number> {
  const began = performance.now();
  const server = await start();
  const { status } = await askOnce(server.url, { path });
  const took = performance.now() - began;
  await server.stop();
  if (status !== 200) throw new Error(`The first page answers ${status}.`);
  return took;
}
