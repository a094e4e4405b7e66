import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browserPath } from "./browser.mjs";
import { build, install, requireNode } from "./prepare.mjs";
import { whyAbsent } from "./server.mjs";
import { notPassed, sum, tallyOf } from "./tally.mjs";
import { sentenceFor } from "./tell.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */

const ownServer = "postgres://postgres@127.0.0.1:5432/postgres";
const server = process.env.DATABASE_URL || ownServer;
const checks = {
  biome: ["node_modules/@biomejs/biome/bin/biome", "ci", "."],
  tsc: ["node_modules/typescript/bin/tsc", "--noEmit"],
  "dependency-cruiser": [
    "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
    ...["app", "bench", "bin", "drizzle", "tests", "vite.config.ts", "vitest.config.ts", "remix.config.js"],
  ],
  knip: ["node_modules/knip/bin/knip.js"],
};
/** Others each day; all of them in `npm run test:deep`. */
const someFaults = ["--import", "tsx", "bin/mutants.mjs", "--sample", "6"];
const withDatabase = [
  "app/database",
  "tests/access",
  "tests/database",
  "tests/commands",
  "tests/journeys",
  "drizzle",
];

/**
 * People walk, every address is asked by everybody, every act in every standing, and every change of every row, on the server where one answers. That the embedded database
 * decides the same is held by all other suites, of which matrix-of-rows asks its policies row by row; `npm run test:deep` asks it these too (0005).
 */
const onServerAlone = [
  "tests/journeys/!(first-plan).test.ts",
  "tests/access/routes.test.ts",
  "tests/access/matrix-of-goals.test.ts",
  "tests/access/matrix-of-households.test.ts",
  "tests/access/no-override-acts.test.ts",
  "tests/access/open-pages.test.ts",
  "tests/access/forged-changes.test.ts",
  "tests/database/search-in-memory.test.ts",
].flatMap((suite) => ["--exclude", suite]);

/** @type {string[]} */
const red = [];

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const { passed, failed } = sum(await everything());
process.exitCode = failed > 0 ? 1 : 0;
for (const line of red) console.log(`✗ ${line}`);
console.log(`${passed} passed, ${failed} failed`);

/** @returns {Promise<Tally[]>} */
async function everything() {
  const prepared = [counted("Node", requireNode), counted("installation", install)];
  if (sum(prepared).failed > 0) return prepared;
  const [browser, hasBrowser] = withBrowser();
  const built = counted("build", build);
  const checked = Object.entries(checks).map(([name, args]) => counted(name, () => expectNode(name, args)));
  if (built.failed > 0) return [...prepared, browser, built, ...checked];
  const noBrowser = hasBrowser ? [] : ["--exclude", "tests/journeys/**"];
  const absent = await whyAbsent(server);
  const embedded = suites("PGlite", { TEST_ON: "pglite" }, [...noBrowser, ...(absent ? [] : onServerAlone)]);
  const onServer = suitesOnServer(absent, [...withDatabase, ...noBrowser]);
  const faults = counted("faults made on purpose", () => expectNode("Faults made on purpose", someFaults));
  return [browser, built, ...checked, embedded, onServer, faults];
}

/** @returns {[Tally, boolean]} */
function withBrowser() {
  const tally = counted("browser", () => {
    process.env.CHROMIUM_PATH = browserPath();
  });
  return [tally, tally.failed === 0];
}

/**
 * @param {string} name
 * @param {() => void} step
 * @returns {Tally}
 */
function counted(name, step) {
  try {
    step();
    return { passed: 1, failed: 0 };
  } catch (error) {
    red.push(`${name}: ${sentenceFor(error)}`);
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string} name
 * @param {string[]} args
 */
function expectNode(name, args) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) throw new Error("see the words above");
}

/**
 * @param {string | null} absent
 * @param {string[]} args
 */
function suitesOnServer(absent, args) {
  if (!absent) return suites("PostgreSQL", { TEST_ON: "postgres", TEST_DATABASE_URL: server }, args);
  const required = process.env.REQUIRE_POSTGRES === "1";
  console.log(
    `\n${required ? "✗ " : ""}PostgreSQL: no suites, because no server answers (DATABASE_URL): ${absent}`,
  );
  return { passed: 0, failed: required ? 1 : 0 };
}

/**
 * @param {string} name
 * @param {Record<string, string>} about
 * @param {string[]} args
 * @returns {Tally}
 */
function suites(name, about, args) {
  console.log(`\n── Suites on ${name}`);
  const folder = mkdtempSync(join(tmpdir(), "bij-ons-report-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--allowOnly=false", ...reporters, ...args];
  const env = /** @type {NodeJS.ProcessEnv} */ ({ ...ownEnvironment(), ...about });
  const { status } = spawnSync(process.execPath, vitest, { stdio: "inherit", env });
  const told = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null;
  rmSync(folder, { recursive: true });
  red.push(...notPassed(told).map((line) => `${name}: ${line.replace(`${process.cwd()}/`, "")}`));
  return tallyOf(told, status === 0);
}

/**
 * The suites start the product themselves: nothing of how somebody runs it here may reach them.
 * @returns {Record<string, string | undefined>}
 */
function ownEnvironment() {
  const settings =
    /^(DATABASE_|DATA_DIR|KEY_DIR|MASTER_KEY_FILE|ALLOW_EMBEDDED_DB|SMTP_URL|SMS_DOMAIN|MAIL_FROM|SEED|HOST|PORT|APP_URL|NODE_ENV|BIJ_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !settings.test(name)));
}
