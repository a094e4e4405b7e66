import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { correctNote } from "#app/domain/plan/correct-note";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { editGoal } from "#app/domain/plan/edit-goal";
import { editHeading } from "#app/domain/plan/edit-heading";
import { markTurn } from "#app/domain/plan/mark-turn";
import { removeHeading } from "#app/domain/plan/remove-heading";
import { writeImportant } from "#app/domain/plan/write-important";
import { writeNote } from "#app/domain/plan/write-note";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readPlan } from "#app/domain/reading/read-plan";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let owner: Person;
let coOwner: Person;
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
  coOwner = await world.person("coOwner");
  helper = await world.person("helper");
  householdId = await world.household(owner);
  await world.joins(householdId, coOwner, "owner", "Sami");
  partyId = await world.letIn(owner, householdId, helper, "helper");
  goalId = await world.goal(owner, householdId, "eat together");
});

const plan = async (by: Person) => done(await readPlan.run(by, { householdId }));
const inGoal = async (by: Person) => done(await readGoal.run(by, { goalId })).changes?.count ?? 0;
const share = async (asked: object = {}) =>
  done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "comment", ...asked }));
const task = async (by: Person, more: object = {}) =>
  done(await addTask.run(by, { id: newId(), goalId, words: "lay the table", repeat: "daily", ...more }))
    .taskId;
const mark = async (by: Person, taskId: string, kind: string) =>
  done(await markTurn.run(by, { id: newId(), taskId, day: daysLater(today(), 1), mark: kind }));
const lookBack = async (by: Person) =>
  done(await beginEvaluation.run(by, { id: newId(), householdId })).evaluationId;
const decide = async (by: Person, evaluationId: string, of = goalId) =>
  done(await decideAtEvaluation.run(by, { id: newId(), evaluationId, goalId: of, decision: "goOn" }));
const hourPasses = () =>
  world.test.admin(`update ledger_entries set at = at - interval '1 hour';
    update agreements set created_at = created_at - interval '1 hour';
    update plan_headings set created_at = created_at - interval '1 hour';
    update template_choices set created_at = created_at - interval '1 hour'`);
const everybodyLooks = async () => {
  for (const by of [owner, coOwner]) await plan(by);
  for (const by of [owner, coOwner, helper]) await inGoal(by);
  await hourPasses();
};

describe("since somebody looked at a goal", () => {
  test("a task that another added, skipped or stopped is news, and who does it today is not", async () => {
    await share();
    await everybodyLooks();
    const taskId = await task(owner);
    done(await claimTurn.run(owner, { id: newId(), taskId, day: today() }));
    done(await markTurn.run(owner, { id: newId(), taskId, day: today(), mark: "done" }));
    await mark(owner, taskId, "skipped");
    await mark(coOwner, taskId, "stopped");
    for (const [by, count] of [
      [owner, 1],
      [coOwner, 2],
      [helper, 3],
    ] as const)
      expect(await inGoal(by)).toBe(count);
  });

  test("a decision at an evaluation is news for everybody who sees the goal but for who decided", async () => {
    await share();
    await everybodyLooks();
    await decide(owner, await lookBack(owner));
    for (const [by, count] of [
      [owner, 0],
      [coOwner, 1],
      [helper, 1],
    ] as const)
      expect(await inGoal(by)).toBe(count);
    const { households } = done(await sharedWithMe.run(helper, {}));
    expect(households[0]?.things.map(({ changes }) => changes?.count)).toEqual([1]);
  });

  test("who was given one agreement is told of the tasks under that one alone", async () => {
    const agreed = { id: newId(), goalId, who: "we", what: "eat", when: "at six" };
    const { agreementId } = done(await addAgreement.run(owner, agreed));
    await share({ itemId: agreementId });
    const seen = async () => done(await readItem.run(helper, { itemId: agreementId })).changes?.count ?? 0;
    expect(await seen()).toBe(0);
    await hourPasses();
    await task(owner);
    expect(await seen()).toBe(0);
    await task(owner, { agreementId });
    expect(await seen()).toBe(1);
  });

  test("what matters tells it as a goal does", async () => {
    const wish = { id: newId(), householdId, kind: "wish", words: "the sea", audience: "household" };
    const { goalId: wishId } = done(await writeImportant.run(owner, wish));
    done(await readGoal.run(coOwner, { goalId: wishId }));
    await hourPasses();
    done(await editGoal.run(owner, { goalId: wishId, version: wishId, words: "the sea once a year" }));
    expect((await plan(coOwner)).important.map(({ changes }) => changes?.count)).toEqual([1]);
    expect((await plan(owner)).important.map(({ changes }) => changes)).toEqual([null]);
  });
});

