import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { nextLine, startChild } from "#tests/support/child";
import { FolderInUse, lockFolder } from "./folder-lock";

let place: string;
let folder: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "bij-ons-lock-"));
  folder = join(place, "database");
});
afterEach(() => rmSync(place, { recursive: true }));

describe("two processes on one folder", () => {
  it("the second one is refused, and told which process holds it", async () => {
    const holder = startChild("hold-folder", [folder]);
    expect(await nextLine(holder)).toBe(`holding ${holder.process.pid}`);
    const { lines } = await startChild("hold-folder", [folder]).finished();
    expect(lines).toEqual([
      `FolderInUse: The database folder ${folder} is in use by process ${holder.process.pid}. Stop that process, or set DATABASE_URL.`,
    ]);
    await holder.killHard();
  });

  it("the same process is refused a second time, and let in after it released the folder", () => {
    const release = lockFolder(folder);
    expect(() => lockFolder(`${folder}/`)).toThrow(FolderInUse);
    release();
    release();
    lockFolder(folder)();
    expect(readdirSync(place)).toHaveLength(1);
  });

  it("releasing twice does not release what somebody else holds by then", () => {
    const release = lockFolder(folder);
    release();
    const second = lockFolder(folder);
    release();
    expect(() => lockFolder(folder)).toThrow(FolderInUse);
    second();
  });
});

describe("a lock that nobody holds any more", () => {
  it("of a process that was killed is taken over", async () => {
    const holder = startChild("hold-folder", [folder]);
    await nextLine(holder);
    await holder.killHard();
    lockFolder(folder)();
  });

  it("of a zombie is taken over", async () => {
    const script = `"$0" --import tsx tests/support/children/hold-folder.ts "$1" & exec sleep 600`;
    const parent = spawn("sh", ["-c", script, process.execPath, folder]);
    const [line] = await once(parent.stdout, "data");
    const pid = Number(String(line).split(" ")[1]);
    expect(() => lockFolder(folder)).toThrow(`in use by process ${pid}`);
    process.kill(pid, "SIGKILL");
    await vi.waitFor(() => expect(readFileSync(`/proc/${pid}/stat`, "utf8")).toContain(") Z "));
    lockFolder(folder)();
    parent.kill("SIGKILL");
    await once(parent, "close");
  });

  it("of a process number that another program has now is taken over", () => {
    writeFileSync(`${folder}.lock.7`, JSON.stringify({ pid: process.pid, startedAt: "1" }));
    lockFolder(folder)();
    expect(readdirSync(place)).toEqual(["database.lock.8"]);
  });
});

describe("eight processes that find a dead lock at the same moment", () => {
  it("never hold the folder together, in three thousand turns", async () => {
    const racers = Array.from({ length: 8 }, () => startChild("race-for-folder", [folder, "375"]));
    const ends = await Promise.all(racers.map((racer) => racer.finished()));
    expect(ends).toEqual(racers.map(() => ({ lines: ["held 375 times"], code: 0, complaints: "" })));
  });
});
