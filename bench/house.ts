import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { databaseName, keyFolder, masterKeyFile, urlOf } from "./settings";

/** One server of the bench in a process of its own: the product, or something to hold it against. */
export interface Server {
  name: string;
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** The built product over the data of the bench, as a deployment runs it. */
export function startProduct(name = "bij-ons", settings: Record<string, string> = {}): Promise<Server> {
  return start(name, ["bin/serve.mjs"], {
    NODE_ENV: "production",
    APP_URL: "http://bij-ons.example",
    DATABASE_URL: urlOf(databaseName),
    KEY_DIR: keyFolder,
    MASTER_KEY_FILE: masterKeyFile,
    TRUST_PROXY: "1",
    HOST: "127.0.0.1",
    PORT: "0",
    ...settings,
  });
}

/** One of bench/floors: it prints its address when it listens. */
export function startFloor(name: string, settings: Record<string, string> = {}): Promise<Server> {
  return start(name, ["--import", "tsx", `bench/floors/${name}.ts`], { NODE_ENV: "production", ...settings });
}

async function start(name: string, args: string[], settings: Record<string, string>): Promise<Server> {
  const { PATH, HOME, TMPDIR } = process.env;
  const env = { PATH, HOME, TMPDIR, ...settings } as unknown as NodeJS.ProcessEnv;
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  const url = await addressOf(name, child);
  return {
    name,
    url,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function addressOf(name: string, child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    const hear = (text: Buffer) => {
      said = `${said}${text}`.slice(-4000);
      const found = /http:\/\/\S+:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => reject(new Error(`${name} did not start: ${said}`)));
  });
}
