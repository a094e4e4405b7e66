import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isBadlyMade, isNoticed } from "./failures";
import { broken, type Mutant, type Suite, suites } from "./mutant";

const parts = [
  ...["app", "docs", "drizzle", "migrations", "tests"],
  ...["package.json", "tsconfig.json", "vitest.config.ts"],
];
const triesOfASlowMachine = 3;

/** A copy of the tree to break: the caller removes the folder. */
export function copyOfTree(): string {
  const copy = mkdtempSync(join(tmpdir(), "bij-ons-mutant-"));
  for (const part of parts) cpSync(resolve(part), join(copy, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  return copy;
}

/** The suite that notices the fault in the copy, the likeliest one first; null where none does. */
export async function killerOf(copy: string, mutant: Mutant, env: object): Promise<Suite | null> {
  const path = join(copy, mutant.file);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, broken(whole, mutant));
  try {
    for (const suite of [mutant.by, ...suites.filter((one) => one !== mutant.by)])
      if (await notices(copy, suite, env)) return suite;
    return null;
  } catch (error) {
    throw new Error(`"${mutant.says}": ${error}`);
  } finally {
    writeFileSync(path, whole);
  }
}

async function notices(copy: string, suite: Suite, env: object): Promise<boolean> {
  for (let tried = 0; tried < triesOfASlowMachine; tried++) {
    const failures = await failuresOf(copy, suite, env);
    if (isBadlyMade(failures)) throw new Error(`it does not even start: ${failures.join().slice(0, 300)}`);
    if (failures.length === 0) return false;
    if (isNoticed(failures)) return true;
  }
  throw new Error(`${suite} takes too long.`);
}

/** What fails in a run of the suite in the copy; nothing where all is green. */
export async function failuresOf(copy: string, suite: Suite, env: object): Promise<string[]> {
  const report = join(copy, "report.json");
  rmSync(report, { force: true });
  const reporters = ["--reporter=json", `--outputFile=${report}`];
  const vitest = ["node_modules/vitest/vitest.mjs", "run", `${suite}.test.ts`, "--bail=1", "--maxWorkers=1"];
  const options = { cwd: copy, env: { ...process.env, ...env }, stdio: "ignore" } as const;
  await once(spawn(process.execPath, [...vitest, ...reporters], options), "close");
  if (!existsSync(report)) throw new Error(`${suite} left no report.`);
  return failuresIn(JSON.parse(readFileSync(report, "utf8")));
}

interface Report {
  success: boolean;
  testResults: { assertionResults: { failureMessages?: string[] }[]; message?: string }[];
}

function failuresIn({ success, testResults }: Report): string[] {
  if (success) return [];
  const messages = testResults.flatMap(({ assertionResults, message }) => [
    ...assertionResults.flatMap(({ failureMessages = [] }) => failureMessages),
    ...(message ? [message] : []),
  ]);
  return messages.length > 0 ? messages : ["failed without a word"];
}
