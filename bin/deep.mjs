import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * The proofs of who sees what, for as long as it takes: many random histories on both databases, and then every
 * fault that is made on purpose. HISTORIES is how many there are on PostgreSQL; the embedded database gets a tenth.
 */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const histories = Number(process.env.HISTORIES ?? 2000);
const suites = ["tests/access/histories", "tests/access/non-interference"];
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--maxWorkers=2", ...suites];

/**
 * @param {string[]} args
 * @param {Record<string, string>} about
 */
function isGreen(args, about = {}) {
  return (
    spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...about } }).status === 0
  );
}

const green = [
  isGreen(vitest, { TEST_ON: "postgres", HISTORIES: String(histories) }),
  isGreen(vitest, { TEST_ON: "pglite", HISTORIES: String(Math.ceil(histories / 10)) }),
  isGreen(["--import", "tsx", "bin/mutants.mjs"]),
];
process.exitCode = green.every(Boolean) ? 0 : 1;
