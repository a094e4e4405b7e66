import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { copyOfTree, failuresOf, killerOf } from "../tests/mutants/ask-alone.ts";
import { noticedTogether, togetherIn } from "../tests/mutants/ask-together.ts";
import { suites } from "../tests/mutants/mutant.ts";
import { mutants } from "../tests/mutants/mutants.ts";
import { whyAbsent } from "./server.mjs";

/** @typedef {import("../tests/mutants/mutant.ts").Mutant} Mutant */

/**
 * Breaks the product on purpose, one small change at a time, and asks the tests whether they notice: first the faults of the database,
 * many in one run; then those of the code, and whatever was not noticed, each in a copy of the tree. A change that nobody notices is a
 * missing test. Ends with "killed N of N".
 *
 *   npm run test:mutants                    all of them
 *   npm run test:mutants -- owner           those whose sentence, file or suite has this in it
 *   npm run test:mutants -- --sample 8      some of them, others each day
 */
const { values, positionals } = parseArgs({
  options: { sample: { type: "string" } },
  allowPositionals: true,
});
const atOnce = 2;
const chosen = sampled(mutants.filter(isWanted));
/** @type {Set<Mutant>} */
const tried = new Set();

/** On a server a suite takes half the time that it takes on PGlite. */
const server = process.env.TEST_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
const on = process.env.TEST_ON ?? ((await whyAbsent(server)) ? "pglite" : "postgres");
const env = { TEST_ON: on, HISTORIES: "20" };

await together();
const survivors = await alone(chosen.filter((mutant) => !tried.has(mutant)));
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

async function together() {
  const groups = togetherIn(chosen);
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let group = groups.shift(); group; group = groups.shift()) {
        const began = Date.now();
        const noticed = await noticedTogether(group, env);
        for (const mutant of noticed) told(mutant, mutant.by, (Date.now() - began) / group.length);
      }
    }),
  );
}

/** @param {Mutant[]} waiting */
async function alone(waiting) {
  /** @type {Mutant[]} */
  const survivors = [];
  const copies = Array.from({ length: Math.min(atOnce, waiting.length) }, copyOfTree);
  try {
    await askTheWhole(copies[0], waiting);
    await Promise.all(
      copies.map(async (copy) => {
        for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
          const began = Date.now();
          const killer = await killerOf(copy, mutant, env);
          told(mutant, killer, Date.now() - began);
          if (!killer) survivors.push(mutant);
        }
      }),
    );
  } finally {
    for (const copy of copies) rmSync(copy, { recursive: true, force: true });
  }
  return survivors;
}

/**
 * A suite that fails without any fault would kill everything.
 * @param {string | undefined} copy
 * @param {Mutant[]} waiting
 */
async function askTheWhole(copy, waiting) {
  const asked = suites.filter((suite) => waiting.some(({ by }) => by === suite));
  for (const suite of copy ? asked : []) {
    const failures = await failuresOf(String(copy), suite, env);
    if (failures.length > 0) throw new Error(`${suite} fails with nothing broken: ${failures[0]}`);
    console.log(`nothing broken, nothing noticed: ${suite}`);
  }
}

/**
 * @param {Mutant} mutant
 * @param {string | null} killer
 * @param {number} took in milliseconds
 */
function told(mutant, killer, took) {
  tried.add(mutant);
  const number = `${tried.size} of ${chosen.length}`.padStart(11);
  const seconds = `${(took / 1000).toFixed(1)} s`.padStart(7);
  console.log(`${number} ${seconds}  ${mutant.says} -> ${killer ?? "SURVIVED"}`);
}
