import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { exportPlan } from "#app/domain/keeping/export-plan";
import { ExportedPlan } from "#app/domain/keeping/exported-plan";
import { correctMeasurement } from "#app/domain/plan/correct-measurement";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { writeScale } from "#app/domain/plan/write-scale";
import { measurementToCorrect, scaleToWrite } from "#app/domain/reading/goal-to-measure";
import { readGoal } from "#app/domain/reading/read-goal";
import { readGoalVersions } from "#app/domain/reading/read-versions";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { valuesOf } from "#app/ui/plan/version-fields";
import { done, openWorld, type World } from "#tests/support/world";

const hoped = { less: "We eat together once.", expected: "We eat together three evenings a week." };

describe("how far a goal is, in the family's own words", () => {
  let world: World;
  let owner: Person;
  let member: Person;
  let helper: Person;
  let householdId: string;
  let partyId: string;
  let goalId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    [owner, member, helper] = [
      await world.person("owner"),
      await world.person("member"),
      await world.person("helper"),
    ];
    householdId = await world.household(owner);
    await world.joins(householdId, member, "member", "Sami");
    partyId = await world.letIn(owner, householdId, helper, "helper");
    goalId = await world.goal(owner, householdId, "eat together");
  });

  const scale = (texts: object, by = owner, version = "") =>
    writeScale.run(by, { id: newId(), goalId, version, ...texts });
  const measure = (said: object, by = owner) => measureGoal.run(by, { id: newId(), goalId, ...said });
  const correct = (measurementId: string, said: object, by = owner) =>
    correctMeasurement.run(by, { id: newId(), measurementId, ...said });
  const present = async (by = owner) => done(await scaleToWrite.run(by, { goalId })).version.id;
  const page = async (by = owner) => done(await readGoal.run(by, { goalId }));
  const share = async (from?: string) =>
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "propose", from }));

  test("is nothing until somebody says it", async () => {
    expect(await page()).toMatchObject({ scale: null, measured: [] });
  });

  test("is better, the same or worse where there is no scale, on a day and maybe with a word", async () => {
    done(await measure({ compared: "same", onDay: daysLater(today(), -7) }));
    done(await measure({ compared: "better", words: "Sami laid the table." }, member));
    expect((await page()).measured).toMatchObject([
      { onDay: today(), compared: "better", level: null, words: "Sami laid the table.", byName: "Sami" },
      { onDay: daysLater(today(), -7), compared: "same", words: null, isOwn: true },
    ]);
  });

  test("has no scale put in the place of one that was never there", async () => {
    expect(await scale({ expected: "We eat together." }, owner, newId())).toMatchObject({ kind: "invalid" });
    expect((await page()).scale).toBeNull();
  });

  test("asks one answer, of a day that has come", async () => {
    expect(await measure({ onDay: daysLater(today(), 1) })).toEqual({
      kind: "invalid",
      fields: { compared: "required", onDay: "date-is-to-come" },
    });
    expect(await measure({ scaleId: newId(), level: "less" })).toEqual({
      kind: "invalid",
      fields: { level: "not-a-choice" },
    });
  });

  test("is a level of the family's own scale, of which no level has to be written", async () => {
    done(await scale(hoped));
    const scaleId = await present();
    expect((await page()).scale).toEqual({
      ...{ id: scaleId, ...hoped, muchLess: null, more: null, muchMore: null },
    });
    done(await measure({ scaleId, level: "less" }));
    done(await measure({ scaleId, level: "muchLess", compared: "better", onDay: daysLater(today(), -1) }));
    expect((await page()).measured).toMatchObject([
      { level: "less", levelWords: hoped.less, compared: null },
      { level: "muchLess", levelWords: null, compared: null },
    ]);
  });

  test("keeps the words that stood at a level when it was chosen", async () => {
    done(await scale(hoped));
    const before = await present();
    done(await measure({ scaleId: before, level: "less" }));
    done(await scale({ ...hoped, less: "We hardly eat together." }, member, before));
    done(await measure({ scaleId: before, level: "expected", onDay: daysLater(today(), -1) }));
    expect((await page()).scale?.less).toBe("We hardly eat together.");
    expect((await page()).measured.map(({ levelWords }) => levelWords)).toEqual([hoped.less, hoped.expected]);
    await share();
    const shown = await page(helper);
    expect(shown.scale?.less).toBe("We hardly eat together.");
    expect(shown.measured).toMatchObject([
      { level: "less", levelWords: null, byName: null, isOwn: false },
      { level: "expected", levelWords: null },
    ]);
  });

  test("has one scale: who writes one over another one's head is told, and both stay", async () => {
    done(await scale(hoped));
    const meanwhile = { kind: "invalid", fields: { form: "changed-meanwhile" } };
    expect(await scale({ more: "Every evening." }, member)).toEqual(meanwhile);
    expect(await scale({ more: "Every evening." }, member, newId())).toEqual(meanwhile);
    const version = await present();
    const [one, other] = await Promise.all([
      scale({ more: "Of one." }, owner, version),
      scale({ more: "Of the other." }, member, version),
    ]);
    expect([one.kind, other.kind].sort()).toEqual(["done", "invalid"]);
    const rows = await world.test.admin(`select replaced_at from goal_scales where goal_id = '${goalId}'`);
    expect(rows.filter((row) => row.replaced_at === null)).toHaveLength(1);
    expect(rows).toHaveLength(2);
  });

  test("keeps every scale that it had, to be read and put back by the family and by nobody from outside", async () => {
    done(await scale(hoped));
    done(await scale({ more: "Every evening." }, member, await present()));
    await share();
    expect(await page()).toMatchObject({ formerScales: 1 });
    const { scales, may } = done(await readGoalVersions.run(owner, { goalId }));
    expect(may).toEqual({ edit: true, writeScale: true });
    expect(scales).toMatchObject([
      { text: { kind: "scale", more: "Every evening.", less: null }, writtenBy: "Sami" },
      { text: { ...hoped, more: null }, writtenBy: "owner" },
    ]);
    expect(await page(helper)).toMatchObject({ formerScales: 0 });
    expect(done(await readGoalVersions.run(helper, { goalId })).scales).toMatchObject([
      { text: { more: "Every evening." }, writtenBy: null },
    ]);
    done(await scale(scales[1] ? valuesOf(scales[1].text) : {}, member, await present()));
    expect((await page()).scale).toMatchObject({ ...hoped, more: null });
    expect(await page()).toMatchObject({ formerScales: 2 });
  });

  test("goes back to comparing when every level is emptied", async () => {
    done(await scale(hoped));
    done(await scale({}, owner, await present()));
    expect((await page()).scale).toBeNull();
    expect(done(await scale({})).isNew).toBe(false);
  });

  test("is corrected by who said it, and what was said first stays for the family", async () => {
    await share();
    const { measurementId } = done(await measure({ compared: "worse", words: "A bad week." }));
    const refused = { kind: "refused", because: "not-yours-to-correct" };
    expect(await correct(measurementId, { compared: "better" }, member)).toEqual(refused);
    expect(await correct(measurementId, { compared: "worse", words: "A bad week." })).toMatchObject({
      result: { isNew: false },
    });
    expect(done(await measurementToCorrect.run(owner, { measurementId })).measured.words).toBe("A bad week.");
    done(await correct(measurementId, { compared: "same", words: "A week." }));
    const again = await correct(measurementId, { compared: "better" });
    expect(again).toEqual({ kind: "invalid", fields: { form: "changed-meanwhile" } });
    for (const by of [owner, helper])
      expect((await page(by)).measured).toMatchObject([{ compared: "same", words: "A week." }]);
    const { goals } = done(await exportPlan.run(owner, { householdId })).plan;
    expect(goals[0]?.measurements.map(({ compared }) => compared)).toEqual(["worse", "same"]);
  });

  test("is read by who was let in from the day that the grant shows, and written by nobody from outside", async () => {
    done(await scale(hoped));
    const scaleId = await present();
    done(await measure({ scaleId, level: "less" }));
    await share("today");
    expect(await page(helper)).toMatchObject({ measured: [], scale: { expected: hoped.expected } });
    const refused = { kind: "refused", because: "members-only" };
    expect(await measure({ scaleId, level: "more" }, helper)).toEqual(refused);
    expect(await scale(hoped, helper, scaleId)).toEqual(refused);
    done(await measure({ scaleId, level: "more" }));
    expect((await page(helper)).measured).toMatchObject([{ level: "more" }]);
  });

  test("is news for whoever looked before, without the own and as far as each sees it", async () => {
    await share();
    for (const by of [owner, member, helper]) expect((await page(by)).changes).toBeNull();
    await world.test.admin("update ledger_entries set at = at - interval '1 hour'");
    done(await scale(hoped));
    done(await measure({ scaleId: await present(), level: "less" }, member));
    expect((await page()).changes).toMatchObject({ count: 1 });
    expect((await page(member)).changes).toMatchObject({ count: 1 });
    expect((await page(helper)).changes).toMatchObject({ count: 2 });
  });

  test("goes along with the plan, with the numbers of the method", async () => {
    done(await scale(hoped));
    done(await measure({ scaleId: await present(), level: "less", words: "Almost." }));
    const { plan } = done(await exportPlan.run(owner, { householdId }));
    expect(ExportedPlan.parse(plan).goals[0]).toMatchObject({
      scales: [{ levels: [null, hoped.less, hoped.expected, null, null], replacedAt: null }],
      measurements: [{ level: -1, compared: null, words: "Almost.", replacedAt: null }],
    });
  });

  test("has five steps, each in own words", async () => {
    const texts = { muchLess: "Never.", ...hoped, more: "Five evenings.", muchMore: "Every evening." };
    done(await scale(texts));
    expect((await page()).scale).toMatchObject(texts);
    const { plan } = done(await exportPlan.run(owner, { householdId }));
    const levels = ["Never.", hoped.less, hoped.expected, "Five evenings.", "Every evening."];
    expect(ExportedPlan.parse(plan).goals[0]?.scales[0]?.levels).toEqual(levels);
  });

  test("lies sealed in the database", async () => {
    done(await scale(hoped));
    done(await measure({ scaleId: await present(), level: "less", words: hoped.less }));
    for (const table of ["goal_scales", "goal_measurements"]) {
      const [row] = await world.test.admin(`select ${table}::text from ${table} where goal_id = '${goalId}'`);
      expect(String(row?.[table])).not.toContain(Buffer.from("We eat").toString("hex"));
    }
  });

  test("is one answer, on the scale of that very goal", async () => {
    done(await scale(hoped));
    const scaleId = await present();
    const other = await world.goal(owner, householdId, "sleep");
    const [me] = await world.test.admin(
      `select id from members where household_id = '${householdId}' and account_id = '${owner.accountId}'`,
    );
    const insert = (goal: string, answer: string) =>
      world.test.admin(`insert into goal_measurements (household_id, id, goal_id, said_by, on_day, level, scale_id, compared)
        values ('${householdId}', '${newId()}', '${goal}', '${me?.id}', current_date, ${answer})`);
    await insert(goalId, `'less', '${scaleId}', null`);
    await expect(insert(other, `'less', '${scaleId}', null`)).rejects.toThrow();
    await expect(insert(goalId, `'less', null, null`)).rejects.toThrow();
    await expect(insert(goalId, `'less', '${scaleId}', 'same'`)).rejects.toThrow();
    await expect(insert(goalId, "null, null, null")).rejects.toThrow();
  });
});
