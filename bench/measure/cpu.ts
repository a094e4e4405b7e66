import { readdirSync, readFileSync } from "node:fs";

const ticksInSecond = 100;

/** Seconds of processor time that a process has used; null where the system does not tell. */
export function cpuOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) / ticksInSecond;
  } catch {
    return null;
  }
}

/** The same of a process with those that it started. */
export function cpuWithChildren(pid: number): number {
  const children = pidsWhere((one) => parentOf(one) === String(pid));
  return [pid, ...children].reduce((sum, one) => sum + (cpuOf(one) ?? 0), 0);
}

/** The same of all server processes of PostgreSQL on this machine, where it stands here. */
export function cpuOfPostgres(): number {
  return pidsWhere((one) => told(`/proc/${one}/comm`) === "postgres").reduce(
    (sum, pid) => sum + (cpuOf(pid) ?? 0),
    0,
  );
}

function pidsWhere(is: (pid: string) => boolean): number[] {
  try {
    return readdirSync("/proc")
      .filter((entry) => /^\d+$/.test(entry) && is(entry))
      .map(Number);
  } catch {
    return [];
  }
}

const parentOf = (pid: string) => told(`/proc/${pid}/stat`).split(") ")[1]?.split(" ")[1];

/** Empty where the process has ended meanwhile. */
function told(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "";
  }
}
