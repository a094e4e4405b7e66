import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { testOn } from "#tests/support/database";
import { type OwnDatabase, ownDatabase } from "./own-database";
import { type Ended, emptyFolder, type Folder, runProgram, startServing } from "./running";

/** In milliseconds: two imports of forty thousand rows, also on a machine that is busy with something else. */
const patience = 240_000;
const shippedAreas = "drizzle/seed/areas-the-hague.csv";
const shippedPostcodes = "drizzle/seed/postcodes-the-hague.csv";
const wholeCountry = ["areas-nl.csv", "postcodes-nl.csv", "areas-brussels.csv"].map(
  (file) => `../shared/data/${file}`,
);

let folder: Folder;
let database: OwnDatabase;
beforeEach(async () => {
  folder = emptyFolder();
  database = await ownDatabase(folder.path);
});
afterEach(async () => {
  await database.close();
  folder.remove();
});

describe("whoever runs the house brings in the places", () => {
  it("and doing it twice changes nothing", async () => {
    const rows = { areas: rowsOf(shippedAreas), postcodes: rowsOf(shippedPostcodes) };
    const first = await imported(shippedPostcodes, shippedAreas);
    expect(first).toMatchObject({ code: 0, complaints: [] });
    expect(first.printed.join()).toMatch(
      new RegExp(
        `^${rows.areas} areas, \\d+ names and ${rows.postcodes} rows of postcodes are as the files say\\.$`,
      ),
    );
    const before = await checksums();
    expect(before).toMatchObject([
      { rows: rows.areas },
      { rows: expect.any(Number) },
      { rows: rows.postcodes },
    ]);
    expect(await imported(shippedAreas, shippedPostcodes)).toEqual(first);
    expect(await checksums()).toEqual(before);
  });

  if (wholeCountry.every((file) => existsSync(file))) {
    it(
      "of the whole country and of Brussels, twice",
      async () => {
        const first = await imported(...wholeCountry);
        expect(first).toMatchObject({ code: 0, complaints: [] });
        const before = await checksums();
        const [areas, , postcodes] = before;
        expect([areas?.rows, postcodes?.rows]).toEqual([18_309 + 20, 22_646 + (await postcodesOfBrussels())]);
        expect(await imported(...wholeCountry)).toEqual(first);
        expect(await checksums()).toEqual(before);
      },
      patience,
    );
  }
});

describe("a file that is not right", () => {
  it("has every bad line told, and nothing of any file is imported", async () => {
    const bad = fileWith(
      "bad.csv",
      "scheme,code,year,name,parent_code,lat,lon",
      "CBS-GM,GM0518,2024,'s-Gravenhage,,52.07,4.3",
      "CBS-GM,0518,2024,'s-Gravenhage,,52.07,4.3",
      "CBS-WK,WK051836,2024,Moerwijk,GM0518,ninety,4.3",
    );
    const unknown = fileWith("unknown.csv", "name,place");
    const { code, complaints } = await imported(shippedAreas, bad, unknown);
    expect(code).toBe(1);
    expect(complaints).toEqual([
      expect.stringMatching(/bad\.csv:3: /),
      expect.stringMatching(/bad\.csv:4: /),
      `${unknown}:1: unknown header: name,place`,
      "Nothing was imported: 3 problems in these files.",
    ]);
    expect((await imported(shippedAreas)).code).toBe(0);
    expect((await checksums())[0]).toMatchObject({ rows: rowsOf(shippedAreas) });
  });

  it("may stand beside one that says the same, and is told", async () => {
    expect((await imported(shippedAreas, shippedAreas)).complaints).toEqual([
      expect.stringMatching(/^Nothing was imported: \w+ stands in more than one of these files\.$/),
    ]);
  });

  it("may name places that nobody brought in, and leaves everything as it was", async () => {
    await imported(shippedAreas);
    const before = await checksums();
    const astray = fileWith("astray.csv", "pc4,area_code,share", "9999,BU99999999,0.5000");
    const { code, complaints } = await imported(astray);
    expect([code, complaints.length]).toEqual([1, 1]);
    expect(complaints.join()).toContain("foreign key");
    expect(await checksums()).toEqual(before);
  });

  it("may not be there, or not be named at all", async () => {
    expect(await imported("nowhere.csv")).toMatchObject({
      code: 1,
      complaints: [expect.stringMatching(/no such file .*nowhere\.csv/)],
    });
    expect(await imported()).toMatchObject({
      code: 1,
      complaints: ["Name the files: npm run areas:import -- FILE..."],
    });
  });

  if (testOn === "pglite") {
    it("is not looked at by a database that is in use elsewhere", async () => {
      const serving = await startServing(["bin/serve.mjs"], { DATA_DIR: folder.path, SEED: "none" });
      const { code, complaints } = await imported(shippedAreas);
      await serving.stop();
      expect([code, complaints]).toEqual([1, [expect.stringMatching(/is in use by process \d+\. Stop/)]]);
    });
  }
});

function imported(...files: string[]): Promise<Ended> {
  const program = ["--import", "tsx", "bin/import-areas.ts", ...files];
  return runProgram(program, { DATA_DIR: folder.path, ...database.settings });
}

async function checksums(): Promise<{ rows: number; sum: string }[]> {
  const sumOf = (table: string) =>
    `select count(*)::int as rows, md5(string_agg(t::text, ';' order by t::text)) as sum from ${table} t`;
  const sql = ["areas", "area_names", "postcode_areas"]
    .map((table) => `(${sumOf(table)})`)
    .join(" union all ");
  return (await database.admin(sql)) as { rows: number; sum: string }[];
}

async function postcodesOfBrussels(): Promise<number> {
  const [row] = await database.admin(
    "select count(*)::int as rows from postcode_areas join areas on code = area_code where scheme = 'NIS'",
  );
  return Number(row?.rows);
}

function rowsOf(file: string): number {
  return readFileSync(file, "utf8").trim().split("\n").length - 1;
}

function fileWith(name: string, ...lines: string[]): string {
  const file = join(folder.path, name);
  writeFileSync(file, lines.join("\n"));
  return file;
}
