import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shareDatabase } from "#app/database/connection.server";
import { newId } from "#app/domain/fields";
import { readCourse } from "#app/domain/reading/read-course";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readOverview } from "#app/domain/reading/read-overview";
import { readPlan } from "#app/domain/reading/read-plan";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { sealField } from "#app/vault/rows";
import { progressEntries } from "#drizzle/schema/plan";
import { countingStatements } from "#tests/support/count-statements";
import { done, openWorld, type World } from "#tests/support/world";

describe("a goal of which much was told", () => {
  let world: World;
  let counted: ReturnType<typeof countingStatements>;
  let owner: Person;
  let helper: Person;
  let householdId: string;
  let memberId: string;
  let partyId: string;
  const goals = { short: "", long: "" };

  beforeAll(async () => {
    world = await openWorld();
    counted = countingStatements(world.test.database);
    shareDatabase(counted);
    owner = await world.person("owner");
    helper = await world.person("helper");
    householdId = await world.household(owner);
    partyId = await world.letIn(owner, householdId, helper, "helper");
    const [row] = await world.test.admin(`select id from members where household_id = '${householdId}'`);
    memberId = String(row?.id);
    goals.short = await world.goal(owner, householdId, "short");
    goals.long = await world.goal(owner, householdId, "long");
    for (const goalId of Object.values(goals)) await world.grant(owner, goalId, partyId, "comment");
    await tell(goals.short, 25);
    await tell(goals.long, 2000);
  });
  afterAll(() => world.close());

  /** Entries of many days, written past the front door: by it they would take minutes. */
  async function tell(goalId: string, count: number): Promise<void> {
    const rows = Array.from({ length: count }, (_, index) => {
      const id = newId();
      const box = sealField(progressEntries, { householdId, id }, "words", `told ${index}`, world.keys);
      const feeling = ["'better'", "'same'", "'harder'", "null"][index % 4];
      return `('${householdId}', '${id}', '${memberId}', '${goalId}', '\\x${Buffer.from(box).toString("hex")}', ${feeling},
        now() - interval '${count - index} hours')`;
    });
    await world.test.admin(`insert into progress_entries (household_id, id, author_id, goal_id, words, feeling, created_at)
      values ${rows.join(", ")}; analyze progress_entries`);
  }

  /** How many statements a page takes. */
  async function statements(ask: () => Promise<unknown>): Promise<number> {
    const before = counted.sent();
    await ask();
    return counted.sent() - before;
  }

  /** How far a goal was, once each week until this one, so many times a week. */
  async function measure(weeks: number, times: number): Promise<string> {
    const goalId = await world.goal(owner, householdId, "far");
    await world.grant(owner, goalId, partyId, "see");
    await world.test.admin(`insert into goal_measurements (household_id, id, goal_id, said_by, on_day, compared)
      select '${householdId}', gen_random_uuid(), '${goalId}', '${memberId}', current_date - 7 * week, 'better'
      from generate_series(0, ${weeks - 1}) as week, generate_series(1, ${times})`);
    return goalId;
  }

  const words = async (goalId: string, before?: string, by = owner) => {
    const { progress } = done(await readGoal.run(by, { goalId, before }));
    return { told: progress.entries.map((entry) => entry.words), earlier: progress.earlier };
  };

  test("opens with the newest twenty, and the earlier ones follow page by page, each of them once", async () => {
    expect((await words(goals.long)).told).toEqual(
      Array.from({ length: 20 }, (_, index) => `told ${1999 - index}`),
    );
    const first = await words(goals.short);
    const second = await words(goals.short, first.earlier ?? "");
    expect([...first.told, ...second.told]).toEqual(
      Array.from({ length: 25 }, (_, index) => `told ${24 - index}`),
    );
    expect(second.earlier).toBeNull();
    expect((await words(goals.short, first.earlier ?? "", helper)).told).toEqual(second.told);
  });

  test("takes the newest page where the place is none of this goal's", async () => {
    for (const before of ["nonsense", "", undefined])
      expect((await words(goals.short, before)).told[0]).toBe("told 24");
    expect((await words(goals.short, newId())).told).toEqual([]);
  });

  test.each([
    ["the family", () => owner],
    ["who was let in", () => helper],
  ])("takes no more statements for %s than a goal of which little was told", async (_who, by) => {
    const pages = (goalId: string) => [
      () => readGoal.run(by(), { goalId }),
      () => readCourse.run(by(), { goalId }),
    ];
    const [short, long] = [pages(goals.short), pages(goals.long)];
    for (const [index, page] of long.entries()) {
      const asLittle = await statements(short[index] as typeof page);
      const asMuch = await statements(page);
      expect(asMuch).toBe(asLittle);
      expect(asMuch).toBeLessThan(40);
    }
  });

  test("costs the plan, the overview, a single entry and what is shared no statement more when more is told", async () => {
    const [entry] = done(await readGoal.run(owner, { goalId: goals.long })).progress.entries;
    const pages = [
      () => readPlan.run(owner, { householdId }),
      () => readOverview.run(owner, { householdId }),
      () => readItem.run(owner, { itemId: entry?.id }),
      () => sharedWithMe.run(helper, {}),
    ];
    const before: number[] = [];
    for (const page of pages) before.push(await statements(page));
    await tell(goals.short, 300);
    for (const [index, page] of pages.entries()) expect(await statements(page)).toBe(before[index]);
  });

  test("shows half a year of how far it was, and the earlier weeks on the next page, each of them once", async () => {
    const [goalId, many] = [await measure(40, 1), await measure(40, 9)];
    for (const by of [owner, helper]) {
      const newest = done(await readCourse.run(by, { goalId }));
      const before = newest.earlier ?? "";
      const earlier = done(await readCourse.run(by, { goalId, before }));
      expect([newest.weeks.length, earlier.weeks.length, earlier.earlier]).toEqual([26, 14, null]);
      const all = [...earlier.weeks, ...newest.weeks].map(({ week }) => week);
      expect(all).toEqual([...new Set(all)].sort());
      for (const { far } of newest.weeks) expect(far).toMatchObject({ compared: "better" });
      expect(done(await readCourse.run(by, { goalId, before: "nonsense" })).weeks).toEqual(newest.weeks);
      const asLittle = await statements(() => readCourse.run(by, { goalId }));
      expect(await statements(() => readCourse.run(by, { goalId: many }))).toBe(asLittle);
    }
  });

  test("shows its course week by week, in as many points as there are weeks", async () => {
    const { weeks } = done(await readCourse.run(owner, { goalId: goals.long }));
    expect(weeks.length).toBeGreaterThan(10);
    expect(weeks.length).toBeLessThan(16);
    const all = weeks.flatMap(({ felt }) => Object.values(felt));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(1500);
  });
});
