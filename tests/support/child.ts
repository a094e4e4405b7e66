import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A real process of its own that runs one of the scripts in ./children. */
export interface Child {
  process: ChildProcessWithoutNullStreams;
  /** What it prints, line by line. */
  lines: AsyncIterableIterator<string>;
  /** Everything it prints from now on, and how it ended. */
  finished(): Promise<{ lines: string[]; code: number | null; complaints: string }>;
  /** Ends it without any warning, as a power cut would. */
  killHard(): Promise<void>;
}

export function startChild(script: string, args: string[], env: Record<string, string> = {}): Child {
  const child = spawn(process.execPath, ["--import", "tsx", `tests/support/children/${script}.ts`, ...args], {
    env: { ...process.env, ...env },
  });
  const ended = once(child, "close") as Promise<[number | null]>;
  const lines = createInterface({ input: child.stdout })[
    Symbol.asyncIterator
  ]() as AsyncIterableIterator<string>;
  let complaints = "";
  child.stderr.on("data", (text) => {
    complaints += text;
  });
  return {
    process: child,
    lines,
    async finished() {
      const printed: string[] = [];
      for await (const line of lines) printed.push(line);
      const [code] = await ended;
      return { lines: printed, code, complaints };
    },
    async killHard() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

export async function nextLine(child: Child): Promise<string> {
  const line = await child.lines.next();
  return line.done ? "" : line.value;
}
