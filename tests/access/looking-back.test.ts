import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { commentOnItem } from "#app/domain/conversation/comment-on-item";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { correctMeasurement } from "#app/domain/plan/correct-measurement";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { markTurn } from "#app/domain/plan/mark-turn";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { sayHowAgreementWent } from "#app/domain/plan/say-how-agreement-went";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { writeImportant } from "#app/domain/plan/write-important";
import { writeNote } from "#app/domain/plan/write-note";
import { goalToDecide } from "#app/domain/reading/goal-to-decide";
import { readEvaluation, readEvaluations } from "#app/domain/reading/read-evaluations";
import { readGoal } from "#app/domain/reading/read-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let owner: Person;
let member: Person;
let neighbour: Person;
let stranger: Person;
let householdId: string;
let partyId: string;
let goalId: string;

beforeAll(async () => {
  world = await openWorld();
  owner = await world.person("owner");
  member = await world.person("member");
  neighbour = await world.person("neighbour");
  stranger = await world.person("stranger");
  householdId = await world.household(owner);
  await world.joins(householdId, member, "member", "member");
  partyId = await world.letIn(owner, householdId, neighbour, "neighbour");
});
afterAll(() => world.close());
beforeEach(async () => {
  goalId = await world.goal(owner, householdId, "sleep again");
});

const lookBack = async (onDay = "", by = owner, at = householdId) =>
  done(await beginEvaluation.run(by, { id: newId(), householdId: at, onDay })).evaluationId;
const decide = (evaluationId: string, decision: string, by = owner, of = goalId) =>
  decideAtEvaluation.run(by, { id: newId(), evaluationId, goalId: of, decision, words: `we ${decision}` });
const tell = async (words: string, daysAgo: number) => {
  const said = { id: newId(), goalId, words, feeling: "better" };
  const { entryId } = done(await recordProgress.run(owner, said));
  await world.test.admin(
    `update progress_entries set created_at = now() - interval '${daysAgo} days' where id = '${entryId}'`,
  );
};
const page = async (evaluationId: string, by = owner, before?: string | null) =>
  done(await goalToDecide.run(by, { evaluationId, goalId, before }));
const goalIn = async (evaluationId: string, by = owner, of = goalId) =>
  done(await readEvaluation.run(by, { evaluationId })).goals.find(({ id }) => id === of);

test("the family sees goals, agreements and entries since the last time, and what others said of them", async () => {
  await tell("long ago", 40);
  await lookBack(daysLater(today(), -30));
  await tell("since then", 10);
  const agreed = { id: newId(), goalId, who: "we", what: "no screens", when: "at night" };
  done(await addAgreement.run(owner, agreed));
  await world.grant(owner, goalId, partyId, "comment");
  done(await commentOnGoal.run(neighbour, { id: newId(), goalId, words: "well done" }));
  done(await commentOnGoal.run(owner, { id: newId(), goalId, words: "our own remark" }));
  const [agreement] = await world.test.admin(
    `select id from agreements where goal_id = '${goalId}' order by created_at desc limit 1`,
  );
  done(
    await commentOnItem.run(neighbour, { id: newId(), itemId: String(agreement?.id), words: "we noticed" }),
  );
  const now = await lookBack();
  await lookBack(daysLater(today(), 30));
  const seen = await page(now, member);
  expect(seen.since).toBe(daysLater(today(), -30));
  expect(seen.progress.entries.map(({ words }) => words)).toEqual(["since then"]);
  expect(seen.agreements.map(({ what }) => what)).toEqual(["no screens"]);
  expect(seen.comments.map(({ words }) => words)).toEqual(["well done", "we noticed"]);
  expect(seen.comments.map(({ beside }) => beside?.kind ?? null)).toEqual([null, "agreement"]);
  expect((await goalIn(now, member))?.happened).toEqual({
    ...{ entries: 1, measured: 0, agreements: 1, steps: 0, tasks: 0, comments: 2 },
  });
});

test("it tells also how far it was said to be, what was done, and what was said of agreements", async () => {
  await lookBack(daysLater(today(), -30));
  const measure = (onDay: string) =>
    measureGoal.run(owner, { id: newId(), goalId, compared: "better", onDay });
  const { measurementId } = done(await measure(today()));
  done(await correctMeasurement.run(owner, { id: newId(), measurementId, compared: "same" }));
  const agreed = { id: newId(), goalId, who: "we", what: "no screens", when: "at night" };
  const { agreementId: itemId } = done(await addAgreement.run(owner, agreed));
  for (const step of ["notDone", "done"])
    done(await sayHowAgreementWent.run(member, { id: newId(), itemId, step }));
  const daily = {
    id: newId(),
    goalId,
    words: "read aloud",
    repeat: "daily",
    startsOn: daysLater(today(), -40),
  };
  const { taskId } = done(await addTask.run(owner, daily));
  const mark = async (daysAgo: number, kind: string) =>
    done(await markTurn.run(owner, { id: newId(), taskId, day: daysLater(today(), -daysAgo), mark: kind }));
  for (const daysAgo of [1, 2, 35]) await mark(daysAgo, "done");
  await mark(2, "undone");
  const now = await lookBack();
  expect((await goalIn(now, member))?.happened).toEqual({
    ...{ entries: 0, measured: 1, agreements: 1, steps: 2, tasks: 1, comments: 0 },
  });
  const seen = await page(now, member);
  expect(seen.measured).toMatchObject([{ compared: "same", byName: "owner" }]);
  expect(seen.tasksDone).toBe(1);
});

