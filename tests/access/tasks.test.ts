import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { leaveHousehold } from "#app/domain/households/leave-household";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { editTask } from "#app/domain/plan/edit-task";
import { markTurn } from "#app/domain/plan/mark-turn";
import { recordProgress } from "#app/domain/plan/record-progress";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readPlan } from "#app/domain/reading/read-plan";
import { readTask } from "#app/domain/reading/read-task";
import { readTasks } from "#app/domain/reading/read-tasks";
import { readTaskVersions } from "#app/domain/reading/read-versions";
import { taskToEdit } from "#app/domain/reading/text-to-edit";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { valuesOf } from "#app/ui/plan/version-fields";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let owner: Person;
let member: Person;
let neighbour: Person;
let householdId: string;
let goalId: string;
let ids: Record<"owner" | "member" | "neighbour", string>;
const [now, tomorrow] = [today(), daysLater(today(), 1)];

beforeAll(async () => {
  world = await openWorld();
  owner = await world.person("owner");
  member = await world.person("member");
  neighbour = await world.person("neighbour");
  householdId = await world.household(owner);
  const [row] = await world.test.admin(`select id from members where household_id = '${householdId}'`);
  ids = {
    owner: String(row?.id),
    member: await world.joins(householdId, member, "member", "member"),
    neighbour: await world.letIn(owner, householdId, neighbour, "neighbour"),
  };
});
afterAll(() => world.close());
beforeEach(async () => {
  goalId = await world.goal(owner, householdId, "eat well");
});

const add = async (more: object = { repeat: "daily" }) =>
  done(await addTask.run(owner, { id: newId(), goalId, words: "Broodje eten met meneer", ...more })).taskId;
const claim = (taskId: string, by: Person, day = tomorrow) => claimTurn.run(by, { id: newId(), taskId, day });
const mark = (taskId: string, by: Person, kind: string, day = tomorrow) =>
  markTurn.run(by, { id: newId(), taskId, day, mark: kind });
const share = async (verb: string, more = {}) =>
  done(await shareGoal.run(owner, { id: newId(), goalId, partyId: ids.neighbour, verb, ...more })).grantId;
const turn = async (taskId: string, by = owner, day = tomorrow) =>
  done(await readTask.run(by, { taskId })).task.turns.find((one) => one.day === day);

