import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { testOn } from "#tests/support/database";
import { adminUrl, connectAsAdmin } from "#tests/support/server-database";
import { emptyFolder, type Folder, runProgram } from "./running";

const bench = (program: string, settings: Record<string, string>, ...args: string[]) =>
  runProgram(["--import", "tsx", `bench/${program}.ts`, ...args], settings);

const size = ["--helpers", "40", "--households", "30"];
const shortly = ["--rounds", "1", "--seconds", "0.2", "--at", "2"];
const database = `bij_ons_bench_${randomBytes(4).toString("hex")}`;

let folder: Folder;
beforeAll(() => {
  folder = emptyFolder();
});
afterAll(async () => {
  folder.remove();
  if (testOn !== "postgres") return;
  const admin = await connectAsAdmin(adminUrl);
  await admin.unsafe(`drop database if exists ${database} with (force)`);
  await admin.end();
});

test("the bench says in one sentence that it finds no server", async () => {
  const nowhere = { BENCH_DATABASE_URL: "postgres://postgres@127.0.0.1:1/postgres" };
  const ended = await bench("data", { ...nowhere, BENCH_DIR: join(folder.path, "nowhere") }, ...size);
  expect(ended).toMatchObject({ code: 1, complaints: [expect.stringContaining("ECONNREFUSED")] });
});

if (testOn === "postgres")
  test("it fills a database with the tables of today, and holds a page against its floors", async () => {
    const settings = {
      BENCH_DATABASE_URL: adminUrl,
      BENCH_DATABASE: database,
      BENCH_DIR: join(folder.path, "bench"),
    };
    const filled = await bench("data", settings, ...size);
    expect(filled).toMatchObject({ code: 0, complaints: [] });
    const told = await bench("run", settings, "plan-page", ...shortly);
    expect(told).toMatchObject({ code: 0, complaints: [] });
    expect(told.printed).toContainEqual(
      expect.stringMatching(/^plan-page +\d+ % of remix-hello +40 helpers, 30 households/),
    );
  });
