import { afterAll, beforeAll, expect, test } from "vitest";
import { shareDatabase } from "#app/database/connection.server";
import { today } from "#app/domain/days";
import { nothingChosen } from "#app/domain/directory/facets";
import { readHelper } from "#app/domain/directory/read-helper";
import { readInformation } from "#app/domain/directory/read-information";
import { readShelf } from "#app/domain/directory/read-shelf";
import { forget, rememberAll } from "#app/domain/directory/remembered";
import { searchHelpers } from "#app/domain/directory/search-helpers";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readPlan } from "#app/domain/reading/read-plan";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { seedDemo } from "#drizzle/seed/demo";
import { countingStatements } from "#tests/support/count-statements";
import { done, openWorld, type World } from "#tests/support/world";

/** How many statements a page may take at most. What makes one take more makes it slower for everybody: think twice before a number grows. */
const most = {
  "the plan, for its owner": 25,
  "a goal, for its owner": 21,
  "a goal, for who was let in": 19,
  "an agreement, for its owner": 24,
  "an agreement, for who was let in": 25,
  "what is shared with somebody in fifty households": 4,
  "a search, in memory": 1,
  "a search, in the database": 10,
  "the shelf": 1,
  "the pages of explanation": 1,
  "the page of a helper": 1,
} as const;

const households = 50;
let world: World;
let counted: ReturnType<typeof countingStatements>;
let owner: Person;
/** Of another family, in whose plan there is something to do. */
let busyOwner: Person;
let helper: Person;
let householdId = "";
let goalId = "";
let itemId = "";
let profileId = "";

beforeAll(async () => {
  world = await openWorld();
  await seedDemo();
  counted = countingStatements(world.test.database);
  shareDatabase(counted);
  [owner, helper] = [await world.person("owner"), await world.person("helper")];
  for (let index = 0; index < households; index++) {
    const family = index === 0 ? owner : await world.person(`owner-${index}`);
    const theirs = await world.household(family);
    const partyId = await world.letIn(family, theirs, helper, "helper");
    const goal = await world.goal(family, theirs, `goal ${index}`);
    await world.grant(family, goal, partyId, "comment");
    if (index === 0) [householdId, goalId] = [theirs, goal];
    if (index === 1) [busyOwner, itemId] = [family, await agreementWithTask(family, goal)];
  }
  const [row] = await world.test.admin(
    "select helper_id as id from helper_facets order by helper_id limit 1",
  );
  profileId = String(row?.id);
}, 300_000);
afterAll(async () => {
  forget();
  await world.close();
});

/** With a turn that somebody takes. */
async function agreementWithTask(by: Person, goalId: string): Promise<string> {
  const agreed = { id: newId(), goalId, who: "we", what: "eat together", when: "daily" };
  const { agreementId } = done(await addAgreement.run(by, agreed));
  const task = { id: newId(), goalId, agreementId, words: "cook", repeat: "daily" };
  const { taskId } = done(await addTask.run(by, task));
  done(await claimTurn.run(by, { id: newId(), taskId, day: today() }));
  return agreementId;
}

const search = () => searchHelpers.run(null, { ...nothingChosen, place: "2532", words: "brieven" });
const pages: Record<keyof typeof most, () => Promise<unknown>> = {
  "the plan, for its owner": async () => done(await readPlan.run(owner, { householdId })),
  "a goal, for its owner": async () => done(await readGoal.run(owner, { goalId })),
  "a goal, for who was let in": async () => done(await readGoal.run(helper, { goalId })),
  "an agreement, for its owner": async () => done(await readItem.run(busyOwner, { itemId })),
  "an agreement, for who was let in": async () => done(await readItem.run(helper, { itemId })),
  "what is shared with somebody in fifty households": async () =>
    expect(done(await sharedWithMe.run(helper, {})).households).toHaveLength(households),
  "a search, in memory": async () => done(await search()),
  "a search, in the database": async () => done(await search()),
  "the shelf": async () => done(await readShelf.run(null, { language: "en" })),
  "the pages of explanation": async () => done(await readInformation.run(null, { language: "en" })),
  "the page of a helper": async () => done(await readHelper.run(null, { helperId: profileId })),
};

test.each(Object.entries(most))("%s takes no more than %i statements", async (name, allowed) => {
  const page = pages[name as keyof typeof most];
  if (name === "a search, in memory") await rememberAll();
  else forget();
  await page();
  const before = counted.sent();
  await page();
  const sent = counted.sent() - before;
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThanOrEqual(allowed);
});
