import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLedger } from "#app/domain/audit/read-ledger";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { ownHouseholds } from "#app/domain/households/own-households";
import { readPaper } from "#app/domain/keeping/read-paper";
import { readPlan } from "#app/domain/reading/read-plan";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import { done, openWorld, type World } from "#tests/support/world";
import { seedDemo } from "./demo";
import { familySignIn, firstSignIn, helperSignIn } from "./demo-sign-ins";
import { demoIsThere, holdsOtherPeople } from "./demo-there";
import { everydayOf } from "./everyday";
import { inventedHelpers } from "./helpers";
import { signUpInvented } from "./sign-up-invented";
import { inventedHouseholds } from "./stories";

const nothing = { important: [], tasks: [], measured: [], notes: [], decided: [], network: [] };

describe("the demo", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
    await seedDemo();
  });
  afterAll(() => world.close());

  test("is complete: two households, forty helpers, one grant that was taken back", async () => {
    expect(await demoIsThere()).toBe(true);
    expect(await holdsOtherPeople()).toBe(false);
    expect(inventedHelpers[0]?.signIn).toBe(firstSignIn);
    expect(await countOf("households")).toBe(2);
    expect(await countOf("helper_profiles")).toBe(40);
    expect(await countOf("grants where revoked_at is not null")).toBe(1);
    expect(await countOf("goal_versions")).toBe(1);
    expect(await countOf("agreement_versions")).toBe(1);
    expect(await countOf("goal_states")).toBe(1);
  });

  test("seeded again, it stays as it is", async () => {
    const before = await fingerprint();
    await seedDemo();
    expect(await fingerprint()).toEqual(before);
  });

  test("tells the family's plan in the family's own words", async () => {
    const owner = await signUpInvented(familySignIn, "");
    const [own] = done(await ownHouseholds.run(owner, {}));
    const plan = done(await readPlan.run(owner, { householdId: own?.householdId }));
    expect(plan.goals.map((goal) => goal.words)).toEqual(
      inventedHouseholds[0]?.goals.map((goal) => goal.words),
    );
    expect(plan.goals[0]?.readers.map((reader) => reader.party.name)).toEqual(["Selam Gebrezgi"]);
    const ledger = done(await readLedger.run(owner, { householdId: own?.householdId }));
    expect(ledger.lines.some((line) => line.action === "plan.goal-read" && line.isOutsider)).toBe(true);
  });

  test("shows all of the plan: what matters, tasks, notes, who is around and a look back", async () => {
    const owner = await signUpInvented(familySignIn, "");
    const [own] = done(await ownHouseholds.run(owner, {}));
    const { parts } = done(await readPaper.run(owner, { householdId: own?.householdId }));
    const kinds = new Set(parts.map(({ kind }) => kind));
    for (const kind of ["important", "task", "measured", "note", "evaluation", "ring"] as const)
      expect([kind, kinds.has(kind)]).toEqual([kind, true]);
    expect(parts.flatMap((part) => ("isOnlyMine" in part && part.isOnlyMine ? [part.kind] : []))).toEqual([
      "note",
    ]);
  });

  test("shows the helper the one goal that the family shares", async () => {
    const helper = await signUpInvented(helperSignIn, "");
    const shared = done(await sharedWithMe.run(helper, {}));
    expect(shared.households.flatMap((household) => household.things.map((thing) => thing.words))).toEqual([
      inventedHouseholds[0]?.goals[0]?.words,
    ]);
  });

  test("has somebody in Moerwijk for debts and parenting who speaks Tigrinya", async () => {
    const wish = { place: "2532", specialties: ["debts", "parenting"], languages: ["ti"] };
    const { found } = done(await searchHelpers.run(null, wish));
    expect(found?.helpers.map((helper) => helper.name)).toContain("Selam Gebrezgi");
    expect(found?.withAllThemes).toBeGreaterThan(0);
  });

  test("a copy of the database holds none of the families' sentences and names", async () => {
    const dump = await everyRow();
    const told = inventedHouseholds.flatMap(({ signIn, name, goals, people }) => [
      signIn,
      name,
      ...goals.flatMap(({ first, state, words, reason, agreements = [], progress = [] }) => [
        words,
        ...(first ? [first] : []),
        ...(state?.words ? [state.words] : []),
        ...(reason ? [reason] : []),
        ...agreements.flatMap(({ later, ...one }) =>
          [one, later ?? one].flatMap((said) => Object.values(said)),
        ),
        ...progress.map((entry) => entry.words),
      ]),
      ...wordsOfEveryday(signIn),
      ...people.flatMap(({ share }) => share?.comment ?? []),
    ]);
    expect(told.length).toBeGreaterThan(20);
    const readable = told.filter(
      (text) => dump.includes(text) || dump.includes(Buffer.from(text, "utf8").toString("hex")),
    );
    expect(readable).toEqual([]);
    expect(dump).toContain("Aan Tafel in Moerwijk");
  });

  /** A first name of four letters stands in many a word: the sentences are what is looked for. */
  function wordsOfEveryday(signIn: string): string[] {
    const { important, tasks, measured, notes, decided, network } = everydayOf[signIn] ?? nothing;
    const said = [...important, ...tasks, ...measured, ...notes, ...decided].map(({ words }) => words);
    return [...said, ...network.flatMap(({ does }) => does ?? [])];
  }

  async function countOf(what: string): Promise<number> {
    const [row] = await world.test.admin(`select count(*)::int as count from ${what}`);
    return Number(row?.count);
  }

  async function tables(): Promise<string[]> {
    const rows = await world.test.admin(
      "select tablename from pg_tables where schemaname = 'public' order by 1",
    );
    return rows.map((row) => String(row.tablename));
  }

  /** Every value of every row as text, as a dump would write it: bytes in hexadecimal. */
  async function everyRow(): Promise<string> {
    const texts: string[] = [];
    for (const table of await tables()) {
      const rows = await world.test.admin(`select t::text as row from ${table} as t`);
      texts.push(...rows.map((row) => String(row.row)));
    }
    return texts.join("\n");
  }

  /** Rows that signing up or looking adds are not part of the story. */
  async function fingerprint(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const table of await tables()) if (table !== "ledger_entries") counts[table] = await countOf(table);
    return counts;
  }
});
