import { afterAll, beforeAll, expect, test } from "vitest";
import { readLedger } from "#app/domain/audit/read-ledger";
import { newId } from "#app/domain/fields";
import { keepLoad } from "#app/domain/plan/keep-load";
import { loadQuestions } from "#app/domain/plan/load-check";
import { weighLoad } from "#app/domain/plan/weigh-load";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPlan } from "#app/domain/reading/read-plan";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";
import { digestOf } from "./no-override-digest";

let world: World;
let owner: Person;
let carer: Person;
let doctor: Person;
let householdId: string;

beforeAll(async () => {
  world = await openWorld();
  [owner, carer, doctor] = [
    await world.person("owner"),
    await world.person("carer"),
    await world.person("doctor"),
  ];
  householdId = await world.household(owner);
  await world.joins(householdId, carer, "member", "carer");
});
afterAll(() => world.close());

const often = Object.fromEntries(loadQuestions.map((question) => [question, "often"]));
const keep = (form = newId()) =>
  keepLoad.run(carer, { id: form, householdId, words: "to keep going", told: "too heavy" });

test("weighing the answers keeps nothing, and leaves no line", async () => {
  const digest = async () => world.test.admin(digestOf(householdId));
  const before = await digest();
  expect(done(await weighLoad.run(carer, { householdId, ...often }))).toEqual({ outcome: "heavy" });
  expect(await digest()).toEqual(before);
  expect(await weighLoad.run(carer, { householdId, ...often, rest: "" })).toEqual({
    kind: "invalid",
    fields: { rest: "not-a-choice" },
  });
});

test("what is kept is the carer's alone: in the plan, by its address and in the ledger", async () => {
  const { goalId } = done(await keep());
  expect(done(await readGoal.run(carer, { goalId })).progress.map(({ words }) => words)).toEqual([
    "too heavy",
  ]);
  expect(await readGoal.run(owner, { goalId })).toEqual({ kind: "missing" });
  expect(JSON.stringify(done(await readPlan.run(owner, { householdId })))).not.toContain("to keep going");
  const linesFor = async (person: Person) =>
    done(await readLedger.run(person, { householdId, view: "everybody" })).lines.filter(
      ({ action }) => action === "plan.load-kept",
    );
  expect([(await linesFor(owner)).length, (await linesFor(carer)).length]).toEqual([0, 1]);
});

test("it goes to the same goal each time, once for each form", async () => {
  const form = newId();
  const sent = [await keep(form), await keep(form), await keep()].map((one) => done(one).goalId);
  expect(new Set(sent).size).toBe(1);
  expect(done(await readGoal.run(carer, { goalId: sent[0] })).progress).toHaveLength(3);
});

test("the carer alone shares it", async () => {
  const { goalId } = done(await keep());
  const partyId = await world.letIn(owner, householdId, doctor, "doctor");
  const share = (by: Person) => shareGoal.run(by, { id: newId(), goalId, partyId, verb: "see" });
  expect(await share(owner)).toEqual({ kind: "missing" });
  expect(await readGoal.run(doctor, { goalId })).toEqual({ kind: "missing" });
  done(await share(carer));
  expect(done(await readGoal.run(doctor, { goalId })).progress[0]?.words).toBe("too heavy");
});
