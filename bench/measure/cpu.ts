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

/** The same of all server processes of PostgreSQL on this machine, where it stands here. */
export function cpuOfPostgres(): number {
  return pidsOf("postgres").reduce((sum, pid) => sum + (cpuOf(pid) ?? 0), 0);
}

function pidsOf(name: string): number[] {
  try {
    return readdirSync("/proc")
      .filter((entry) => /^\d+$/.test(entry) && commandOf(entry) === name)
      .map(Number);
  } catch {
    return [];
  }
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
  } catch {
    return "";
  }
}