test("what was written down without a goal is counted as far as each sees it", async () => {
  const now = await lookBack();
  const counted = async (by: Person) => done(await readEvaluation.run(by, { evaluationId: now })).notes;
  const before = [await counted(owner), await counted(member)];
  done(await writeNote.run(owner, { id: newId(), householdId, words: "for all" }));
  done(await writeNote.run(owner, { id: newId(), householdId, words: "for me", audience: "author" }));
  expect([await counted(owner), await counted(member)]).toEqual([
    Number(before[0]) + 2,
    Number(before[1]) + 1,
  ]);
});

test("all that was written since the last time is there, in pages", async () => {
  await tell("long ago", 41);
  await lookBack(daysLater(today(), -30));
  for (let day = 25; day > 0; day -= 1) await tell(`day ${day}`, day);
  const now = await lookBack();
  const first = (await page(now)).progress;
  expect([first.entries.length, first.entries[0]?.words]).toEqual([20, "day 1"]);
  const rest = (await page(now, member, first.earlier)).progress;
  expect(rest.entries.map(({ words }) => words)).toEqual(["day 21", "day 22", "day 23", "day 24", "day 25"]);
  expect(rest.earlier).toBeNull();
  expect((await goalIn(now))?.happened.entries).toBe(25);
});

test("it is the first time only where the family chose no moment before, on the same day neither", async () => {
  const newcomer = await world.person("newcomer");
  const elsewhere = await world.household(newcomer);
  const asked = async (evaluationId: string) => {
    const { since, isFirst } = done(await readEvaluation.run(newcomer, { evaluationId }));
    return [since, isFirst];
  };
  const first = await lookBack("", newcomer, elsewhere);
  const second = await lookBack("", newcomer, elsewhere);
  const earlier = await lookBack(daysLater(today(), -9), newcomer, elsewhere);
  expect(await asked(second)).toEqual([daysLater(today(), -9), false]);
  expect(await asked(first)).toEqual([daysLater(today(), -9), true]);
  expect(await asked(earlier)).toEqual([null, false]);
});

test("it records a decision for each goal, and each time stays in its history", async () => {
  const [first, second] = [await lookBack(daysLater(today(), -7)), await lookBack()];
  done(await decide(first, "change"));
  done(await decide(second, "goOn", member));
  expect((await goalIn(second))?.decided).toMatchObject({
    decision: "goOn",
    words: "we goOn",
    byName: "member",
  });
  const { decisions } = done(await readGoal.run(owner, { goalId }));
  expect(decisions.map(({ decision }) => decision)).toEqual(["goOn", "change"]);
  const { evaluations } = done(await readEvaluations.run(member, { householdId }));
  const days = evaluations.map(({ onDay }) => onDay);
  expect(days).toEqual(days.toSorted().reverse());
  expect(evaluations.find(({ id }) => id === first)?.decided).toBe(1);
});

test("a stop says where the goal stands, and takes nothing away of what worked out", async () => {
  const said = { id: newId(), goalId, lifecycle: "running", attainment: "own", words: "half of it" };
  done(await sayWhereGoalStands.run(owner, said));
  const evaluationId = await lookBack();
  done(await decide(evaluationId, "goOn"));
  const stateOf = async () => done(await readGoal.run(owner, { goalId })).state;
  expect(await stateOf()).toMatchObject({ lifecycle: "running", attainment: "own" });
  done(await decide(evaluationId, "stop"));
  expect(await stateOf()).toMatchObject({ lifecycle: "stopped", attainment: "own", words: "half of it" });
  expect((await goalIn(evaluationId))?.decided?.decision).toBe("stop");
  expect(await goalIn(await lookBack())).toBeUndefined();
});

test("whoever was let in reads what was decided of that goal, in nobody's name, and decides nothing", async () => {
  const evaluationId = await lookBack();
  await world.grant(owner, goalId, partyId, "comment");
  done(await decide(evaluationId, "change"));
  const { decisions } = done(await readGoal.run(neighbour, { goalId }));
  expect(decisions.map(({ decision, byName }) => [decision, byName])).toEqual([["change", null]]);
  for (const who of [neighbour, stranger]) {
    expect(await decide(evaluationId, "stop", who)).toEqual({ kind: "missing" });
    expect(await readEvaluation.run(who, { evaluationId })).toEqual({ kind: "missing" });
    expect(await goalToDecide.run(who, { evaluationId, goalId })).toEqual({ kind: "missing" });
  }
});

test('an "only me" is looked back at by its author alone, also in the counting', async () => {
  const secret = await world.goal(member, householdId, "only mine", "author");
  const evaluationId = await lookBack();
  done(await decide(evaluationId, "goOn", member, secret));
  expect(await goalIn(evaluationId, owner, secret)).toBeUndefined();
  expect((await goalIn(evaluationId, member, secret))?.decided?.decision).toBe("goOn");
  const counted = async (by: Person) =>
    done(await readEvaluations.run(by, { householdId })).evaluations.find(({ id }) => id === evaluationId);
  expect([(await counted(owner))?.decided, (await counted(member))?.decided]).toEqual([0, 1]);
});

test("a goal is discussed at a moment of its own family, and a wish asks for no decision", async () => {
  const elsewhere = await world.household(stranger);
  await world.joins(elsewhere, owner, "member", "owner");
  const theirs = await lookBack("", stranger, elsewhere);
  expect(await decide(theirs, "goOn")).toEqual({ kind: "missing" });
  const wish = { id: newId(), householdId, kind: "wish", words: "rest" };
  const wished = done(await writeImportant.run(owner, wish)).goalId;
  const evaluationId = await lookBack();
  expect(await decide(evaluationId, "goOn", owner, wished)).toEqual({ kind: "missing" });
  expect(await goalIn(evaluationId, owner, wished)).toBeUndefined();
});
