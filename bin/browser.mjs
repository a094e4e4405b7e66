import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./prepare.mjs";

/** The first one has no window to draw, and takes a third of the time of the others. */
const names = [
  "chromium-headless-shell",
  ...["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"],
];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Where Chromium is, for the journeys. On Debian as root it is installed; elsewhere that is for a person to do.
 * @returns {string}
 */
export function browserPath() {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/etc/debian_version")) installOnDebian();
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error("There is no browser: install Chromium or Chrome, or set CHROMIUM_PATH to where it is.");
}

function findBrowser() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return spawnSync(path, ["--version"]).status === 0;
  } catch {
    return false;
  }
}

function installOnDebian() {
  console.log("Installing Chromium …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const otherwise = "Chromium could not be installed: see the words above.";
  run("apt-get", ["update", "-qq"], env, otherwise);
  run(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell"],
    env,
    otherwise,
  );
}
