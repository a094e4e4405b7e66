import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { broken, suites } from "../tests/mutants/mutant.ts";
import { mutants } from "../tests/mutants/mutants.ts";
import { whyAbsent } from "./server.mjs";

/** @typedef {import("../tests/mutants/mutant.ts").Mutant} Mutant */
/** @typedef {{ assertionResults: { failureMessages?: string[] }[], message?: string }[]} Results */

/**
 * Breaks the product on purpose, one small change at a time, in a copy of the tree, and asks the tests whether they
 * notice. A change that nobody notices is a missing test. Ends with "killed N of N".
 *
 *   npm run test:mutants                    all of them
 *   npm run test:mutants -- owner           those whose sentence, file or suite has this in it
 *   npm run test:mutants -- --sample 8      some of them, others each day
 */
const { values, positionals } = parseArgs({
  options: { sample: { type: "string" } },
  allowPositionals: true,
});
const parts = [
  ...["app", "docs", "drizzle", "migrations", "tests"],
  ...["package.json", "tsconfig.json", "vitest.config.ts"],
];
const atOnce = 2;
const chosen = sampled(mutants.filter(isWanted));
const waiting = [...chosen];
/** @type {Mutant[]} */
const survivors = [];
let tried = 0;

/** On a server a suite takes half the time that it takes on PGlite. */
const server = process.env.TEST_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
const on = process.env.TEST_ON ?? ((await whyAbsent(server)) ? "pglite" : "postgres");
const copies = Array.from({ length: atOnce }, copyOfTree);
try {
  await askTheWhole(/** @type {string} */ (copies[0]));
  await Promise.all(copies.map(work));
} finally {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
}
for (const { says } of survivors) console.log(`SURVIVED  ${says}`);
console.log(`killed ${chosen.length - survivors.length} of ${chosen.length}`);
process.exitCode = survivors.length > 0 ? 1 : 0;

/** @param {Mutant} mutant */
function isWanted({ says, file, by }) {
  return positionals.every((wanted) => [says, file, by].some((text) => text.includes(wanted)));
}

/**
 * Each day another choice, the same one on all machines.
 * @param {Mutant[]} all
 */
function sampled(all) {
  if (!values.sample) return all;
  const day = new Date().toISOString().slice(0, 10);
  /** @param {Mutant} mutant */
  const place = ({ file, says }) => createHash("sha256").update(`${day}|${file}|${says}`).digest("hex");
  return all.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)).slice(0, Number(values.sample));
}

function copyOfTree() {
  const copy = mkdtempSync(join(tmpdir(), "bij-ons-mutant-"));
  for (const part of parts) cpSync(resolve(part), join(copy, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  return copy;
}

/**
 * A suite that fails without any fault would kill everything.
 * @param {string} copy
 */
async function askTheWhole(copy) {
  const asked = suites.filter((suite) => chosen.some(({ by }) => by === suite));
  for (const suite of asked) {
    const failures = await failuresOf(copy, suite);
    if (failures.length > 0) throw new Error(`${suite} fails with nothing broken: ${failures[0]}`);
    console.log(`nothing broken, nothing noticed: ${suite}`);
  }
}

/** @param {string} copy */
async function work(copy) {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const began = Date.now();
    const killer = await killerOf(copy, mutant);
    if (!killer) survivors.push(mutant);
    tried += 1;
    const number = `${tried} of ${chosen.length}`.padStart(11);
    const seconds = `${Math.round((Date.now() - began) / 1000)} s`.padStart(5);
    console.log(`${number} ${seconds}  ${mutant.says} -> ${killer ?? "SURVIVED"}`);
  }
}

/**
 * The suite that notices, the likeliest one first.
 * @param {string} copy
 * @param {Mutant} mutant
 */
async function killerOf(copy, mutant) {
  const path = join(copy, mutant.file);
  const whole = readFileSync(path, "utf8");
  writeFileSync(path, broken(whole, mutant));
  try {
    for (const suite of [mutant.by, ...suites.filter((suite) => suite !== mutant.by)]) {
      if (await notices(copy, suite)) return suite;
    }
    return null;
  } catch (error) {
    throw new Error(`"${mutant.says}": ${error}`);
  } finally {
    writeFileSync(path, whole);
  }
}

/**
 * A failing test notices, and so does a set-up that ends otherwise than it should. But a change that is no valid SQL or
 * TypeScript only proves that it is badly made, and a machine that is too slow proves nothing.
 * @param {string} copy
 * @param {string} suite
 */
async function notices(copy, suite) {
  for (const _ of [1, 2, 3]) {
    const failures = await failuresOf(copy, suite);
    if (/A migration failed|SyntaxError|Transform failed/.test(failures.join())) {
      throw new Error(`it does not even start: ${failures.join().slice(0, 300)}`);
    }
    if (failures.length === 0) return false;
    if (failures.some((failure) => !/timed out|Too many at once|CONNECT/.test(failure))) return true;
  }
  throw new Error(`${suite} takes too long.`);
}

/**
 * @param {string} copy
 * @param {string} suite
 * @returns {Promise<string[]>}
 */
async function failuresOf(copy, suite) {
  const report = join(copy, "report.json");
  rmSync(report, { force: true });
  const reporters = ["--reporter=json", `--outputFile=${report}`];
  const vitest = ["node_modules/vitest/vitest.mjs", "run", `${suite}.test.ts`, "--bail=1", "--maxWorkers=1"];
  const env = { ...process.env, TEST_ON: on, HISTORIES: "20" };
  const asked = spawn(process.execPath, [...vitest, ...reporters], { cwd: copy, env, stdio: "ignore" });
  await new Promise((done) => asked.on("close", done));
  if (!existsSync(report)) throw new Error(`${suite} left no report.`);
  /** @type {{ success: boolean, testResults: Results }} */
  const { success, testResults } = JSON.parse(readFileSync(report, "utf8"));
  if (success) return [];
  const messages = testResults.flatMap(({ assertionResults, message }) => [
    ...assertionResults.flatMap(({ failureMessages = [] }) => failureMessages),
    ...(message ? [message] : []),
  ]);
  return messages.length > 0 ? messages : ["failed without a word"];
}
