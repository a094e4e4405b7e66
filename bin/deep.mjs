import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * The proofs of who sees what, for as long as it takes: many random histories on both databases, a search among very
 * many helpers, and then every fault that is made on purpose. HISTORIES is how many there are on PostgreSQL; the
 * embedded database gets a tenth, and every act in every standing. HELPERS is how many helpers.
 */
process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const histories = Number(process.env.HISTORIES ?? 2000);
const suites = ["tests/access/histories", "tests/access/non-interference"];
/** What `npm test` asks of the embedded database only where no server answers. */
const onServerAlone = [
  ...["matrix-of", "routes", "no-override-acts", "open-pages", "forged-changes"].map(
    (one) => `tests/access/${one}`,
  ),
  "tests/database/search-in-memory",
];
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--maxWorkers=2"];
const searching = { TEST_ON: "postgres", HELPERS: process.env.HELPERS ?? "100000", SEARCHES: "200" };

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
  isGreen([...vitest, ...suites], { TEST_ON: "postgres", HISTORIES: String(histories) }),
  isGreen([...vitest, ...suites], { TEST_ON: "pglite", HISTORIES: String(Math.ceil(histories / 10)) }),
  isGreen([...vitest, ...onServerAlone], { TEST_ON: "pglite" }),
  isGreen([...vitest, "tests/database/many-helpers"], searching),
  isGreen(["--import", "tsx", "bin/mutants.mjs"]),
];
process.exitCode = green.every(Boolean) ? 0 : 1;
