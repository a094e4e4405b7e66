import { afterAll, beforeAll, expect, test } from "vitest";
import { exportLedger } from "#app/domain/audit/export-ledger";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { keepSharedPaper, readSharedPaper } from "#app/domain/keeping/read-shared-paper";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { editGoal } from "#app/domain/plan/edit-goal";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { writeImportant } from "#app/domain/plan/write-important";
import { writeNote } from "#app/domain/plan/write-note";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let owner: Person;
let member: Person;
let helper: Person;
let householdId: string;
let partyId: string;
let whole: string;
let fromToday: string;
let closed: string;
let item: string;

beforeAll(async () => {
  world = await openWorld();
  [owner, member, helper] = [
    await world.person("Naima"),
    await world.person("Yassin"),
    await world.person("Selam"),
  ];
  householdId = await world.household(owner);
  await world.joins(householdId, member, "member", "Yassin");
  partyId = await world.letIn(owner, householdId, helper, "Selam");
  whole = await world.goal(owner, householdId, "Eerst heel anders.");
  const now = { words: "Rust in huis.", reason: "Voor ons." };
  done(await editGoal.run(owner, { goalId: whole, version: whole, ...now }));
  await agree(whole, "De tafel dekken");
  await tell(whole, "Wij aten samen.");
  done(await measureGoal.run(owner, { id: newId(), goalId: whole, compared: "better", words: "Het gaat." }));
  const daily = { id: newId(), goalId: whole, words: "Brood halen", repeat: "daily" };
  const { taskId } = done(await addTask.run(member, daily));
  done(await claimTurn.run(member, { id: newId(), taskId, day: today() }));
  const { evaluationId } = done(await beginEvaluation.run(owner, { id: newId(), householdId }));
  const decided = { evaluationId, goalId: whole, decision: "goOn", words: "Het helpt." };
  done(await decideAtEvaluation.run(owner, { id: newId(), ...decided }));
  await share(whole, { verb: "comment" });
  done(await claimTurn.run(helper, { id: newId(), taskId, day: daysLater(today(), 1) }));

  fromToday = await world.goal(owner, householdId, "Slapen.");
  await tell(fromToday, "Lang geleden sliep niemand.");
  await share(fromToday, { from: "today" });
  await tell(fromToday, "Vannacht sliepen wij.");

  closed = await world.goal(owner, householdId, "Nooit meer lenen.");
  item = await agree(closed, "Samen de post openen");
  await agree(closed, "De bank bellen");
  await tell(closed, "Er kwam een brief.");
  await share(closed, { itemId: item });

  const wish = { householdId, kind: "wish", words: "Samen op reis.", audience: "household" };
  await share(done(await writeImportant.run(owner, { id: newId(), ...wish })).goalId);
  await world.goal(owner, householdId, "Alleen van Naima.", "author");
  await world.goal(owner, householdId, "Voor het gezin.");
  done(await writeNote.run(owner, { id: newId(), householdId, words: "Een dag van niets." }));
});
afterAll(() => world.close());

async function agree(goalId: string, what: string): Promise<string> {
  const agreed = { id: newId(), goalId, who: "Opa", what, when: "elke dag" };
  return done(await addAgreement.run(owner, agreed)).agreementId;
}
async function tell(goalId: string, words: string): Promise<void> {
  done(await recordProgress.run(owner, { id: newId(), goalId, words, feeling: "better" }));
}
const share = async (goalId: string, more: object = {}) =>
  done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "see", ...more })).grantId;
const paper = async (by = helper) => done(await readSharedPaper.run(by, { householdId }));

test("the paper of whoever was let in holds what is shared, in the order of reading", async () => {
  const { parts, householdName, askedBy } = await paper();
  expect([householdName, askedBy]).toEqual(["Naima", "Selam"]);
  expect(parts.map(({ kind }) => kind)).toEqual([
    ...["important", "goal", "progress"],
    ...["goal", "agreement", "task", "progress", "measured", "decision"],
    ...["chapter", "agreement"],
  ]);
  expect(parts[3]).toMatchObject({ words: "Rust in huis.", reason: "Voor ons." });
  expect(parts[4]).toMatchObject({
    who: "Opa",
    what: "De tafel dekken",
    more: { state: { taken: "proposed" } },
  });
  expect(parts.at(-1)).toMatchObject({ kind: "agreement", what: "Samen de post openen" });
});

test("the short one holds what is wanted and agreed of it alone, in a line each, for reading and for keeping", async () => {
  for (const act of [readSharedPaper, keepSharedPaper]) {
    const { short, parts } = done(await act.run(helper, { householdId, short: true }));
    expect(short).toBe(true);
    expect(parts.map(({ kind }) => kind)).toEqual([
      ...["important", "goal", "goal", "agreed", "chapter", "agreed"],
    ]);
    const agreed = parts.flatMap((part) => (part.kind === "agreed" ? part.agreed : []));
    expect(agreed.map(({ what, who, taken }) => [what, who, taken])).toEqual([
      ["De tafel dekken", "Opa", "proposed"],
      ["Samen de post openen", "Opa", "proposed"],
    ]);
  }
});

