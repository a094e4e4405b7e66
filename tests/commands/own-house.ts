import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type OwnDatabase, ownDatabase } from "./own-database";
import { emptyFolder, runProgram, type Serving, type Settings, startServing } from "./running";

export const start = ["bin/start.mjs"];
export const serve = ["bin/serve.mjs"];

/** What makes it a deployment. */
export const deployed = { NODE_ENV: "production", APP_URL: "https://plan.example" };

/** A data folder and an empty database of its own, to start the product on as often as a test likes. */
export interface OwnHouse {
  database: OwnDatabase;
  /** What every program here is started with. */
  settings: Settings;
  /** Starts the product. It is stopped at the end at the latest. */
  started(program: string[], settings: Settings): Promise<Serving>;
  /** The one sentence in which a start that must not succeed says why. */
  complaintOf(program: string[], settings: Settings): Promise<string>;
  /** A master key file with this content. */
  keyOf(content: string): Settings;
  close(): Promise<void>;
}

export async function ownHouse(): Promise<OwnHouse> {
  const folder = emptyFolder();
  const database = await ownDatabase(folder.path);
  const settings: Settings = { DATA_DIR: folder.path, PORT: "0", ...database.settings };
  const serving: Serving[] = [];
  return {
    database,
    settings,
    async started(program, more) {
      const one = await startServing(program, { ...settings, ...more });
      serving.push(one);
      return one;
    },
    async complaintOf(program, more) {
      const { code, complaints } = await runProgram(program, { ...settings, ...more });
      expect([code, complaints.length]).toEqual([1, 1]);
      return complaints.join();
    },
    keyOf(content) {
      const file = join(folder.path, "given.key");
      writeFileSync(file, content);
      return { MASTER_KEY_FILE: file };
    },
    async close() {
      await Promise.all(serving.map((one) => one.stop()));
      await database.close();
      folder.remove();
    },
  };
}

export async function health({ url }: Serving): Promise<[number, unknown]> {
  const answer = await fetch(`${url}/healthz`);
  return [answer.status, await answer.json()];
}
