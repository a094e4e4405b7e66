import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportLedger } from "#app/domain/audit/export-ledger";
import { readLedger } from "#app/domain/audit/read-ledger";
import { newId } from "#app/domain/fields";
import { addToNetwork, readNetwork } from "#app/domain/households/draw-network";
import { ownHouseholds } from "#app/domain/households/own-households";
import { readMembers } from "#app/domain/households/read-members";
import { startHousehold } from "#app/domain/households/start-household";
import { exportPlan } from "#app/domain/keeping/export-plan";
import { handIn } from "#app/domain/keeping/hand-in";
import { readCopies, readCopy } from "#app/domain/keeping/read-copy";
import { keepPaper, readPaper } from "#app/domain/keeping/read-paper";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { recordProgress } from "#app/domain/plan/record-progress";
import { writeGoal } from "#app/domain/plan/write-goal";
import { writeNote } from "#app/domain/plan/write-note";
import { readEvaluations } from "#app/domain/reading/read-evaluations";
import { readNotes } from "#app/domain/reading/read-notes";
import { readOverview } from "#app/domain/reading/read-overview";
import { readOwnCopy } from "#app/domain/reading/read-own-copy";
import { readPlan } from "#app/domain/reading/read-plan";
import { readTasks } from "#app/domain/reading/read-tasks";
import { readPeople } from "#app/domain/sharing/read-people";
import { readQuestions } from "#app/domain/sharing/read-questions";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

describe("somebody who lives in two homes", () => {
  let world: World;
  let mother: Person;
  let father: Person;
  let child: Person;
  const homes: Record<"mother" | "father", string> = { mother: "", father: "" };
  const ids: Record<"mother" | "father", string[]> = { mother: [], father: [] };
  const copies: typeof homes = { mother: "", father: "" };

  beforeAll(async () => {
    world = await openWorld();
    [mother, father, child] = (await Promise.all(
      ["mother", "father", "child"].map((name) => world.person(name)),
    )) as [Person, Person, Person];
    await settle("mother", mother);
    await settle("father", father);
  });
  afterAll(() => world.close());

  /** A home with the child in it, a goal about the child, and somebody let in on that. */
  async function settle(home: "mother" | "father", parent: Person) {
    const householdId = await world.household(parent);
    const memberId = await world.joins(householdId, child, "member", `childAt-${home}`, 16);
    const goal = { id: newId(), householdId, words: `goalAt-${home}`, about: memberId };
    const { goalId } = done(await writeGoal.run(parent, goal));
    const partyId = await world.letIn(parent, householdId, await world.person("helper"), `helperAt-${home}`);
    done(await shareGoal.run(parent, { id: newId(), goalId, partyId, verb: "see" }));
    const at = { id: newId(), householdId };
    done(await addTask.run(child, { id: newId(), goalId, words: `taskAt-${home}`, repeat: "daily" }));
    done(await writeNote.run(child, { ...at, words: `noteAt-${home}` }));
    done(await recordProgress.run(child, { id: newId(), goalId, words: `toldAt-${home}` }));
    done(
      await addToNetwork.run(child, { ...at, name: `neighbourAt-${home}`, ring: "close", side: "informal" }),
    );
    const { evaluationId } = done(await beginEvaluation.run(child, at));
    const decided = { id: newId(), evaluationId, goalId, decision: "goOn", words: `decidedAt-${home}` };
    done(await decideAtEvaluation.run(child, decided));
    const handedIn = await handIn.run(child, { ...at, toWhom: `toWhomAt-${home}`, goals: goalId });
    copies[home] = done(handedIn).copyId;
    homes[home] = householdId;
    ids[home] = [householdId, memberId, goalId, partyId];
  }

  const questions = {
    exportLedger,
    exportPlan,
    keepPaper,
    readCopies,
    readEvaluations,
    readLedger,
    readMembers,
    readNetwork,
    readNotes,
    readOverview,
    readOwnCopy,
    readPaper,
    readPeople,
    readPlan,
    readQuestions,
    readTasks,
  };

  /** The others answer with days and ids alone. */
  const tells = Object.keys(questions).filter((name) => !/Ledger|Evaluations/.test(name));

  test.each(Object.entries(questions))(
    "reads in the one plan nothing of the other: %s",
    async (name, question) => {
      for (const [home, other] of [
        ["mother", "father"],
        ["father", "mother"],
      ] as const) {
        const said = JSON.stringify(done<unknown>(await question.run(child, { householdId: homes[home] })));
        expect(said).not.toContain(`At-${other}`);
        if (tells.includes(name)) expect(said).toContain(`At-${home}`);
        expect(ids[other].filter((id) => said.includes(id))).toEqual([]);
      }
    },
  );

  test("reads in a copy of the one plan nothing of the other, and each parent the own one alone", async () => {
    for (const [home, other] of [
      ["mother", "father"],
      ["father", "mother"],
    ] as const) {
      const copy = { copyId: copies[home] };
      const said = JSON.stringify(done(await readCopy.run(child, copy)));
      for (const words of [`toWhomAt-${home}`, `goalAt-${home}`]) expect(said).toContain(words);
      expect(said).not.toContain(`At-${other}`);
      expect(ids[other].filter((id) => said.includes(id))).toEqual([]);
      const parents = { mother, father };
      expect((await readCopy.run(parents[home], copy)).kind).toBe("done");
      expect(await readCopy.run(parents[other], copy)).toEqual({ kind: "missing" });
    }
  });

  test("has both, and no parent has the other's", async () => {
    const plansOf = async (person: Person) =>
      done(await ownHouseholds.run(person, {})).map(({ householdId }) => householdId);
    expect(await plansOf(child)).toEqual([homes.mother, homes.father]);
    expect(await plansOf(father)).toEqual([homes.father]);
    expect(await readPlan.run(father, { householdId: homes.mother })).toEqual({ kind: "missing" });
  });

  test("writes about nobody of the other home", async () => {
    const [, memberElsewhere] = ids.father;
    const goal = { id: newId(), householdId: homes.mother, words: "words", about: memberElsewhere };
    expect(await writeGoal.run(child, goal)).toEqual({ kind: "invalid", fields: { about: "not-a-choice" } });
  });

  test("starts another plan, with a name and once, however often the form is sent", async () => {
    const another = { id: newId(), another: "yes", name: "at mine" };
    expect(await startHousehold.run(father, { ...another, name: "" })).toEqual({
      kind: "invalid",
      fields: { name: "required" },
    });
    const sent = await Promise.all([1, 2].map(() => startHousehold.run(father, another)));
    expect(new Set(sent.map((one) => done(one).householdId)).size).toBe(1);
    expect(done(await ownHouseholds.run(father, {})).map(({ name }) => name)).toEqual(["father", "at mine"]);
  });

  test("has no more plans than anybody lives in", async () => {
    const person = await world.person("collector");
    await world.household(person);
    const start = () => startHousehold.run(person, { id: newId(), another: "yes", name: "one more" });
    for (let more = 0; more < 5; more++) done(await start());
    expect(await start()).toEqual({ kind: "invalid", fields: { name: "too-many-plans" } });
  });
});
