import type { RouteConfigEntry } from "@remix-run/route-config";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { correctProgress } from "#app/domain/plan/correct-progress";
import { editGoal } from "#app/domain/plan/edit-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { agreementToSay } from "#app/domain/reading/agreement-to-say";
import { readCourse } from "#app/domain/reading/read-course";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readTask } from "#app/domain/reading/read-task";
import { readGoalVersions, readItemVersions } from "#app/domain/reading/read-versions";
import type { Person } from "#app/gate/actor";
import type { Question } from "#app/gate/command";
import routes from "#app/routes";
import * as asParty from "#app/web/preview.server";
import { done, openWorld, type World } from "#tests/support/world";
import { table } from "./routes-table";
import { type Standing, standings } from "./routes-world";

type Looking = Parameters<typeof asParty.goalAsParty>[0];
type Look = (looking: Looking) => Promise<{ page: unknown }>;

interface Previewed {
  /** Where the family sees it, through the eyes of who was let in. */
  at: string;
  own: Question<unknown>;
  look: Look;
}

const under = "plan/mensen/:partyId/bekijk";
const goal = { at: `${under}/doelen/:goalId`, own: readGoal, look: asParty.goalAsParty };
const item = { at: `${under}/onderdelen/:itemId`, own: readItem, look: asParty.itemAsParty };

/** Every page of a plan that somebody who was let in can open. The two of a comment alone hold the form that stands below the goal or the item. */
const pages: Record<string, Previewed> = {
  "plan/doelen/:goalId": goal,
  "plan/doelen/:goalId/reacties": goal,
  "plan/doelen/:goalId/voorstellen/nieuw": { ...goal, at: `${goal.at}/voorstellen/nieuw` },
  "plan/doelen/:goalId/verloop": {
    ...{ at: `${goal.at}/verloop`, own: readCourse, look: asParty.courseAsParty },
  },
  "plan/doelen/:goalId/eerder": {
    ...{ at: `${goal.at}/eerder`, own: readGoalVersions, look: asParty.goalVersionsAsParty },
  },
  "plan/taken/:taskId": { at: `${under}/taken/:taskId`, own: readTask, look: asParty.taskAsParty },
  "plan/onderdelen/:itemId": item,
  "plan/onderdelen/:itemId/reacties": item,
  "plan/onderdelen/:itemId/eerder": {
    ...{ at: `${item.at}/eerder`, own: readItemVersions, look: asParty.itemVersionsAsParty },
  },
  "plan/afspraken/:itemId/stand": {
    ...{ at: `${under}/afspraken/:itemId/stand`, own: agreementToSay, look: asParty.agreementToSayAsParty },
  },
};
const rows = Object.entries(pages);

/** By the row of the table of routes, which has one for each of them: for who was let in and sees something, and not for who never was. */
function isOpenedBecauseLetIn(row: string): boolean {
  const signs = row.replaceAll(" ", "").split("");
  const sign = (standing: Standing) => signs[standings.indexOf(standing)];
  const guests: Standing[] = ["sees", "comments", "proposes", "fromToday", "onlyItem"];
  return guests.some((guest) => sign(guest) === "y") && sign("neverInvited") !== "y";
}

function pathsOf(entries: RouteConfigEntry[]): string[] {
  return entries.flatMap(({ path = "", children = [] }) => [path, ...pathsOf(children)]);
}