describe("since somebody opened the plan", () => {
  const parts = async (by: Person) => {
    const { headings, evaluations, notes } = (await plan(by)).changes;
    return [headings?.count ?? 0, evaluations?.count ?? 0, notes?.count ?? 0];
  };

  test("headings that others set up, filled in or took away are news, until the next visit", async () => {
    await share();
    await everybodyLooks();
    const choice = { id: newId(), householdId, template: "familyGroup" };
    done(await chooseTemplate.run(owner, choice));
    const { headings } = await plan(owner);
    const [first, second] = headings;
    if (!first || !second) throw new Error("This template has headings.");
    expect(await parts(coOwner)).toEqual([headings.length + 1, 0, 0]);
    expect(await parts(owner)).toEqual([0, 0, 0]);
    await hourPasses();
    expect(await parts(coOwner)).toEqual([0, 0, 0]);
    await hourPasses();
    const words = { headingId: first.id, version: first.id, words: "Every Friday" };
    done(await editHeading.run(coOwner, words));
    done(await removeHeading.run(coOwner, { headingId: second.id }));
    expect(await parts(owner)).toEqual([2, 0, 0]);
    expect(await parts(coOwner)).toEqual([0, 0, 0]);
  });

  test("a moment of looking back and what was written down are news for the others", async () => {
    await share();
    await everybodyLooks();
    await lookBack(owner);
    const { noteId } = done(await writeNote.run(owner, { id: newId(), householdId, words: "a good day" }));
    const corrected = { id: newId(), noteId, version: noteId, words: "a very good day" };
    done(await correctNote.run(owner, corrected));
    expect(await parts(coOwner)).toEqual([0, 1, 2]);
    expect(await parts(owner)).toEqual([0, 0, 0]);
  });

  test("is not told to who was let in, and the page of the plan is no look at a goal", async () => {
    await share();
    await inGoal(coOwner);
    await inGoal(helper);
    await hourPasses();
    await task(owner);
    await plan(coOwner);
    await lookBack(owner);
    done(await chooseTemplate.run(owner, { id: newId(), householdId, template: "familyGroup" }));
    await hourPasses();
    expect(await inGoal(coOwner)).toBe(1);
    expect(await inGoal(helper)).toBe(1);
  });
});

test('of an "only me" nothing is counted for the other owner or for who was let in', async () => {
  const secret = await world.goal(coOwner, householdId, "mine", "author");
  await share();
  await everybodyLooks();
  done(await readGoal.run(coOwner, { goalId: secret }));
  const taskId = await task(coOwner, { goalId: secret });
  await mark(coOwner, taskId, "skipped");
  await decide(coOwner, await lookBack(owner), secret);
  const own = { id: newId(), householdId, words: "for myself", audience: "author" };
  done(await writeNote.run(coOwner, own));
  const seen = await plan(owner);
  expect(seen.goals.map(({ id, changes }) => [id, changes])).toEqual([[goalId, null]]);
  expect(seen.changes).toEqual({ headings: null, evaluations: null, notes: null });
  expect(await inGoal(helper)).toBe(0);
});
