import { closeSync, openSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { FolderInUse, lockFolder } from "#app/database/folder-lock";

/**
 * Takes the folder again and again. Every other time it leaves as a crash would: with a lock of a process that is
 * gone. While it holds the folder it also holds a file that can be made only once, and tells when that fails.
 */
const [folder = "", rounds = ""] = process.argv.slice(2);
const inside = `${folder}.inside`;
let held = 0;

while (held < Number(rounds)) {
  try {
    const release = lockFolder(folder);
    held++;
    beAloneInside();
    if (held % 2) release();
    else leaveAsDead();
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
  }
}
console.log(`held ${held} times`);

function beAloneInside() {
  try {
    closeSync(openSync(inside, "wx"));
  } catch {
    console.log("somebody else is inside");
    process.exit(1);
  }
  rmSync(inside);
}

function leaveAsDead() {
  process.removeAllListeners("exit");
  for (const name of readdirSync(dirname(folder))) {
    const isLock = /^\.lock(\.\d+)?$/.test(name.slice(basename(folder).length));
    if (isLock)
      writeFileSync(join(dirname(folder), name), JSON.stringify({ pid: 4_000_000_000, startedAt: "1" }));
  }
}
