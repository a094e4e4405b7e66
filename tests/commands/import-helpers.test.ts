import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { helperColumns } from "#app/domain/directory/helper-file";
import { type OwnDatabase, ownDatabase } from "./own-database";
import { type Ended, emptyFolder, type Folder, runProgram } from "./running";

const header = helperColumns.join(",");
const page = (key: string, area = "WK051836") =>
  `${key},${key},,Ik luister.,Ik bel.,free,,,home,none,${area},debts,nl,,,,`;

let folder: Folder;
let database: OwnDatabase;
beforeAll(async () => {
  folder = emptyFolder();
  database = await ownDatabase(folder.path);
  expect(await run("import-areas", "drizzle/seed/areas-the-hague.csv")).toMatchObject({ code: 0 });
});
beforeEach(
  async () => void (await database.admin("delete from helper_profiles; delete from helper_imports")),
);
afterAll(async () => {
  await database?.close();
  folder?.remove();
});

describe("whoever runs the house brings in helpers from a file", () => {
  it("and doing it twice changes nothing", async () => {
    const file = fileWith(header, page("Anna"), page("Bram"));
    expect(await run("import-helpers", file)).toEqual(
      fine("2 helpers were added, 0 changed, 0 stayed as they were.", waits),
    );
    expect(await database.admin("select file_name from helper_imports")).toEqual([
      { file_name: "helpers.csv" },
    ]);
    const before = await everything();
    expect(await run("import-helpers", file)).toEqual(
      fine("0 helpers were added, 0 changed, 2 stayed as they were."),
    );
    expect(await everything()).toEqual(before);
  });

  it("with addresses for letters, which go out with no file", async () => {
    const lines = [`${header},email`, `${page("Anna")},anna@wijkteam.example`, `${page("Bram")},`];
    const told = (added: number, given: number) => [
      `${added} helpers were added, 0 changed, ${2 - added} stayed as they were.`,
      ...(added > 0 ? [waits] : []),
      `${given} addresses for letters were given, 0 taken away.`,
    ];
    expect((await run("import-helpers", fileWith(...lines))).printed).toEqual(told(2, 1));
    expect((await run("import-helpers", fileWith(...lines))).printed).toEqual(told(0, 0));
    await approved();
    expect((await run("export-helpers")).printed.sort()).toEqual([header, page("Anna"), page("Bram")].sort());
    const looked = await run("import-helpers", "--check", fileWith(...lines, `${page("Cas")},cas`));
    expect(looked.complaints).toEqual([expect.stringMatching(/:4: email: not-an-email$/)]);
  });

  it("and everything goes out as it came in", async () => {
    const lines = [header, page("Anna"), page("Bram", "GM0518")];
    await run("import-helpers", fileWith(...lines));
    expect((await run("export-helpers")).printed).toEqual([header]);
    await approved();
    const { code, printed } = await run("export-helpers");
    expect([code, printed.sort()]).toEqual([0, lines.sort()]);
  });
});

describe("what a moderator sent back", () => {
  it("is told with the reason, also when the file is only looked at", async () => {
    const file = fileWith(header, page("Anna"), page("Bram"));
    await run("import-helpers", file);
    await decided("sentBack", "'Dit is geen naam.'");
    const told = `${file}: Anna was sent back by a moderator: Dit is geen naam.`;
    expect((await run("import-helpers", "--check", file)).printed).toContain(told);
    expect((await run("import-helpers", file)).printed).toContain(told);
  });
});

describe("a file that is not right", () => {
  const bad = [header, page("Anna"), page("Bram", "GM9999"), "one,two", page("Anna")];
  const told = [
    /:3: areas: unknown code GM9999$/,
    /:4: 2 columns instead of 17$/,
    /:5: key: "Anna" occurs twice$/,
  ];

  it("has every bad line told by its number, and nothing is imported", async () => {
    const { code, printed, complaints } = await run("import-helpers", fileWith(...bad));
    expect([code, printed]).toEqual([1, []]);
    expect(complaints).toEqual([
      ...told.map((line) => expect.stringMatching(line)),
      "Nothing was imported: 3 problems in this file.",
    ]);
    expect(await everything()).toEqual([]);
  });

  it("is only looked at with --check, as is a good one", async () => {
    const looked = await run("import-helpers", "--check", fileWith(...bad));
    expect(looked.complaints).toEqual(told.map((line) => expect.stringMatching(line)));
    expect([looked.code, looked.printed]).toEqual([1, ["1 good lines, 3 problems. Nothing was imported."]]);
    expect(await run("import-helpers", "--check", fileWith(header, page("Anna")))).toEqual(
      fine("1 good lines, 0 problems. Nothing was imported."),
    );
    expect(await everything()).toEqual([]);
  });

  it("has its good lines imported with --skip", async () => {
    const { code, printed, complaints } = await run("import-helpers", "--skip", fileWith(...bad));
    expect([code, printed]).toEqual([0, ["1 helpers were added, 0 changed, 0 stayed as they were.", waits]]);
    expect(complaints).toHaveLength(3);
    expect(await everything()).toMatchObject([{ name: "Anna" }]);
  });

  it("loses no other line to a broken quotation mark", async () => {
    const open = page("Bram").replace("Ik luister.", '"Ik luister.');
    const lines = [header, page("Anna"), open, page("Cas", "GM9999"), page("Dirk")];
    const broken = [/:3: broken quotation marks$/, /:4: areas: unknown code GM9999$/];
    const looked = await run("import-helpers", "--check", fileWith(...lines));
    expect(looked.complaints).toEqual(broken.map((line) => expect.stringMatching(line)));
    const { code, printed } = await run("import-helpers", "--skip", fileWith(...lines));
    expect([code, printed]).toEqual([0, ["2 helpers were added, 0 changed, 0 stayed as they were.", waits]]);
  });

  it("may be written in other letters, be of something else, or not be named", async () => {
    const latin = join(folder.path, "latin.csv");
    writeFileSync(latin, Buffer.from([...Buffer.from(`${header}\n`), 0xe9]));
    expect((await run("import-helpers", latin)).complaints).toEqual([
      expect.stringMatching(/latin\.csv is not UTF-8\. Save it as "CSV UTF-8"\.$/),
    ]);
    expect((await run("import-helpers", fileWith("name,place"))).complaints).toEqual([
      expect.stringMatching(/:1: unknown header: name,place$/),
      "Nothing was imported: 1 problems in this file.",
    ]);
    expect((await run("import-helpers")).complaints).toEqual([
      "Name the file: npm run helpers:import -- [--check] [--skip] FILE",
    ]);
  });
});

function run(program: string, ...words: string[]): Promise<Ended> {
  return runProgram(["--import", "tsx", `bin/${program}.ts`, ...words], {
    DATA_DIR: folder.path,
    ...database.settings,
  });
}

const fine = (...printed: string[]): Ended => ({ code: 0, printed, complaints: [] });
const waits = "What is new or changed waits for a moderator, at /redactie.";
const approved = () => decided("approved");

/** As a moderator and the clock would do. */
async function decided(decision: string, reason = "null"): Promise<void> {
  await database.admin(`update helper_imports set decision = '${decision}', decided_at = now(),
    seen_until = now(), decided_by = gen_random_uuid(), reason = ${reason}, carried_out_at = null; select carry_out_decisions(10)`);
}

async function everything() {
  return database.admin("select * from helper_profiles order by name");
}

function fileWith(...lines: string[]): string {
  const file = join(folder.path, "helpers.csv");
  writeFileSync(file, lines.join("\n"));
  return file;
}
