import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";

interface Holder {
  pid: number;
  startedAt: string | null;
}

const attempts = 100;

/** Somebody else has this folder open. Two processes on one embedded database lose rows without a word. */
export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The database folder ${folder} is in use by process ${pid}. Stop that process, or set DATABASE_URL.`,
    );
  }
}

/**
 * Takes the folder for this process, by a numbered file beside it; the highest number holds. A lock left by a dead
 * process, a zombie, or a process number that has since been given to another program is taken over, by whoever
 * makes the next number first. Gives the function that releases it.
 *
 * A number is removed only once a higher one exists, so that of several processes that find one dead lock none can
 * remove the fresh lock of another. That is also why a released lock stays, as an empty file.
 */
export function lockFolder(folder: string): () => void {
  const lock = `${folder.replace(/\/+$/, "")}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  for (let attempt = 0; attempt < attempts; attempt++) {
    const newest = Math.max(0, ...numbersOf(lock));
    const holder = readHolder(`${lock}.${newest}`);
    if (holder && isAlive(holder)) throw new FolderInUse(folder, holder.pid);
    if (takeNumber(lock, newest + 1)) return releaser(`${lock}.${newest + 1}`);
  }
  throw new Error(`The lock ${lock} could not be taken.`);
}

function takeNumber(lock: string, number: number): boolean {
  if (!writeLock(`${lock}.${number}`)) return false;
  const others = numbersOf(lock).filter((other) => other !== number);
  const outrun = others.some((other) => other > number);
  for (const done of outrun ? [number] : others) rmSync(`${lock}.${done}`, { force: true });
  return !outrun;
}

/** The file appears with its content complete: nobody can read half a lock and take it for a dead one. */
function writeLock(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(
    draft,
    JSON.stringify({ pid: process.pid, startedAt: startOf(process.pid) } satisfies Holder),
  );
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function numbersOf(lock: string): number[] {
  const start = `${basename(lock)}.`;
  const ends = readdirSync(dirname(lock)).flatMap((name) =>
    name.startsWith(start) ? [name.slice(start.length)] : [],
  );
  return ends.filter((end) => /^\d+$/.test(end)).map(Number);
}

function releaser(file: string): () => void {
  const release = () => truncateSync(file);
  process.once("exit", release);
  return () => {
    if (process.listeners("exit").includes(release)) release();
    process.off("exit", release);
  };
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Holder;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const now = startOf(holder.pid);
  return now === null || holder.startedAt === null || now === holder.startedAt;
}

/** When the process started, in clock ticks since boot; "dead" for a zombie; null where the system does not tell. */
function startOf(pid: number): string | null {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? "dead" : (fields[19] ?? null);
  } catch {
    return null;
  }
}
