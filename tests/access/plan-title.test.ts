import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { readPaper } from "#app/domain/keeping/read-paper";
import { titlePlan } from "#app/domain/plan/title-plan";
import { readPlanTitle } from "#app/domain/reading/plan-title";
import { readPlan } from "#app/domain/reading/read-plan";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let owner: Person;
let member: Person;
let helper: Person;
let householdId: string;

beforeAll(async () => {
  world = await openWorld();
  [owner, member, helper] = [
    await world.person("owner"),
    await world.person("member"),
    await world.person("helper"),
  ];
  householdId = await world.household(owner);
  await world.joins(householdId, member, "member", "Aisha");
  const partyId = await world.letIn(owner, householdId, helper, "helper");
  await world.grant(owner, await world.goal(owner, householdId, "sleep"), partyId, "see");
});
afterAll(() => world.close());

const call = (words: string, by = owner, id = newId()) => titlePlan.run(by, { id, householdId, words });
const title = async () => done(await readPlan.run(owner, { householdId })).title;
const former = async () =>
  done(await readPlanTitle.run(member, { householdId })).titles.map(({ text, writtenBy }) => [
    text.kind === "title" ? text.words : "",
    writtenBy,
  ]);

test("the plan has the title that the family gives it last, also on paper, and the former ones stay with who gave them", async () => {
  expect(await title()).toBeNull();
  done(await call("Samen verder"));
  done(await call("Samen verder"));
  done(await call("Wij drieën", member));
  expect(await title()).toBe("Wij drieën");
  expect(done(await readPaper.run(owner, { householdId })).title).toBe("Wij drieën");
  expect(await former()).toEqual([
    ["Wij drieën", "Aisha"],
    ["Samen verder", "owner"],
  ]);
  done(await call("", member));
  expect(await title()).toBeNull();
  expect(await former()).toHaveLength(3);
});

test("from outside nobody reads or gives it", async () => {
  done(await call("Alleen voor ons"));
  const refused = { kind: "refused", because: "members-only" };
  expect(await readPlanTitle.run(helper, { householdId })).toEqual(refused);
  expect(await call("Van buiten", helper)).toEqual(refused);
  expect(JSON.stringify(done(await sharedWithMe.run(helper, {})))).not.toContain("Alleen voor ons");
});
