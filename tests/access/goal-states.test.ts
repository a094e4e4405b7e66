import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPlan } from "#app/domain/reading/read-plan";
import { readGoalVersions } from "#app/domain/reading/read-versions";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { valuesOf } from "#app/ui/plan/version-fields";
import { goalStates } from "#drizzle/schema/plan";
import { done, openWorld, type World } from "#tests/support/world";

describe("where a goal stands, and how far it came", () => {
  let world: World;
  let owner: Person;
  let helper: Person;
  let householdId: string;
  let partyId: string;
  let goalId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    owner = await world.person("owner");
    helper = await world.person("helper");
    householdId = await world.household(owner);
    partyId = await world.letIn(owner, householdId, helper, "helper");
    goalId = await world.goal(owner, householdId, "sleep again");
  });

  const say = (asked: object, by = owner) => sayWhereGoalStands.run(by, { id: newId(), goalId, ...asked });
  const state = async (by = owner) => done(await readGoal.run(by, { goalId })).state;
  const inAWeek = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

  test("is nothing until somebody says it", async () => {
    expect(await state()).toBeNull();
  });

  test("are two things: a goal is stopped while a part of it was reached", async () => {
    done(await say({ lifecycle: "running", attainment: "notYet" }));
    done(await say({ lifecycle: "stopped", attainment: "partly" }));
    expect(await state()).toMatchObject({ lifecycle: "stopped", attainment: "partly", words: null });
    done(await say({ lifecycle: "done", attainment: "own", words: "We sleep, mostly." }));
    expect(await state()).toMatchObject({ lifecycle: "done", attainment: "own", words: "We sleep, mostly." });
    const plan = done(await readPlan.run(owner, { householdId }));
    expect(plan.goals[0]?.state?.lifecycle).toBe("done");
    const rows = await world.test.admin(`select lifecycle from goal_states where goal_id = '${goalId}'`);
    expect(rows).toHaveLength(3);
  });

  test("asks nothing before the day to look again, and offers another one once that has gone by", async () => {
    done(await say({ lifecycle: "notNow", lookAgainOn: today(), attainment: "notYet" }));
    expect(await state()).toMatchObject({ lookAgainOn: today(), offeredDay: null });
    const yesterday = daysLater(today(), -1);
    await world.test.admin(
      `update goal_states set look_again_on = '${yesterday}' where goal_id = '${goalId}'`,
    );
    const offeredDay = daysLater(today(), 28);
    expect(await state()).toMatchObject({ lifecycle: "notNow", lookAgainOn: yesterday, offeredDay });
    done(await say({ lifecycle: "notNow", lookAgainOn: offeredDay, attainment: "notYet" }));
    expect(await state()).toMatchObject({ lookAgainOn: offeredDay, offeredDay: null });
  });

  test("keeps a day to look again with not now alone, and words with own words alone", async () => {
    done(await say({ lifecycle: "notNow", lookAgainOn: inAWeek, attainment: "notYet", words: "unasked" }));
    expect(await state()).toMatchObject({ lifecycle: "notNow", lookAgainOn: inAWeek, words: null });
    done(await say({ lifecycle: "running", lookAgainOn: inAWeek, attainment: "notYet" }));
    expect(await state()).toMatchObject({ lifecycle: "running", lookAgainOn: null });
    expect(await say({ lifecycle: "notNow", lookAgainOn: "2020-02-29", attainment: "own" })).toEqual({
      kind: "invalid",
      fields: { lookAgainOn: "date-has-passed", words: "required" },
    });
  });

  test("is the family's to say, and read by who was let in from the day that the grant shows", async () => {
    done(await say({ lifecycle: "idea", attainment: "notYet" }));
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "propose", from: "today" }));
    expect(await state(helper)).toBeNull();
    const refused = { kind: "refused", because: "members-only" };
    expect(await say({ lifecycle: "done", attainment: "reached" }, helper)).toEqual(refused);
    done(await say({ lifecycle: "running", attainment: "partly" }));
    expect(await state(helper)).toMatchObject({ lifecycle: "running", attainment: "partly" });
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "see" }));
    expect(await state(helper)).toMatchObject({ lifecycle: "running" });
  });

  test("is not read of a goal of which one part was shared, by who sees all of another", async () => {
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "see" }));
    const other = await world.goal(owner, householdId, "another");
    const running = { id: newId(), goalId: other, lifecycle: "running", attainment: "partly" };
    done(await sayWhereGoalStands.run(owner, running));
    const agreed = { id: newId(), goalId: other, who: "we", what: "one", when: "now" };
    const { agreementId: itemId } = done(await addAgreement.run(owner, agreed));
    done(await shareGoal.run(owner, { id: newId(), goalId: other, itemId, partyId, verb: "see" }));
    const seen = await world.test.database.transaction("person", helper.accountId, (db) =>
      db.select({ of: goalStates.goalId }).from(goalStates).where(eq(goalStates.goalId, other)),
    );
    expect(seen).toEqual([]);
  });

  const former = async (by = owner) =>
    done(await readGoalVersions.run(by, { goalId })).states.map(
      ({ text }) => "lifecycle" in text && text.lifecycle,
    );

  test("is kept with who said it and when, to be read and said again by the family", async () => {
    done(await say({ lifecycle: "running", attainment: "own", words: "Twice a week." }));
    expect(done(await readGoal.run(owner, { goalId })).said).toMatchObject({ former: 0 });
    done(await say({ lifecycle: "stopped", attainment: "partly" }));
    expect(done(await readGoal.run(owner, { goalId })).said).toMatchObject({ by: "owner", former: 1 });
    const { states, may } = done(await readGoalVersions.run(owner, { goalId }));
    expect(may).toEqual({ edit: true, writeScale: false });
    expect(states).toMatchObject([
      {
        text: { kind: "state", lifecycle: "stopped", attainment: "partly", words: null },
        writtenBy: "owner",
      },
      { text: { lifecycle: "running", attainment: "own", words: "Twice a week." }, writtenBy: "owner" },
    ]);
    const again = states[1] ? valuesOf(states[1].text) : {};
    done(await say(again));
    expect(await state()).toMatchObject({ lifecycle: "running", attainment: "own", words: "Twice a week." });
    expect(await former()).toEqual(["running", "stopped", "running"]);
  });

  test("is read, of what was before, by who was let in as far as it still stood then, and in nobody's name", async () => {
    done(await say({ lifecycle: "idea", attainment: "notYet" }));
    done(await say({ lifecycle: "running", attainment: "notYet" }));
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "see" }));
    expect(await former(helper)).toEqual(["running"]);
    expect(done(await readGoal.run(helper, { goalId })).said).toMatchObject({ by: null, former: 0 });
    done(await say({ lifecycle: "done", attainment: "reached" }));
    expect(await former(helper)).toEqual(["done", "running"]);
    const page = done(await readGoalVersions.run(helper, { goalId }));
    expect(page).toMatchObject({ may: null, seen: null, states: [{ writtenBy: null }, { writtenBy: null }] });
    expect(done(await readGoal.run(helper, { goalId })).said).toMatchObject({ by: null, former: 1 });
  });
});
