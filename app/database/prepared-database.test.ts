import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { nextLine, startChild } from "#tests/support/child";
import { layPreparedDatabase } from "./prepared-database";

let place: string;
let prepared: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), "bij-ons-prepared-"));
  prepared = join(place, "prepared");
  mkdirSync(join(prepared, "base"), { recursive: true });
  mkdirSync(join(prepared, "empty"));
  for (let file = 0; file < 200; file++)
    writeFileSync(join(prepared, "base", `${file}`), `${file}`.repeat(5000));
});
afterEach(() => rmSync(place, { recursive: true }));

describe("the prepared database", () => {
  test("is laid where nothing is, whole, and for no other account of the machine to read", () => {
    const folder = join(place, "house");
    layPreparedDatabase(prepared, folder);
    expect(contents(folder)).toEqual(contents(prepared));
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(place).sort()).toEqual(["house", "prepared"]);
  });

  test("leaves a database that is there as it is", () => {
    const folder = join(place, "house");
    mkdirSync(folder);
    writeFileSync(join(folder, "PG_VERSION"), "18");
    layPreparedDatabase(prepared, folder);
    expect(contents(folder)).toEqual({ PG_VERSION: "18" });
  });

  test("that was not prepared is not missed", () => {
    layPreparedDatabase(join(place, "no-build"), join(place, "house"));
    expect(readdirSync(place)).toEqual(["prepared"]);
  });

  test("is whole wherever it is, also after a kill, and then laid once more", async () => {
    const child = startChild("lay-databases", [prepared, place]);
    let last = 0;
    while (last < 5) last = Number(await nextLine(child));
    await child.killHard();
    const laid = readdirSync(place).filter((name) => /^\d+$/.test(name));
    expect(laid.length).toBeGreaterThanOrEqual(5);
    for (const name of laid) expect(contents(join(place, name))).toEqual(contents(prepared));
    const next = join(place, String(laid.length + 1));
    mkdirSync(`${next}.new/base`, { recursive: true });
    writeFileSync(`${next}.new/base/half`, "half");
    layPreparedDatabase(prepared, next);
    expect(contents(next)).toEqual(contents(prepared));
  });
});

/** The text of each file by its path; a folder as null. */
function contents(folder: string): Record<string, string | null> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(folder, name);
      return [name, statSync(path).isDirectory() ? null : readFileSync(path, "utf8")];
    }),
  );
}
