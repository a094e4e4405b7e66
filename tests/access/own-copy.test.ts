import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { newId } from "#app/domain/fields";
import { addToNetwork } from "#app/domain/households/draw-network";
import { leaveHousehold } from "#app/domain/households/leave-household";
import { handIn } from "#app/domain/keeping/hand-in";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { correctProgress } from "#app/domain/plan/correct-progress";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { editGoal } from "#app/domain/plan/edit-goal";
import { editHeading } from "#app/domain/plan/edit-heading";
import { editTask } from "#app/domain/plan/edit-task";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { sayHowAgreementWent } from "#app/domain/plan/say-how-agreement-went";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { titlePlan } from "#app/domain/plan/title-plan";
import { writeNote } from "#app/domain/plan/write-note";
import { writeScale } from "#app/domain/plan/write-scale";
import { headingToEdit } from "#app/domain/reading/heading-to-edit";
import { ownSorts, textOfCopy } from "#app/domain/reading/own-words";
import { readGoal } from "#app/domain/reading/read-goal";
import { readOwnCopy } from "#app/domain/reading/read-own-copy";
import { readPlan } from "#app/domain/reading/read-plan";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";
import { sayYes } from "./rows-to-see";

describe("who leaves takes the own words along", () => {
  let world: World;
  let owner: Person;
  let leaver: Person;
  let householdId: string;
  let shared: string;
  let secret: string;

  beforeAll(async () => {
    world = await openWorld();
    [owner, leaver] = [await world.person("owner"), await world.person("leaver")];
    householdId = await world.household(owner);
    await world.joins(householdId, leaver, "member", "leaver");
    shared = await writes(leaver, "leaver");
    secret = await world.goal(leaver, householdId, "leaver alone", "author");
    await writes(owner, "owner");
    await world.goal(owner, householdId, "owner alone", "author");
  });
  afterAll(() => world.close());

  /** One of everything that somebody can write, each begun in other words than it ends in. */
  async function writes(by: Person, who: string): Promise<string> {
    const memberId = String(
      (await world.test.admin(`select id from members where account_id = '${by.accountId}'`))[0]?.id,
    );
    const goalId = await world.goal(by, householdId, `${who} first goal`);
    done(await editGoal.run(by, { goalId, version: goalId, words: `${who} goal`, reason: `${who} reason` }));
    const agreed = (word: string) => ({
      who: `${who} ${word} who`,
      what: `${who} ${word} what`,
      when: `${who} ${word} when`,
    });
    const { agreementId: itemId } = done(
      await addAgreement.run(by, { id: newId(), goalId, ...agreed("first") }),
    );
    done(await editAgreement.run(by, { itemId, version: itemId, ...agreed("then") }));
    const { entryId } = done(
      await recordProgress.run(by, { id: newId(), goalId, words: `${who} first progress` }),
    );
    done(await correctProgress.run(by, { itemId: entryId, version: entryId, words: `${who} progress` }));
    done(await commentOnGoal.run(by, { id: newId(), goalId, words: `${who} comment` }));
    const state = { lifecycle: "running", attainment: "own", words: `${who} state` };
    done(await sayWhereGoalStands.run(by, { id: newId(), goalId, ...state }));
    const step = { itemId, step: "notDone", words: `${who} step` };
    done(await sayHowAgreementWent.run(by, { id: newId(), ...step }));
    done(await writeNote.run(by, { id: newId(), householdId, words: `${who} note` }));
    const onTheMap = { householdId, name: `${who} neighbour`, ring: "close", side: "informal" };
    done(await addToNetwork.run(by, { id: newId(), ...onTheMap }));
    done(await writeScale.run(by, { id: newId(), goalId, expected: `${who} scale` }));
    const far = { id: newId(), goalId, compared: "better", words: `${who} measurement` };
    done(await measureGoal.run(by, far));
    const begun = { id: newId(), householdId, onDay: "2026-05-04" };
    const { evaluationId } = done(await beginEvaluation.run(by, begun));
    const decided = { evaluationId, goalId, decision: "goOn", words: `${who} decision` };
    done(await decideAtEvaluation.run(by, { id: newId(), ...decided }));
    const turn = { goalId, words: `${who} first task`, startsOn: "2026-05-04" };
    const { taskId } = done(await addTask.run(by, { id: newId(), ...turn }));
    done(await editTask.run(by, { taskId, version: taskId, words: `${who} task` }));
    done(await titlePlan.run(by, { id: newId(), householdId, words: `${who} title` }));
    const parts = { headings: [], goals: [goalId], agreements: [], progress: [] };
    done(await handIn.run(by, { id: newId(), householdId, toWhom: `${who} doctor`, ...parts }));
    await fillsIn(by, who);
    const about = await world.goal(by, householdId, `${who} about`);
    await world.test.admin(
      `insert into goal_subjects (household_id, goal_id, member_id) values ('${householdId}', '${about}', '${memberId}')`,
    );
    const partyId = await world.letIn(owner, householdId, await world.person("helper"), "helper");
    await world.grant(owner, about, partyId, "see");
    if (by === leaver) await sayYes({ world }, by, { goalId: about, partyId, memberId });
    return goalId;
  }

  /** Words under a heading of one's own set-up, changed once. */
  async function fillsIn(by: Person, who: string): Promise<void> {
    const template = by === owner ? "personal" : "perspective";
    done(await chooseTemplate.run(by, { id: newId(), householdId, template }));
    const { headings } = done(await readPlan.run(by, { householdId }));
    const headingId = headings.at(-1)?.id;
    const first = done(await headingToEdit.run(by, { headingId }));
    done(await editHeading.run(by, { headingId, version: first.version.id, words: `${who} first heading` }));
    const then = done(await headingToEdit.run(by, { headingId }));
    done(await editHeading.run(by, { headingId, version: then.version.id, words: `${who} heading` }));
  }

  test("every word that is theirs, also what only they could see, and no word of anybody else", async () => {
    const copy = done(await readOwnCopy.run(leaver, { householdId }));
    const said = textOfCopy(copy, new Date());
    expect(JSON.parse(said)).toMatchObject({ format: "bij-ons-own-words", version: 1, member: "leaver" });
    expect(new Set(copy.entries.map(({ sort }) => sort))).toEqual(new Set(ownSorts));
    for (const words of [
      "first goal",
      "goal",
      "reason",
      "alone",
      "first what",
      "then when",
      "first progress",
      "comment",
      "state",
      "step",
      "note",
      "neighbour",
      "doctor",
      "first task",
      "task",
      "title",
      "decision",
      "scale",
      "measurement",
      "first heading",
      "heading",
    ])
      expect(said).toContain(`leaver ${words}`);
    expect(said).not.toMatch(
      /owner (first|goal|reason|alone|then|progress|comment|state|about|step|note|neighbour|doctor|heading|task|title|decision|scale|measurement)/,
    );
    const moments = copy.entries.map(({ at }) => at.getTime());
    expect(moments).toEqual([...moments].sort((one, other) => one - other));
  });

  test("what is only theirs goes along with all that hangs under it, and says so", async () => {
    const at = { id: newId(), goalId: secret };
    done(await recordProgress.run(leaver, { ...at, words: "leaver alone progress" }));
    done(await addTask.run(leaver, { ...at, words: "leaver alone task" }));
    done(await sayWhereGoalStands.run(leaver, { ...at, lifecycle: "stopped", attainment: "partly" }));
    done(await measureGoal.run(leaver, { ...at, compared: "worse" }));
    const note = { id: newId(), householdId, words: "leaver alone note", audience: "author" };
    done(await writeNote.run(leaver, note));
    const { entries } = done(await readOwnCopy.run(leaver, { householdId }));
    const alone = entries.filter(({ isOnlyMine }) => isOnlyMine);
    expect(alone.map(({ sort }) => sort).sort()).toEqual([
      "goal",
      "measurement",
      "note",
      "progress",
      "state",
      "task",
    ]);
    expect(entries.filter(({ text }) => text.words === "leaver alone note")).toHaveLength(1);
    expect(alone.find(({ sort }) => sort === "state")?.facts).toMatchObject({
      ...{ lifecycle: "stopped", attainment: "partly" },
    });
    expect(alone.find(({ sort }) => sort === "measurement")).toMatchObject({
      ...{ facts: { compared: "worse" }, text: {}, goal: "leaver alone" },
    });
    expect(JSON.stringify(done(await readOwnCopy.run(owner, { householdId })))).not.toContain("leaver alone");
  });

  test("words that somebody put in the place of another one's are his, and those are the other one's still", async () => {
    const goalId = await world.goal(owner, householdId, "owner before");
    done(await editGoal.run(leaver, { goalId, version: goalId, words: "leaver after" }));
    const words = async (by: Person) =>
      JSON.stringify(done(await readOwnCopy.run(by, { householdId })).entries);
    expect(await words(leaver)).toContain("leaver after");
    expect(await words(leaver)).not.toContain("owner before");
    expect(await words(owner)).toContain("owner before");
    expect(await words(owner)).not.toContain('"words":"leaver after"');
  });

  test("no line tells the household that a copy was taken", async () => {
    const lines = () => world.test.admin("select count(*) as lines from ledger_entries");
    const before = await lines();
    done(await readOwnCopy.run(leaver, { householdId }));
    expect(await lines()).toEqual(before);
  });

  test('hole 12: what was written with the household stays there, and what was "only me" stays closed', async () => {
    done(await leaveHousehold.run(leaver, { householdId }));
    expect(await readOwnCopy.run(leaver, { householdId })).toEqual({ kind: "missing" });
    const { goal, agreements } = done(await readGoal.run(owner, { goalId: shared }));
    expect([goal.words, agreements.map(({ what }) => what)]).toEqual(["leaver goal", ["leaver then what"]]);
    expect(await readGoal.run(owner, { goalId: secret })).toEqual({ kind: "missing" });
    expect(JSON.stringify(done(await readPlan.run(owner, { householdId })))).not.toContain("leaver alone");
  });
});
