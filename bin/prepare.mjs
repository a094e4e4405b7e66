import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everything here runs before anything is installed, so that it leans on Node alone, also on one that is too old. */
const oldest = [20, 19];
const installed = "node_modules/.installed-for";
const built = "build/.built-from";
const sources = [
  ...[
    "app",
    "drizzle",
    "migrations",
    "public",
    "bin/words",
    "bin/packed-files.ts",
    "bin/prepare-database.ts",
  ],
  ...["package-lock.json", "vite.config.ts", "remix.config.js"],
];

export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`This needs Node ${oldest.join(".")} or newer, and this is Node ${process.versions.node}.`);
}

/** Installs what package-lock.json asks for, unless that has been done. */
export function install() {
  const wanted = fingerprint(["package.json", "package-lock.json"]);
  if (isStamped(installed, wanted)) return;
  console.log("Installing what is missing …");
  // Production leaves out what builds the product, and the product is built here.
  const flags = ["--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  run(
    "npm",
    ["install", ...flags],
    process.env,
    "What is missing could not be installed: see npm's words above.",
  );
  stamp(installed, fingerprint(["package.json", "package-lock.json"]));
}

/** Builds the product, unless it was built from these very sources. */
export function build() {
  const wanted = fingerprint(sources);
  if (isStamped(built, wanted)) return;
  console.log("Building …");
  rmSync(built, { force: true });
  const env = { ...process.env, NODE_ENV: "production" };
  const vite = ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--logLevel", "error"];
  run(process.execPath, vite, env, "The product could not be built: see the words above.");
  const database = ["--import", "tsx", "bin/prepare-database.ts"];
  run(process.execPath, database, env, "The empty database could not be prepared: see the words above.");
  stamp(built, wanted);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {string} otherwise
 */
export function run(program, args, env, otherwise) {
  const windows = process.platform === "win32" && program === "npm";
  const { status } = spawnSync(program, args, {
    stdio: "inherit",
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    shell: windows,
  });
  if (status !== 0) throw new Error(otherwise);
}

/** @param {string[]} paths */
function fingerprint(paths) {
  const hash = createHash("sha256");
  for (const file of paths.flatMap(filesIn).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
  return /\.test\.tsx?$/.test(path) ? [] : [path];
}

/**
 * @param {string} file
 * @param {string} fingerprint
 */
function isStamped(file, fingerprint) {
  return existsSync(file) && readFileSync(file, "utf8") === fingerprint;
}

/**
 * @param {string} file
 * @param {string} fingerprint
 */
function stamp(file, fingerprint) {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, fingerprint);
}
