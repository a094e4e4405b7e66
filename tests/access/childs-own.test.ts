import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { editGoal } from "#app/domain/plan/edit-goal";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPlan } from "#app/domain/reading/read-plan";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

describe("what is a child's own", () => {
  let world: World;
  let owner: Person;
  let child: Person;
  let householdId: string;
  let childId: string;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    owner = await world.person("owner");
    child = await world.person("child");
    householdId = await world.household(owner);
    childId = await world.joins(householdId, child, "member", "child", 13);
  });

  const bornAgo = (years: number, days: number) =>
    world.test.admin(`update members set born_on = (now() at time zone 'Europe/Amsterdam')::date
      - interval '${years} years' + interval '${days} days' where id = '${childId}'`);

  test("words stay as the child wrote them until it is an adult, and the child itself changes them", async () => {
    const goalId = await world.goal(child, householdId, "a room of my own");
    const edit = (by: Person, words: string, version: string = goalId) =>
      editGoal.run(by, { goalId, version, words });
    const refused = { kind: "refused", because: "words-of-a-child" };
    expect(await edit(owner, "tidy up")).toEqual(refused);
    await bornAgo(18, 1);
    expect(await edit(owner, "tidy up")).toEqual(refused);
    expect(done(await readGoal.run(owner, { goalId })).may.edit).toBe(false);
    expect(done(await readGoal.run(child, { goalId })).may.edit).toBe(true);
    done(await edit(child, "a quiet room"));
    await bornAgo(18, 0);
    const [row] = await world.test.admin(`select version_id from goals where id = '${goalId}'`);
    done(await edit(owner, "a quiet room for both", String(row?.version_id)));
    expect(done(await readGoal.run(child, { goalId })).goal.words).toBe("a quiet room for both");
  });

  test("is its own to share from sixteen, and the plan tells so until it is an adult", async () => {
    const told = async (who = child) => done(await readPlan.run(who, { householdId })).waits.decides;
    await bornAgo(16, 1);
    expect(await told()).toBe(false);
    await bornAgo(16, 0);
    expect(await told()).toBe(true);
    expect(await told(owner)).toBe(false);
    await bornAgo(18, 0);
    expect(await told()).toBe(false);
  });
});