describe("every page that somebody who was let in can open", () => {
  let world: World;
  let owner: Person;
  let member: Person;
  let helper: Person;
  let partyId: string;
  let shared: Record<string, string>;
  let foreign: Record<string, string>;
  let secret: Record<string, string>;

  beforeAll(async () => {
    world = await openWorld();
    owner = await world.person("Samira");
    member = await world.person("Aisha");
    helper = await world.person("Selam");
    const householdId = await world.household(owner);
    await world.joins(householdId, member, "member", "Aisha");
    partyId = await world.letIn(owner, householdId, helper, "Selam");
    shared = await plan(owner, householdId, partyId, "household");
    secret = await plan(member, householdId, partyId, "author");
    const sandra = await world.person("Sandra");
    const theirs = await world.household(sandra);
    foreign = await plan(sandra, theirs, await world.letIn(sandra, theirs, helper, "Selam"), "household");
  });
  afterAll(() => world.close());

  /** A goal with something on each of its pages, shared with somebody who is asked to do one thing of it. */
  async function plan(by: Person, householdId: string, party: string, audience: string) {
    const goalId = await world.goal(by, householdId, "Ik wil weer slapen.", audience);
    await world.grant(by, goalId, party, "comment");
    const id = newId;
    const asked = { id: id(), goalId, taker: `party:${party}`, what: "Bellen", when: "Maandag" };
    const agreementId = done(await addAgreement.run(by, asked)).agreementId;
    const entry = done(await recordProgress.run(by, { id: id(), goalId, words: "Vannacht niet." }));
    const better = {
      itemId: entry.entryId,
      version: entry.entryId,
      words: "Vannacht even.",
      feeling: "better",
    };
    done(await correctProgress.run(by, better));
    const words = "Ik wil weer rustig slapen.";
    done(await editGoal.run(by, { goalId, version: goalId, words, reason: "" }));
    const task = done(await addTask.run(by, { id: id(), goalId, words: "Wandelen", repeat: "daily" }));
    return { goalId, itemId: entry.entryId, agreementId, taskId: task.taskId };
  }

  const idsOn = (path: string, ids: Record<string, string>) => ({
    ...{ goalId: ids.goalId, taskId: ids.taskId },
    itemId: path.startsWith("plan/afspraken") ? ids.agreementId : ids.itemId,
  });

  const looking = (person: Person, params: Looking["params"], search = ""): Looking => ({
    request: new Request(`http://bij-ons.example/plan${search}`),
    context: { visit: { person: async () => person } } as unknown as Looking["context"],
    params: { ...params, partyId },
  });

  const statusOf = (page: Promise<unknown>) =>
    page.then(
      () => 200,
      (stopped: { init?: { status?: number } }) => stopped.init?.status,
    );

  const bytes = (page: unknown) => JSON.stringify(page);

  test("is known here, and has a page of the family's through that person's eyes", () => {
    const all = pathsOf(routes as RouteConfigEntry[]);
    const opened = all.filter(
      (path) => path.startsWith("plan/") && isOpenedBecauseLetIn(table[path]?.page ?? ""),
    );
    expect(opened.length).toBeGreaterThan(5);
    expect(opened.filter((path) => !pages[path])).toEqual([]);
    expect(rows.map(([path]) => path).filter((path) => !all.includes(path))).toEqual([]);
    expect(rows.map(([, { at }]) => at).filter((at) => !all.includes(at))).toEqual([]);
  });

  test.each(rows)("%s is shown exactly as that person reads it", async (path, { own, look }) => {
    const ids = idsOn(path, shared);
    const theirs = done(await own.run(helper, ids));
    const { page } = await look(looking(owner, ids));
    expect(bytes(page)).toBe(bytes(theirs));
    expect(bytes(theirs)).not.toBe(bytes(done(await own.run(owner, ids))));
  });

  test.each(rows)("%s is missing where one of the two does not know of it", async (path, { look }) => {
    const [hidden, elsewhere] = [idsOn(path, secret), idsOn(path, foreign)];
    expect(await statusOf(look(looking(member, hidden)))).toBe(200);
    expect(await statusOf(look(looking(owner, hidden)))).toBe(404);
    expect(await statusOf(look(looking(owner, elsewhere)))).toBe(404);
  });

  test.each(rows)("%s leaves one line, of who looked", async (path, { look }) => {
    const lines = async () =>
      world.test.admin(`select standing, action, outcome, person_id from ledger_entries order by at, seq`);
    const before = await lines();
    await look(looking(owner, idsOn(path, shared)));
    const [line, ...more] = (await lines()).slice(before.length);
    expect(more).toEqual([]);
    expect(line).toEqual({
      ...{ standing: "owner", action: "sharing.previewed", outcome: "done", person_id: partyId },
    });
  });

  test("turns back a page of what was written down as that person does", async () => {
    const { goalId } = shared;
    const before = "2020-01-06";
    const theirs = done(await readCourse.run(helper, { goalId, before }));
    const shown = await asParty.courseAsParty(looking(owner, { goalId }, `?eerder=${before}`));
    expect(bytes(shown.page)).toBe(bytes(theirs));
    expect(theirs.weeks).toEqual([]);
    expect(done(await readCourse.run(helper, { goalId })).weeks).toHaveLength(1);
    expect(shown.before).toBe(before);
  });

  test("is missing where that person was not asked for it", async () => {
    const agreement = { id: newId(), goalId: shared.goalId, who: "Samira", what: "Lezen", when: "Dinsdag" };
    const { agreementId } = done(await addAgreement.run(owner, agreement));
    const look = asParty.agreementToSayAsParty(looking(owner, { itemId: agreementId }));
    expect(await statusOf(look)).toBe(404);
  });
});