test("it tells nothing else: not what stood there before, what is only for others, nor who of the family does what", async () => {
  const text = JSON.stringify(await paper());
  for (const words of [
    ...["Eerst heel anders.", "Lang geleden sliep niemand.", "Nooit meer lenen.", "De bank bellen"],
    ...["Er kwam een brief.", "Alleen van Naima.", "Voor het gezin.", "Een dag van niets.", "Yassin"],
  ])
    expect([words, text.includes(words)]).toEqual([words, false]);
  const task = (await paper()).parts.find(({ kind }) => kind === "task");
  expect(task?.kind === "task" && task.turns.slice(0, 3).map(({ taker }) => taker)).toEqual([
    "",
    "Selam",
    null,
  ]);
});

test("every word of it stands on a page that the same person may open", async () => {
  const pages = JSON.stringify([
    ...(await Promise.all([whole, fromToday].map((goalId) => readGoal.run(helper, { goalId })))),
    await readItem.run(helper, { itemId: item }),
    ["Samen op reis.", "Selam"],
  ]);
  const said = (part: object): string[] =>
    Object.entries(part).flatMap(([name, value]) => {
      if (name === "kind" || name === "is" || name === "of" || name === "at") return [];
      if (typeof value === "string") return value === "" ? [] : [value];
      return value === null || typeof value !== "object" ? [] : said(value);
    });
  for (const words of (await paper()).parts.flatMap(said))
    expect([words, pages.includes(JSON.stringify(words))]).toEqual([words, true]);
});

test("the family reads that it was read, and that it was kept", async () => {
  done(await keepSharedPaper.run(helper, { householdId }));
  const { lines } = done(await exportLedger.run(owner, { householdId }));
  const left = lines.filter(({ action }) => action.startsWith("keeping.shared-paper-"));
  expect(new Set(left.map(({ action }) => action))).toEqual(
    new Set(["keeping.shared-paper-read", "keeping.shared-paper-kept"]),
  );
  expect(new Set(left.map(({ standing, actorId }) => `${standing} ${actorId}`))).toEqual(
    new Set([`party ${partyId}`]),
  );
});

test("an own goal of a member that was shared stands there without its mark, and leaves its line with that member", async () => {
  const own = await world.goal(member, householdId, "Alleen van Yassin.", "author");
  const asked = { id: newId(), goalId: own, partyId, verb: "see" };
  const { grantId } = done(await shareGoal.run(member, asked));
  const { parts } = await paper();
  expect(parts).toContainEqual({ kind: "goal", words: "Alleen van Yassin.", reason: null, state: null });
  const linesOf = async (by: Person) =>
    done(await exportLedger.run(by, { householdId })).lines.filter(({ goalId }) => goalId === own);
  expect(await linesOf(owner)).toEqual([]);
  expect((await linesOf(member)).map(({ action }) => action)).toContain("keeping.shared-paper-read");
  done(await revokeGrant.run(member, { grantId }));
});

test("a long goal stands there with all that was told, oldest first", async () => {
  const long = await world.goal(owner, householdId, "Een lang doel.");
  for (let count = 1; count <= 45; count++) await tell(long, `Keer ${count}.`);
  const grantId = await share(long);
  const { parts } = await paper();
  const told = parts.flatMap((part) => (part.kind === "progress" ? [part.words] : []));
  expect(told.filter((words) => words.startsWith("Keer"))).toEqual(
    Array.from({ length: 45 }, (_, index) => `Keer ${index + 1}.`),
  );
  done(await revokeGrant.run(owner, { grantId }));
});

test("there is no such paper for the family, for a stranger, of another household, or once nothing is shared", async () => {
  const stranger = await world.person("Wim");
  const other = await world.household(stranger);
  await world.letIn(stranger, other, helper, "Selam");
  for (const act of [readSharedPaper, keepSharedPaper]) {
    for (const by of [owner, member, stranger])
      expect((await act.run(by, { householdId })).kind).toBe("missing");
    expect((await act.run(helper, { householdId: other })).kind).toBe("missing");
    expect((await act.run(helper, { householdId: "1 or 1=1" })).kind).toBe("invalid");
  }
  const { helper: left, home } = await letInAlone();
  expect((await readSharedPaper.run(left, { householdId: home.householdId })).kind).toBe("done");
  done(await revokeGrant.run(home.owner, { grantId: home.grantId }));
  expect((await readSharedPaper.run(left, { householdId: home.householdId })).kind).toBe("missing");
});

async function letInAlone() {
  const [by, guest] = [await world.person("Sandra"), await world.person("Joke")];
  const at = await world.household(by);
  const party = await world.letIn(by, at, guest, "Joke");
  const goalId = await world.goal(by, at, "Even gedeeld.");
  return {
    helper: guest,
    home: { householdId: at, owner: by, grantId: await world.grant(by, goalId, party, "see") },
  };
}
