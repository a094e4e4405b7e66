import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { helperColumns } from "#app/domain/directory/helper-file";
import { paymentKinds, specialties } from "#app/domain/directory/vocabulary";
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
      fine("Nieuw: 2. Veranderd: 0. Gelijk gebleven: 0.", waits),
    );
    expect(await database.admin("select file_name from helper_imports")).toEqual([
      { file_name: "helpers.csv" },
    ]);
    const before = await everything();
    expect(await run("import-helpers", file)).toEqual(fine("Nieuw: 0. Veranderd: 0. Gelijk gebleven: 2."));
    expect(await everything()).toEqual(before);
  });

  it("with addresses for letters, which go out with no file", async () => {
    const lines = [`${header},email`, `${page("Anna")},anna@wijkteam.example`, `${page("Bram")},`];
    const told = (added: number, given: number) => [
      `Nieuw: ${added}. Veranderd: 0. Gelijk gebleven: ${2 - added}.`,
      ...(added > 0 ? [waits] : []),
      `Adressen voor mails erbij: ${given}. Weggehaald: 0.`,
    ];
    expect((await run("import-helpers", fileWith(...lines))).printed).toEqual(told(2, 1));
    expect((await run("import-helpers", fileWith(...lines))).printed).toEqual(told(0, 0));
    await approved();
    expect((await run("export-helpers")).printed.sort()).toEqual([header, page("Anna"), page("Bram")].sort());
    const looked = await run("import-helpers", "--check", fileWith(...lines, `${page("Cas")},cas`));
    expect(looked.complaints).toEqual([
      "Regel 4, kolom email, “cas”: Dit is geen e-mailadres. Schrijf het zo: naam@voorbeeld.nl.",
    ]);
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
    const told = "Anna is teruggestuurd door de redactie: Dit is geen naam.";
    expect((await run("import-helpers", "--check", file)).printed).toContain(told);
    expect((await run("import-helpers", file)).printed).toContain(told);
  });
});

describe("a file that is not right", () => {
  const golden = page("Cas").replace("free", "goud".repeat(20)).replace("debts", "debts geld");
  const bad = [header, page("Anna"), page("Bram", "GM9999"), "one,two", page("Anna"), golden];
  const told = [
    "Regel 3, kolom areas, “GM9999”: Deze code van een gebied kennen wij niet.",
    "Regel 4: Hier staan 2 kolommen. Dat moeten er 17 zijn.",
    "Regel 5, kolom key, “Anna”: Dit staat al op regel 2. Elke regel heeft een eigen key.",
    `Regel 6, kolom payment, “${"goud".repeat(20).slice(0, 39)}…”: Dit kan hier niet staan. Kies uit: ${paymentKinds.join(", ")}.`,
    `Regel 6, kolom specialties, “geld”: Dit kan hier niet staan. Kies uit: ${specialties.join(", ")}.`,
  ];

  it("has every bad line told by its number, and nothing is imported", async () => {
    const { code, printed, complaints } = await run("import-helpers", fileWith(...bad));
    expect([code, printed]).toEqual([1, []]);
    expect(complaints).toEqual([
      ...told,
      "Fouten: 5. Er is niets ingelezen. Verbeter de regels, of sla ze over met --skip.",
    ]);
    expect(await everything()).toEqual([]);
  });

  it("is only looked at with --check, as is a good one", async () => {
    const looked = await run("import-helpers", "--check", fileWith(...bad));
    expect(looked.complaints).toEqual(told);
    expect([looked.code, looked.printed]).toEqual([
      1,
      ["Goede regels: 1. Fouten: 5. Er is niets ingelezen."],
    ]);
    expect(await run("import-helpers", "--check", fileWith(header, page("Anna")))).toEqual(
      fine("Goede regels: 1. Fouten: 0. Er is niets ingelezen."),
    );
    expect(await everything()).toEqual([]);
  });

  it("has its good lines imported with --skip", async () => {
    const { code, printed, complaints } = await run("import-helpers", "--skip", fileWith(...bad));
    expect([code, printed]).toEqual([0, ["Nieuw: 1. Veranderd: 0. Gelijk gebleven: 0.", waits]]);
    expect(complaints).toEqual(told);
    expect(await everything()).toMatchObject([{ name: "Anna" }]);
  });

  it("loses no other line to a broken quotation mark", async () => {
    const open = page("Bram").replace("Ik luister.", '"Ik luister.');
    const lines = [header, page("Anna"), open, page("Cas", "GM9999"), page("Dirk")];
    const broken = [
      "Regel 3: De aanhalingstekens kloppen niet. Wat opent, moet ook sluiten.",
      "Regel 4, kolom areas, “GM9999”: Deze code van een gebied kennen wij niet.",
    ];
    const looked = await run("import-helpers", "--check", fileWith(...lines));
    expect(looked.complaints).toEqual(broken);
    const { code, printed } = await run("import-helpers", "--skip", fileWith(...lines));
    expect([code, printed]).toEqual([0, ["Nieuw: 2. Veranderd: 0. Gelijk gebleven: 0.", waits]]);
  });

  it("may be written in other letters, be of something else, or not be named", async () => {
    const latin = join(folder.path, "latin.csv");
    writeFileSync(latin, Buffer.from([...Buffer.from(`${header}\n`), 0xe9]));
    expect((await run("import-helpers", latin)).complaints).toEqual([
      expect.stringMatching(/latin\.csv is geen UTF-8\. Bewaar het als “CSV UTF-8”\.$/),
    ]);
    expect((await run("import-helpers", fileWith("name,place"))).complaints).toEqual([
      `Regel 1, “name,place”: Dit zijn niet de namen van de kolommen. Schrijf ze zo: ${header}`,
      "Fouten: 1. Er is niets ingelezen. Verbeter de regels, of sla ze over met --skip.",
    ]);
    expect((await run("import-helpers")).complaints).toEqual([
      "Noem het bestand: npm run helpers:import -- [--check] [--skip] BESTAND",
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
const waits = "Wat nieuw of veranderd is, wacht op de redactie: /redactie";
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
