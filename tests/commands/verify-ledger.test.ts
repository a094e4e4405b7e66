import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportLedger } from "#app/domain/audit/export-ledger";
import { type ExportedLedger, textOfExport } from "#app/domain/audit/exported-ledger";
import { readLedger } from "#app/domain/audit/read-ledger";
import { readPlan } from "#app/domain/reading/read-plan";
import { done, openWorld } from "#tests/support/world";
import { type Ended, emptyFolder, type Folder, runProgram } from "./running";

let folder: Folder;
let ledger: ExportedLedger;
let code: string;

beforeAll(async () => {
  folder = emptyFolder();
  const world = await openWorld();
  const owner = await world.person("Samira");
  const householdId = await world.household(owner);
  for (let day = 0; day < 5; day++) done(await readPlan.run(owner, { householdId }));
  const { heads } = done(await readLedger.run(owner, { householdId }));
  code = heads[0]?.code ?? "";
  ledger = done(await exportLedger.run(owner, { householdId }));
  await world.close();
});
afterAll(() => folder.remove());

describe("anybody with the file verifies it", () => {
  test("and is told that it is whole, and how far that goes", async () => {
    const ended = await verified(ledger);
    expect(ended).toMatchObject({ code: 0, complaints: [] });
    expect(ended.printed).toEqual([
      expect.stringMatching(/^7 lines of the household, the last one with the code ([0-9a-f]{4} ?){4}\.$/),
      "No line was changed, moved, put in or left out.",
      expect.stringMatching(/^Whether lines are missing at the end .*--head CODE\.$/),
    ]);
  });

  test("and is told where there is nothing in it, and not that it is whole", async () => {
    expect(await verified({ ...ledger, chains: [], lines: [] })).toMatchObject({
      code: 0,
      printed: ["There is no line and no chain in this file: there is nothing to verify."],
    });
    expect((await verified({ ...ledger, chains: [], lines: [] }, "--head", code)).code).toBe(1);
  });

  test("by a code of the page", async () => {
    const { code: status, printed } = await verified(ledger, "--head", code);
    expect(status).toBe(0);
    expect(printed.at(-2)).toBe(`The code ${code} is that of line 6.`);
  });

  test("and is told of lines that were cut off at the end", async () => {
    const lines = ledger.lines.slice(0, 5);
    const [{ seq, hash }] = lines.slice(-1) as [ExportedLedger["lines"][number]];
    const cut = { ...ledger, lines, chains: ledger.chains.map((head) => ({ ...head, seq, hash })) };
    expect((await verified(cut)).code).toBe(0);
    expect(await verified(cut, "--head", code)).toMatchObject({
      code: 1,
      complaints: [
        `No line has the code ${code}: lines at the end are missing, or were all written anew.`,
        "This ledger is not whole.",
      ],
    });
  });

  test("and is told of every line that was changed, left out or moved", async () => {
    const [first, second, third, fourth, ...rest] = ledger.lines as [Line, Line, Line, Line, ...Line[]];
    const lines = [first, fourth, { ...second, action: "plan.told" }, ...rest];
    expect(await verified({ ...ledger, lines })).toMatchObject({
      code: 1,
      printed: [],
      complaints: [
        `Line 2 of the household was changed.`,
        `Line 2 of the household was moved: it stands after a later one.`,
        `Line ${third.seq} of the household is missing.`,
        "This ledger is not whole.",
      ],
    });
  });
});

describe("what cannot be verified is said", () => {
  test.each([
    ["no JSON", "lijst", /JSON/],
    ["another file", "{}", /^This is no export of a ledger/],
    ["nothing", "", /JSON/],
  ])("%s", async (_, content, complaint) => {
    const { code: status, complaints } = await verifiedText(content);
    expect([status, complaints.at(-1)]).toEqual([1, expect.stringMatching(complaint)]);
  });

  test("too short a code, a file that is not there, and no file", async () => {
    const tooShort = await verified(ledger, "--head", "3fa9");
    expect([tooShort.code, tooShort.complaints.join()]).toEqual([1, expect.stringMatching(/at least 16/)]);
    const program = ["--import", "tsx", "bin/verify-ledger.ts"];
    const absent = await runProgram([...program, "nowhere.json"], {});
    expect([absent.code, absent.complaints.join()]).toEqual([1, expect.stringMatching(/no such file/)]);
    expect(await runProgram(program, {})).toMatchObject({
      code: 1,
      complaints: ["Name one file: npm run ledger:verify -- FILE [--head CODE]..."],
    });
  });
});

type Line = ExportedLedger["lines"][number];

/** Run with no settings at all: it needs the file alone. */
function verified(file: ExportedLedger, ...options: string[]): Promise<Ended> {
  return verifiedText(textOfExport(file), ...options);
}

function verifiedText(content: string, ...options: string[]): Promise<Ended> {
  const path = join(folder.path, "lijst.json");
  writeFileSync(path, content);
  return runProgram(["--import", "tsx", "bin/verify-ledger.ts", path, ...options], {});
}
