import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { editGoal } from "#app/domain/plan/edit-goal";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { writeImportant } from "#app/domain/plan/write-important";
import { writeScale } from "#app/domain/plan/write-scale";
import { goalToAddTo } from "#app/domain/reading/goal-to-add-to";
import { goalToMeasure, scaleToWrite } from "#app/domain/reading/goal-to-measure";
import { readGoal } from "#app/domain/reading/read-goal";
import { readOverview } from "#app/domain/reading/read-overview";
import { readPlan } from "#app/domain/reading/read-plan";
import { readGoalVersions } from "#app/domain/reading/read-versions";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let owner: Person;
let coOwner: Person;
let member: Person;
let helper: Person;
let householdId: string;

beforeAll(async () => {
  world = await openWorld();
  owner = await world.person("owner");
  coOwner = await world.person("coOwner");
  member = await world.person("member");
  helper = await world.person("helper");
  householdId = await world.household(owner);
  await world.joins(householdId, coOwner, "owner", "coOwner");
  await world.joins(householdId, member, "member", "member");
});
afterAll(() => world.close());

const write = async (kind: string, words: string, more: object = {}) =>
  done(await writeImportant.run(owner, { id: newId(), householdId, kind, words, ...more })).goalId;
const plan = async (by: Person) => done(await readPlan.run(by, { householdId }));
const seenBy = async (by: Person) => (await plan(by)).important.map(({ words }) => words);

test("what matters and the story stand apart from the goals, each for the audience that was chosen", async () => {
  await write("wish", "for all");
  await write("strength", "for the owners", { audience: "owners" });
  await write("story", "only me", { audience: "author", reason: "told" });
  await world.goal(owner, householdId, "a goal");
  expect(await seenBy(owner)).toEqual(["for all", "for the owners", "only me"]);
  expect(await seenBy(coOwner)).toEqual(["for all", "for the owners"]);
  expect(await seenBy(member)).toEqual(["for all"]);
  expect((await plan(owner)).goals.map(({ words }) => words)).toEqual(["a goal"]);
  expect(JSON.stringify(await plan(coOwner))).not.toContain("only me");
});

test("nobody from outside reads any of it where nothing was shared", async () => {
  const wish = await write("wish", "ours");
  const goalId = await world.goal(owner, householdId, "shared");
  const partyId = await world.letIn(owner, householdId, helper, "helper");
  await world.grant(owner, goalId, partyId, "comment");
  expect(await readGoal.run(helper, { goalId: wish })).toEqual({ kind: "missing" });
  expect(JSON.stringify(done(await sharedWithMe.run(helper, {})))).not.toContain("ours");
  expect(done(await readOverview.run(owner, { householdId })).parts.map(({ words }) => words)).not.toContain(
    "ours",
  );
});

test("what was shared of it stands in who sees what as what it is, and is asked about as what it is", async () => {
  const child = await world.joins(householdId, null, "member", "Yassin", 14);
  const partyId = await world.letIn(owner, householdId, await world.person("other"), "other");
  const kinds = ["wish", "strength", "story"] as const;
  for (const kind of kinds) {
    const id = await write(kind, `shared ${kind}`, { about: child });
    await world.grant(owner, id, partyId, "see");
  }
  const { parts } = done(await readOverview.run(owner, { householdId }));
  for (const kind of kinds)
    expect(parts).toContainEqual(expect.objectContaining({ kind, words: `shared ${kind}` }));
  expect(parts.map(({ words }) => words)).not.toContain("ours");
});

test("other words keep what stood there, and putting it back keeps the domain", async () => {
  const goalId = await write("wish", "one", { domain: "home" });
  done(await editGoal.run(member, { goalId, version: goalId, words: "two", domain: "money" }));
  const [now, before] = done(await readGoalVersions.run(owner, { goalId })).versions;
  expect([now?.text, before?.text].map((text) => text?.kind === "goal" && text.words)).toEqual([
    "two",
    "one",
  ]);
  done(await editGoal.run(owner, { goalId, version: now?.id, words: "one" }));
  const domains = async () => (await plan(owner)).important.find(({ id }) => id === goalId)?.domain;
  expect(await domains()).toBe("money");
  const { versions } = done(await readGoalVersions.run(owner, { goalId }));
  done(await editGoal.run(owner, { goalId, version: versions[0]?.id, words: "one", domain: "" }));
  expect(await domains()).toBeNull();
});

test("what was put away stays, and can be taken back", async () => {
  const goalId = await write("strength", "we sing");
  const say = async (lifecycle: string) =>
    done(await sayWhereGoalStands.run(owner, { id: newId(), goalId, lifecycle, attainment: "notYet" }));
  const isPutAway = async () => (await plan(owner)).important.find(({ id }) => id === goalId)?.isPutAway;
  expect(await isPutAway()).toBe(false);
  await say("stopped");
  expect(await isPutAway()).toBe(true);
  await say("running");
  expect(await isPutAway()).toBe(false);
});

test("is written once, however often the form is sent", async () => {
  const form = { id: newId(), householdId, kind: "wish", words: "once" };
  const sent = await Promise.all([1, 2].map(() => writeImportant.run(owner, form)));
  expect(new Set(sent.map((one) => done(one).goalId)).size).toBe(1);
  expect((await seenBy(owner)).filter((words) => words === "once")).toHaveLength(1);
  expect(await writeImportant.run(owner, { ...form, kind: "goal" })).toMatchObject({ kind: "invalid" });
});

test("asks for no answer that a goal alone has: where it stands, how far it is, a scale", async () => {
  const goalId = await write("wish", "no goal");
  const missing = { kind: "missing" };
  expect(await goalToAddTo.run(owner, { goalId })).toEqual(missing);
  expect(await goalToMeasure.run(owner, { goalId })).toEqual(missing);
  expect(await measureGoal.run(owner, { id: newId(), goalId, compared: "better" })).toEqual(missing);
  expect(await scaleToWrite.run(owner, { goalId })).toEqual(missing);
  expect(await writeScale.run(owner, { id: newId(), goalId, expected: "words" })).toEqual(missing);
});