describe("a turn of a task", () => {
  test("is claimed per day, and of two who want the same one takes it", async () => {
    const taskId = await add();
    const both = await Promise.all([claim(taskId, owner), claim(taskId, member)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(["done", "invalid"]);
    expect((await turn(taskId))?.taker?.name).toMatch(/owner|member/);
    done(await claim(taskId, member, now));
    expect((await turn(taskId, owner, now))?.taker).toMatchObject({ id: ids.member, name: "member" });
    expect(await claim(taskId, owner, now)).toMatchObject({ fields: { form: "taken-meanwhile" } });
    await world.test.admin(`update tasks set starts_on = starts_on - 3 where id = '${taskId}'`);
    expect(await claim(taskId, member, daysLater(now, -1))).toMatchObject({ kind: "invalid" });
  });

  test("is given back without shame: it returns to the pool, and the plan tells the family", async () => {
    const taskId = await add();
    await share("comment");
    done(await claim(taskId, neighbour));
    done(await mark(taskId, neighbour, "released"));
    expect(await turn(taskId)).toMatchObject({ taker: null, isFreeAgain: true });
    const { waits } = done(await readPlan.run(member, { householdId }));
    expect(waits.freed).toEqual([{ taskId, what: "Broodje eten met meneer", day: tomorrow }]);
    done(await claim(taskId, member));
    expect(await turn(taskId)).toMatchObject({ taker: { id: ids.member }, isFreeAgain: false });
    expect(done(await readPlan.run(owner, { householdId })).waits.freed).toEqual([]);
  });

  test("of today stands on the plan of whoever sees it, with who else does, until the day is over", async () => {
    const [taskId, later] = [await add(), await add({ startsOn: tomorrow })];
    const secret = await world.goal(owner, householdId, "for myself", "author");
    const mine = done(await addTask.run(owner, { id: newId(), goalId: secret, words: "rest" })).taskId;
    await share("comment");
    const shown = async (by: Person) => done(await readPlan.run(by, { householdId })).today.turns;
    const ofToday = async (by: Person) => (await shown(by)).map((one) => one.taskId);
    expect(await ofToday(owner)).toEqual(expect.arrayContaining([taskId, mine]));
    expect(await ofToday(owner)).not.toContain(later);
    expect(await ofToday(member)).toContain(taskId);
    expect(await ofToday(member)).not.toContain(mine);
    done(await claim(taskId, member, now));
    done(await mark(taskId, member, "done", now));
    expect((await shown(owner)).find((one) => one.taskId === taskId)).toMatchObject({
      ...{ words: "Broodje eten met meneer", audience: "household" },
      turn: { day: now, isDone: true, taker: { name: "member" } },
      readers: [{ party: { id: ids.neighbour } }],
    });
    done(await mark(taskId, owner, "skipped", now));
    expect(await ofToday(owner)).not.toContain(taskId);
  });

  test("is taken from outside where a live grant lets one comment, and only one's own is settled", async () => {
    const taskId = await add();
    expect(await claim(taskId, neighbour)).toEqual({ kind: "missing" });
    await share("see");
    expect(await claim(taskId, neighbour)).toEqual({ kind: "refused", because: "not-asked-to-comment" });
    const grantId = await share("comment");
    done(await claim(taskId, neighbour, now));
    done(await claim(taskId, owner));
    const notYours = { kind: "refused", because: "not-yours-to-settle" };
    for (const kind of ["done", "released"]) expect(await mark(taskId, neighbour, kind)).toEqual(notYours);
    for (const kind of ["skipped", "stopped", "resumed"])
      expect(await mark(taskId, neighbour, kind, now)).toEqual(notYours);
    done(await mark(taskId, neighbour, "done", now));
    expect(await turn(taskId, neighbour, now)).toMatchObject({
      isDone: true,
      taker: { isYou: true, name: null },
    });
    expect(await turn(taskId, neighbour)).toMatchObject({ taker: { id: "", isYou: false, name: null } });
    done(await revokeGrant.run(owner, { grantId }));
    expect(await mark(taskId, neighbour, "undone", now)).toEqual({ kind: "missing" });
    expect(await readTask.run(neighbour, { taskId })).toEqual({ kind: "missing" });
    done(await mark(taskId, owner, "released", now));
  });

  test("under one agreement is reached by a grant on that agreement, and by one from today only if it came later", async () => {
    const what = { id: newId(), goalId, who: "we", what: "eat together", when: "daily" };
    const { agreementId } = done(await addAgreement.run(owner, what));
    const [under, beside] = [await add({ agreementId, repeat: "daily" }), await add()];
    await share("comment", { itemId: agreementId });
    done(await claim(under, neighbour));
    expect(await claim(beside, neighbour)).toEqual({ kind: "missing" });
    await share("comment", { from: "today" });
    expect(await claim(beside, neighbour)).toEqual({ kind: "missing" });
    const later = await add();
    done(await claim(later, neighbour));
    const page = done(await readGoal.run(neighbour, { goalId }));
    expect(page.tasks.map(({ id }) => id)).toEqual([under, later]);
  });

  test("under an agreement from before a grant from today is left out with that agreement", async () => {
    const before = { id: newId(), goalId, who: "we", what: "eat together", when: "daily" };
    const { agreementId } = done(await addAgreement.run(owner, before));
    await share("comment", { from: "today" });
    const [under, beside] = [await add({ agreementId, repeat: "daily" }), await add()];
    expect(await claim(under, neighbour)).toEqual({ kind: "missing" });
    expect(await readTask.run(neighbour, { taskId: under })).toEqual({ kind: "missing" });
    expect(done(await readGoal.run(neighbour, { goalId })).tasks.map(({ id }) => id)).toEqual([beside]);
  });

  test("is skipped on one day, and there is none after the stop", async () => {
    const taskId = await add({ repeat: "weekly", days: ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] });
    done(await mark(taskId, owner, "skipped"));
    expect(await turn(taskId)).toBeUndefined();
    expect((await turn(taskId, owner, now))?.taker).toBeNull();
    done(await mark(taskId, member, "stopped", now));
    const { task } = done(await readTask.run(owner, { taskId }));
    expect([task.isStopped, task.turns]).toEqual([true, []]);
  });

  test("is there again when the skip or the stop is taken back", async () => {
    const taskId = await add();
    done(await mark(taskId, owner, "skipped"));
    done(await mark(taskId, member, "resumed"));
    expect(await turn(taskId)).toMatchObject({ taker: null, isDone: false });
    expect(done(await mark(taskId, member, "resumed"))).toEqual({ isNew: false });
    done(await mark(taskId, owner, "stopped", now));
    done(await mark(taskId, owner, "resumed", now));
    const { task } = done(await readTask.run(member, { taskId }));
    expect([task.isStopped, task.turns.length]).toEqual([false, 14]);
    done(await mark(taskId, owner, "stopped", now));
    expect(done(await readTask.run(member, { taskId })).task.isStopped).toBe(true);
  });

  test("that came once and was not done stays findable, at home alone: to do after all, later, or to let go", async () => {
    const yesterday = daysLater(now, -1);
    const [one, two, three] = [
      await add({ startsOn: yesterday }),
      await add({ startsOn: yesterday }),
      await add({ startsOn: yesterday }),
    ];
    await add({ startsOn: now });
    await add({ startsOn: daysLater(now, -9), repeat: "daily" });
    await share("comment");
    const open = async (by: Person) =>
      done(await readGoal.run(by, { goalId }))
        .earlierTasks.map(({ id }) => id)
        .sort();
    expect(await open(member)).toEqual([one, two, three].sort());
    expect(await open(neighbour)).toEqual([]);
    const ofTheWeek = done(await readTasks.run(member, { householdId })).earlier.map(({ id }) => id);
    expect(ofTheWeek).toEqual(expect.arrayContaining([one, two, three]));
    expect((await turn(one, owner, yesterday))?.isDone).toBe(false);
    done(await mark(one, member, "done", yesterday));
    done(await mark(two, member, "stopped", yesterday));
    const later = { id: newId(), goalId, words: "Later", insteadOf: three, startsOn: tomorrow };
    const { taskId } = done(await addTask.run(owner, later));
    expect(done(await addTask.run(owner, later))).toEqual({ taskId, isNew: false });
    expect(await open(member)).toEqual([]);
    expect((await turn(taskId))?.taker).toBeNull();
    done(await mark(two, member, "resumed", yesterday));
    expect(await open(member)).toEqual([two]);
  });

  test("of another goal, or of another family, is not let go of by writing one in its place", async () => {
    const elsewhere = await world.goal(owner, householdId, "elsewhere");
    const taskId = await add({ startsOn: daysLater(now, -1) });
    done(await addTask.run(owner, { id: newId(), goalId: elsewhere, words: "other", insteadOf: taskId }));
    expect(done(await readGoal.run(owner, { goalId })).earlierTasks.map(({ id }) => id)).toEqual([taskId]);
  });

  test("that was done can be not done after all", async () => {
    const taskId = await add({ repeat: "once" });
    done(await mark(taskId, member, "done", now));
    expect(done(await mark(taskId, member, "done", now))).toEqual({ isNew: false });
    expect((await turn(taskId, owner, now))?.isDone).toBe(true);
    done(await mark(taskId, owner, "undone", now));
    expect((await turn(taskId, owner, now))?.isDone).toBe(false);
  });

  test("comes back on days that are chosen", async () => {
    const bad = await addTask.run(owner, { id: newId(), goalId, words: "wash", repeat: "weekly" });
    expect(bad).toEqual({ kind: "invalid", fields: { days: "required" } });
    const taskId = await add({ repeat: "weekly", days: ["TU", "SA"] });
    const { turns } = done(await readTask.run(owner, { taskId })).task;
    expect(turns.map(({ day }) => new Date(`${day}T12:00:00Z`).getUTCDay()).sort()).toEqual([2, 2, 6, 6]);
  });
});

describe("the page of an agreement", () => {
  const agree = async (what: string) =>
    done(await addAgreement.run(owner, { id: newId(), goalId, who: "we", what, when: "daily" })).agreementId;
  const page = async (itemId: string, by: Person) => done(await readItem.run(by, { itemId }));
  const tasksOn = async (itemId: string, by: Person) => (await page(itemId, by)).tasks?.map(({ id }) => id);
  const turnOn = async (itemId: string, by: Person) =>
    (await page(itemId, by)).tasks?.[0]?.turns.find(({ day }) => day === tomorrow);
  let itemId: string;
  let under: string;

  beforeEach(async () => {
    itemId = await agree("eat together");
    under = await add({ agreementId: itemId, repeat: "daily" });
    await add({ agreementId: await agree("walk together"), repeat: "daily" });
    await add();
  });

  test("has the tasks under it and no other, for the family with who takes them", async () => {
    done(await claim(under, owner));
    for (const one of [owner, member]) {
      expect(await tasksOn(itemId, one)).toEqual([under]);
      expect((await page(itemId, one)).may).toMatchObject({ addTask: true, claim: true, settle: true });
    }
    expect((await turnOn(itemId, member))?.taker).toEqual({ id: ids.owner, name: "owner", isYou: false });
    const [task] = (await page(itemId, owner)).tasks ?? [];
    const ofTheGoal = done(await readGoal.run(owner, { goalId })).tasks.find(({ id }) => id === under);
    expect(ofTheGoal).toMatchObject(task ?? { id: "none" });
    const { entryId } = done(await recordProgress.run(owner, { id: newId(), goalId, words: "We ate." }));
    expect((await page(entryId, owner)).tasks).toBeNull();
  });

  test("has them for who was given only that agreement, who is told of nobody and not of the goal", async () => {
    done(await claim(under, owner));
    await share("see", { itemId });
    expect(await tasksOn(itemId, neighbour)).toEqual([under]);
    expect(await turnOn(itemId, neighbour)).toMatchObject({ taker: { id: "", name: null, isYou: false } });
    const { tasks, may } = await page(itemId, neighbour);
    expect(may).toMatchObject({ addTask: false, claim: false, settle: false });
    expect(tasks?.[0]).not.toHaveProperty("goalId");
    const told = JSON.stringify(await page(itemId, neighbour));
    for (const secret of [goalId, "eat well", "walk together", ids.owner]) expect(told).not.toContain(secret);
  });

  test("lets a turn be taken there by who may comment on that agreement, until it is shared no more", async () => {
    const grantId = await share("comment", { itemId });
    expect((await page(itemId, neighbour)).may).toMatchObject({ claim: true, settle: false });
    done(await claim(under, neighbour));
    expect((await turnOn(itemId, neighbour))?.taker).toMatchObject({ isYou: true, name: null });
    expect((await turnOn(itemId, owner))?.taker).toMatchObject({ id: ids.neighbour, name: "neighbour" });
    done(await revokeGrant.run(owner, { grantId }));
    expect(await readItem.run(neighbour, { itemId })).toEqual({ kind: "missing" });
  });

  test("is there with its tasks for who was given the goal from today on, if it came later", async () => {
    await share("comment", { from: "today" });
    expect(await readItem.run(neighbour, { itemId })).toEqual({ kind: "missing" });
    const later = await agree("cook together");
    const task = await add({ agreementId: later, repeat: "daily" });
    expect(await tasksOn(later, neighbour)).toEqual([task]);
    expect((await page(later, neighbour)).may.claim).toBe(true);
    done(await claim(task, neighbour));
  });
});

describe("the family's week", () => {
  test("tells who carries how much, to the family alone", async () => {
    const taskId = await add();
    for (const day of [0, 1, 2]) done(await claim(taskId, member, daysLater(now, day)));
    const agreed = { id: newId(), goalId, taker: `member:${ids.member}`, what: "cook", when: "daily" };
    done(await addAgreement.run(member, agreed));
    const { carries, days } = done(await readTasks.run(owner, { householdId }));
    const mine = carries.find(({ name }) => name === "member");
    expect(mine?.turns).toBeGreaterThanOrEqual(3);
    expect(mine?.agreements).toBeGreaterThanOrEqual(1);
    expect(carries[0]?.name).toBe("member");
    expect(days[0]?.day).toBe(now);
    await share("comment");
    expect((await readTasks.run(neighbour, { householdId })).kind).toBe("refused");
  });

  test("counts a turn that nobody took for who did it, and nothing for an agreement of who is gone", async () => {
    const aunt = await world.person("aunt");
    const auntId = await world.joins(householdId, aunt, "member", "aunt");
    const load = async () =>
      done(await readTasks.run(owner, { householdId })).carries.find(({ id }) => id === auntId);
    const taskId = await add();
    done(await mark(taskId, aunt, "done", now));
    expect(await load()).toMatchObject({ name: "aunt", turns: 1, agreements: 0 });
    done(await claim(taskId, member, tomorrow));
    done(await mark(taskId, aunt, "done", tomorrow));
    const agreed = { id: newId(), goalId, taker: `member:${auntId}`, what: "cook", when: "daily" };
    done(await addAgreement.run(aunt, agreed));
    expect(await load()).toMatchObject({ turns: 1, agreements: 1 });
    done(await leaveHousehold.run(aunt, { householdId }));
    expect(await load()).toMatchObject({ turns: 1, agreements: 0 });
    done(await mark(taskId, owner, "undone", now));
    expect(await load()).toBeUndefined();
  });

  test("says nothing of what is only somebody's own", async () => {
    const secret = await world.goal(member, householdId, "only mine", "author");
    const { taskId } = done(await addTask.run(member, { id: newId(), goalId: secret, words: "secret task" }));
    done(await claim(taskId, member, now));
    expect(JSON.stringify(done(await readTasks.run(owner, { householdId })))).not.toContain("secret task");
    expect(await readTask.run(owner, { taskId })).toEqual({ kind: "missing" });
  });

  test("finishes every task and changes nothing of how far the goal came", async () => {
    const taskId = await add({ repeat: "once" });
    done(
      await sayWhereGoalStands.run(owner, {
        id: newId(),
        goalId,
        lifecycle: "running",
        attainment: "partly",
      }),
    );
    done(await mark(taskId, owner, "done", now));
    const { state } = done(await readGoal.run(owner, { goalId }));
    expect(state).toMatchObject({ lifecycle: "running", attainment: "partly" });
  });
});

describe("a task that is changed", () => {
  const change = async (taskId: string, more: object, by = owner) => {
    const { version, task } = done(await taskToEdit.run(by, { taskId }));
    return editTask.run(by, { taskId, version: version.id, words: task.words, ...more });
  };
  const versions = async (taskId: string, by = owner) => {
    const page = done(await readTaskVersions.run(by, { taskId }));
    return page.versions.map(({ text, writtenBy }) => ({ ...text, writtenBy }));
  };

  test("reads otherwise for everybody, and what stood there stays for the family, with who and when", async () => {
    const taskId = await add({ repeat: "weekly", days: ["MO"], startsOn: "2026-05-04" });
    await share("see");
    done(await change(taskId, { words: "Soep eten", repeat: "daily" }, member));
    const page = done(await readTask.run(owner, { taskId }));
    expect(page).toMatchObject({ task: { words: "Soep eten", rule: "FREQ=DAILY", startsOn: "2026-05-04" } });
    expect(page).toMatchObject({ edited: { by: "member", former: 1 }, may: { edit: true } });
    expect(await versions(taskId)).toEqual([
      {
        kind: "task",
        words: "Soep eten",
        startsOn: "2026-05-04",
        rule: "FREQ=DAILY",
        writtenBy: "member",
      },
      {
        ...{ kind: "task", words: "Broodje eten met meneer", startsOn: "2026-05-04" },
        ...{ rule: "FREQ=WEEKLY;BYDAY=MO", writtenBy: "owner" },
      },
    ]);
    const outside = done(await readTask.run(neighbour, { taskId }));
    expect(outside).toMatchObject({ task: { words: "Soep eten" }, edited: null, may: { edit: false } });
    const refused = { kind: "refused", because: "members-only" };
    expect(await readTaskVersions.run(neighbour, { taskId })).toEqual(refused);
    expect(await taskToEdit.run(neighbour, { taskId })).toEqual(refused);
  });

  test("is put back by writing what stood there once more", async () => {
    const taskId = await add({ repeat: "weekly", days: ["MO", "TH"] });
    done(await change(taskId, { words: "Soep eten", repeat: "once" }));
    const former = done(await readTaskVersions.run(owner, { taskId })).versions[1];
    done(await change(taskId, former ? valuesOf(former.text) : {}));
    expect(done(await readTask.run(owner, { taskId })).task).toMatchObject({
      ...{ words: "Broodje eten met meneer", rule: "FREQ=WEEKLY;BYDAY=MO,TH" },
    });
    expect(await versions(taskId)).toHaveLength(3);
  });

  test("keeps the turn that somebody took, also on a day on which it comes no more", async () => {
    const taskId = await add();
    done(await claim(taskId, member));
    done(await change(taskId, { repeat: "once", startsOn: daysLater(now, 5) }));
    const { turns } = done(await readTask.run(owner, { taskId })).task;
    expect(turns.map(({ day, taker }) => [day, taker?.name])).toEqual([
      [tomorrow, "member"],
      [daysLater(now, 5), undefined],
    ]);
    done(await mark(taskId, member, "released"));
    expect(done(await readTask.run(owner, { taskId })).task.turns).toHaveLength(1);
  });

  test("is changed by one of two at once, and sent twice it is one change", async () => {
    const taskId = await add();
    const form = { taskId, version: taskId, words: "Soep eten", repeat: "daily" };
    done(await editTask.run(owner, form));
    done(await editTask.run(owner, form));
    expect(await versions(taskId)).toHaveLength(2);
    expect(await editTask.run(member, { ...form, words: "Pap eten" })).toEqual({
      ...{ kind: "invalid", fields: { form: "changed-meanwhile" } },
    });
    expect(await editTask.run(owner, { ...form, repeat: "weekly" })).toEqual({
      ...{ kind: "invalid", fields: { days: "required" } },
    });
  });

  test("is news for the family and for who was let in, once they looked", async () => {
    const taskId = await add();
    await share("see");
    for (const by of [owner, member, neighbour]) done(await readGoal.run(by, { goalId }));
    await world.test.admin(`update ledger_entries set at = at - interval '1 hour';
      update tasks set created_at = created_at - interval '1 hour' where id = '${taskId}'`);
    done(await change(taskId, { words: "Soep eten" }));
    const count = async (by: Person) => done(await readGoal.run(by, { goalId })).changes?.count ?? 0;
    expect([await count(owner), await count(member), await count(neighbour)]).toEqual([0, 1, 1]);
  });
});
