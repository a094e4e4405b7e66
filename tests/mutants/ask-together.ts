import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isBadlyMade, isNoticed } from "./failures";
import { faultOf } from "./fault";
import { type Mutant, type Suite, suites } from "./mutant";

/** A suite, and the faults with which it is run, each as SQL; "" is none. */
export interface Asked {
  suite: Suite;
  faults: string[];
}

/** What happened with a fault, and its place among those that were asked; null for what failed around all of them. */
export type Told = { place: number | null; passed: number; failures: string[] }[];

const atOnce = 12;

/** Faults of the database that one run can make one after another: all of a group are to be noticed by the same suite. */
export function togetherIn(mutants: readonly Mutant[]): Mutant[][] {
  return suites.flatMap((suite) => {
    const all = mutants.filter((mutant) => mutant.by === suite && faultOf(mutant));
    const groups = Math.ceil(all.length / atOnce);
    return Array.from({ length: groups }, (_, at) => all.slice(at * atOnce, (at + 1) * atOnce));
  });
}

/**
 * One run of their suite in which each fault is made in a database of its own, after one in which there is none. Much quicker than a run
 * for each: the code is read once, and the migrations are carried out once. Gives those that were noticed.
 */
export async function noticedTogether(mutants: readonly Mutant[], env: object): Promise<Set<Mutant>> {
  const suite = mutants[0]?.by;
  if (!suite) return new Set();
  const told = await runWith({ suite, faults: ["", ...mutants.map((mutant) => faultOf(mutant) ?? "")] }, env);
  const failuresAt = (at: number) => told.find(({ place }) => place === at)?.failures ?? [];
  const [sound, around] = [told.find(({ place }) => place === 0), told.find(({ place }) => place === null)];
  const without = [...(sound?.failures ?? ["told nothing"]), ...(around?.failures ?? [])];
  if (without.length > 0 || !sound?.passed) throw new Error(`${suite} with nothing broken: ${without[0]}`);
  const bad = mutants.find((_, at) => isBadlyMade(failuresAt(at + 1)));
  if (bad) throw new Error(`"${bad.says}" does not even start.`);
  return new Set(mutants.filter((_, at) => isNoticed(failuresAt(at + 1))));
}

async function runWith(asked: Asked, env: object): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), "bij-ons-faults-"));
  const told = join(folder, "told.json");
  const about = { FAULTS: JSON.stringify(asked), FAULTS_TOLD: told };
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config=tests/mutants/vitest.config.ts"];
  const options = { stdio: "ignore", env: { ...process.env, ...env, ...about } } as const;
  try {
    await once(spawn(process.execPath, vitest, options), "close");
    if (!existsSync(told)) throw new Error(`${asked.suite} told nothing.`);
    return JSON.parse(readFileSync(told, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
