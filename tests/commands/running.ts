import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

export type Settings = Record<string, string | undefined>;

export interface Ended {
  code: number | null;
  printed: string[];
  complaints: string[];
}

export interface Serving {
  url: string;
  printed: string[];
  /** Asks it to stop, and tells how it ended. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** Runs one of the programs in bin/ with these settings and no others, to its end. */
export async function runProgram(program: string[], settings: Settings): Promise<Ended> {
  return watched(begin(program, settings)).ended;
}

/** The same for a program that serves, until it says where. Rejects with its complaints when it ends instead. */
export async function startServing(program: string[], settings: Settings): Promise<Serving> {
  const child = begin(program, { PORT: "0", ...settings });
  const { ended, listening, sofar } = watched(child);
  const url = await Promise.race([
    listening,
    ended.then(({ complaints }) => Promise.reject(new Error(complaints.join("\n")))),
  ]);
  return {
    url,
    printed: sofar.printed,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}

function begin(program: string[], settings: Settings): ChildProcess {
  const { PATH, HOME } = process.env;
  const env: Settings = { PATH, HOME, ...settings };
  return spawn(process.execPath, program, {
    env: env as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
}

function watched(child: ChildProcess) {
  const sofar: Ended = { code: null, printed: [], complaints: [] };
  if (!child.stdout || !child.stderr) throw new Error("Nothing of this program can be read.");
  createInterface({ input: child.stdout }).on("line", (line) => sofar.printed.push(line));
  createInterface({ input: child.stderr }).on("line", (line) => sofar.complaints.push(line));
  const ended = once(child, "close").then(([code]) => ({ ...sofar, code: code as number | null }));
  const listening = once(child, "message").then(([message]) => (message as { listening: string }).listening);
  return { ended, listening, sofar };
}

export interface Folder {
  path: string;
  remove(): void;
}

/** An empty folder of its own. */
export function emptyFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "bij-ons-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
