import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDurably } from "#app/database/pglite-durable";
import { testOn } from "./database";
import { connectAsAdmin, copyOfTemplate, type DatabaseCopy } from "./server-database";

type Row = Record<string, unknown>;

/** The built product in a process of its own, as `npm start` or a deployment runs it. */
export interface RunningProduct {
  url: string;
  /** All that it has printed since it was started last. */
  said(): string;
  /** Of the process that was started; with WORKERS the others are its children. */
  pid(): number;
  /** SQL as superuser. The embedded database has one process at a time, so that the product is down meanwhile. */
  admin(sql: string): Promise<Row[]>;
  /** Ends it without any warning, as a power cut would, runs SQL as superuser, and serves again. */
  powerCut(meanwhile: string): Promise<void>;
  stop(): Promise<void>;
}

interface Kind {
  demo?: boolean;
  /** Settings beside the usual ones. */
  settings?: Record<string, string>;
}

/** With the invented people of the demo, or empty as a family's own house. */
export async function startProduct({ demo = false, settings = {} }: Kind = {}): Promise<RunningProduct> {
  const folder = mkdtempSync(join(tmpdir(), "bij-ons-product-"));
  const database = testOn === "postgres" ? await copyOfTemplate() : null;
  const env = { ...environment(folder, demo, database), ...settings };
  const clear = async () => {
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  let running = await serve(env, "0").catch(async (error: unknown) => {
    await clear();
    throw error;
  });

  async function startAgain(): Promise<void> {
    running = await serve(env, new URL(running.url).port);
  }

  async function onEmbedded(sql: string): Promise<Row[]> {
    await end(running.process);
    const client = await openDurably(join(folder, "database"));
    const results = await client.exec(sql);
    await client.close();
    await startAgain();
    return (results.at(-1)?.rows ?? []) as Row[];
  }

  return {
    url: running.url,
    said: () => running.said(),
    pid: () => running.process.pid ?? 0,
    admin: (sql) => (database ? onServer(database, sql) : onEmbedded(sql)),
    async powerCut(meanwhile) {
      await end(running.process, "SIGKILL");
      if (!database) return void (await onEmbedded(meanwhile));
      await onServer(database, meanwhile);
      await startAgain();
    },
    async stop() {
      await end(running.process);
      await clear();
    },
  };
}

/** The libraries run as in production. Each visitor brings an own address, so that no test uses up another's tries. */
function environment(folder: string, demo: boolean, database: DatabaseCopy | null): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return {
    PATH,
    HOME,
    TMPDIR,
    HOST: "127.0.0.1",
    DATA_DIR: folder,
    NODE_ENV: "production",
    BIJ_ONS_MODE: demo ? "demo" : "production",
    SEED: demo ? "demo" : "none",
    ...(demo ? {} : { APP_URL: "http://bij-ons.example" }),
    ALLOW_EMBEDDED_DB: "1",
    TRUST_PROXY: "1",
    ...(database ? { DATABASE_URL: database.url } : {}),
  };
}

async function serve(
  env: NodeJS.ProcessEnv,
  port: string,
): Promise<{ process: ChildProcess; url: string; said: () => string }> {
  const child = spawn(process.execPath, ["bin/serve.mjs"], { env: { ...env, PORT: port } });
  let said = "";
  const url = new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer) => {
      said += text;
      const found = /http:\/\/\S+:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("close", () => reject(new Error(`The product did not start: ${said}`)));
  });
  return { process: child, url: await url, said: () => said };
}

async function end(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

async function onServer(database: DatabaseCopy, sql: string): Promise<Row[]> {
  const admin = connectAsAdmin(database.url);
  try {
    const answer = await admin.unsafe(sql);
    const last: unknown = answer.at(-1);
    return [...((Array.isArray(last) ? last : answer) as Row[])];
  } finally {
    await admin.end();
  }
}
