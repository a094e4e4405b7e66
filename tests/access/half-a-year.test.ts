import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyLedger } from "#app/domain/audit/verify-ledger";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { dayOf, daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { closePlan } from "#app/domain/keeping/close-plan";
import { exportPlan } from "#app/domain/keeping/export-plan";
import { handIn } from "#app/domain/keeping/hand-in";
import { readClosing } from "#app/domain/keeping/read-closing";
import { readCopy } from "#app/domain/keeping/read-copy";
import { reopenPlan } from "#app/domain/keeping/reopen-plan";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { beginEvaluation } from "#app/domain/plan/begin-evaluation";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { decideAtEvaluation } from "#app/domain/plan/decide-at-evaluation";
import { editGoal } from "#app/domain/plan/edit-goal";
import { markTurn } from "#app/domain/plan/mark-turn";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { sayHowAgreementWent } from "#app/domain/plan/say-how-agreement-went";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { takeAgreement } from "#app/domain/plan/take-agreement";
import { writeGoal } from "#app/domain/plan/write-goal";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPlan } from "#app/domain/reading/read-plan";
import { answerQuestion } from "#app/domain/sharing/answer-question";
import { endHelp } from "#app/domain/sharing/end-help";
import { reviewHelp } from "#app/domain/sharing/review-help";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { daysGoBy } from "#tests/support/days-go-by";
import { done, openWorld, type World } from "#tests/support/world";

const isValid = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync("docs/plan-export.schema.json", "utf8")),
);

/** Two parents, a child of thirteen and a grandmother who cares keep a plan for half a year, with a helper beside them for four months. */
describe("half a year with a plan", () => {
  let world: World;
  let naima: Person;
  let yassin: Person;
  let amira: Person;
  let carer: Person;
  let helper: Person;
  let householdId: string;
  let yassinId: string;
  let amiraId: string;
  let partyId: string;
  let rest: string;
  let school: string;
  let own: string;
  let closingId: string;
  let copyId: string;

  beforeAll(async () => {
    world = await openWorld();
    naima = await world.person("Naima");
    yassin = await world.person("Yassin");
    amira = await world.person("Amira");
    carer = await world.person("Fatima");
    helper = await world.person("Selam");
    householdId = await world.household(naima);
    yassinId = await world.joins(householdId, yassin, "member", "Yassin");
    amiraId = await world.joins(householdId, amira, "member", "Amira", 13);
    await world.joins(householdId, carer, "member", "Fatima");
  });
  afterAll(() => world.close());

  const days = (count: number) => daysGoBy(world.test, householdId, count);

  const sees = async (goalId: string) => (await readGoal.run(helper, { goalId })).kind;
  const tells = (by: Person, goalId: string, words: string, feeling: string) =>
    recordProgress.run(by, { id: newId(), goalId, words, feeling });
  const stands = (goalId: string, lifecycle: string, attainment: string, by = naima) =>
    sayWhereGoalStands.run(by, { id: newId(), goalId, lifecycle, attainment });
  const goalOf = async (goalId: string, by = naima) => done(await readGoal.run(by, { goalId }));

  /** Whatever happened so far, what each of them takes along is whole and in its published form. */
  async function takesAlong(): Promise<void> {
    for (const by of [naima, yassin, amira, carer]) {
      const { plan, ledger } = done(await exportPlan.run(by, { householdId }));
      isValid(JSON.parse(JSON.stringify(plan)));
      expect(isValid.errors).toBeNull();
      expect(verifyLedger(ledger)).toEqual([]);
      expect(plan.goals.some(({ id }) => id === own)).toBe(by === carer);
    }
  }

  test("it begins with what they want, in their own words, and who does what", async () => {
    done(await chooseTemplate.run(naima, { id: newId(), householdId, template: "familyGroup" }));
    rest = await world.goal(naima, householdId, "Wij willen rust in huis.");
    const about = { id: newId(), householdId, words: "Ik wil weer naar school.", about: [amiraId] };
    school = done(await writeGoal.run(amira, about)).goalId;
    own = await world.goal(carer, householdId, "Ik wil één avond voor mezelf.", "author");
    const asked = { id: newId(), goalId: rest, what: "Samen eten", when: "elke avond" };
    const { agreementId } = done(
      await addAgreement.run(naima, { ...asked, taker: `member:${yassinId}`, who: "" }),
    );
    expect((await goalOf(rest)).agreements[0]?.stands.taken).toBe("proposed");
    await days(8);
    expect((await goalOf(rest)).agreements[0]?.stands.taken).toBe("open");
    done(await takeAgreement.run(yassin, { id: newId(), itemId: agreementId, version: agreementId }));
    expect((await goalOf(rest)).agreements[0]?.stands.taken).toBe("agreed");
    done(await tells(naima, rest, "Wij aten drie keer samen.", "better"));
    await takesAlong();
  });

  test("a helper comes in where they ask her to, with the child only after the child's own yes", async () => {
    partyId = await world.letIn(naima, householdId, helper, "Selam");
    await world.grant(naima, rest, partyId, "comment");
    done(await shareGoal.run(naima, { id: newId(), goalId: school, partyId, verb: "see" }));
    expect([await sees(rest), await sees(school), await sees(own)]).toEqual(["done", "missing", "missing"]);
    const answer = { goalId: school, partyId, memberId: amiraId, wording: "the question", answer: "yes" };
    done(await answerQuestion.run(amira, { id: newId(), ...answer }));
    expect(await sees(school)).toBe("done");
    done(await commentOnGoal.run(helper, { id: newId(), goalId: rest, words: "Mooi hoe u dit doet." }));
    await days(30);
    await takesAlong();
  });

  test("it goes up and down, words change, and what was is still there", async () => {
    done(await tells(yassin, rest, "Een moeilijke week.", "harder"));
    done(await editGoal.run(naima, { goalId: rest, version: rest, words: "Wij willen rust en tijd." }));
    const [agreement] = (await goalOf(rest)).agreements;
    const said = { id: newId(), itemId: agreement?.id, step: "notDone", words: "Yassin werkte laat." };
    done(await sayHowAgreementWent.run(yassin, said));
    done(await stands(school, "notNow", "notYet", amira));
    await days(45);
    done(await tells(amira, school, "Ik ging twee ochtenden.", "better"));
    done(await stands(school, "running", "partly", amira));
    await takesAlong();
  });

  test("after weeks each of them reads how much others changed, and since which day", async () => {
    for (const by of [naima, carer, helper]) await goalOf(rest, by);
    await days(24);
    const measured = { goalId: rest, compared: "better" };
    for (const words of ["Wij slapen weer.", "Het blijft rustig."])
      done(await measureGoal.run(yassin, { id: newId(), ...measured, words }));
    done(await stands(rest, "running", "notYet", yassin));
    await days(2);
    for (const by of [naima, carer, helper]) {
      const { changes } = await goalOf(rest, by);
      expect([changes?.count, changes && dayOf(changes.since)]).toEqual([3, daysLater(today(), -26)]);
    }
    expect((await goalOf(rest, yassin)).changes).toBeNull();
    await takesAlong();
  });

  test("small things are done in turn: the grandmother takes one, gives it back, and the helper takes it", async () => {
    const asked = { id: newId(), goalId: rest, words: "Soep brengen", repeat: "daily" };
    const { taskId } = done(await addTask.run(naima, asked));
    const turn = { taskId, day: daysLater(today(), 1) };
    done(await claimTurn.run(carer, { id: newId(), ...turn }));
    done(await markTurn.run(carer, { id: newId(), ...turn, mark: "released" }));
    expect(done(await readPlan.run(yassin, { householdId })).waits.freed).toMatchObject([turn]);
    done(await claimTurn.run(helper, { id: newId(), ...turn }));
    const turns = (await goalOf(rest)).tasks[0]?.turns;
    expect(turns?.find(({ day }) => day === turn.day)?.taker).toMatchObject({ name: "Selam" });
    await takesAlong();
  });

  test("they look back together, and decide of each goal how it goes on", async () => {
    const { evaluationId } = done(await beginEvaluation.run(naima, { id: newId(), householdId }));
    const decide = async (by: Person, goalId: string, decision: string, words: string) =>
      done(await decideAtEvaluation.run(by, { id: newId(), evaluationId, goalId, decision, words }));
    await decide(yassin, rest, "goOn", "Het helpt ons.");
    await decide(amira, school, "stop", "Het is gelukt.");
    done(await stands(rest, "running", "partly"));
    done(await stands(school, "done", "reached", amira));
    const { decisions } = await goalOf(school);
    expect(decisions).toMatchObject([{ decision: "stop", words: "Het is gelukt." }]);
    const form = { id: newId(), householdId, toWhom: "Het wijkteam", goals: [rest] };
    copyId = done(await handIn.run(naima, form)).copyId;
    await days(40);
    expect([(await goalOf(school)).state?.attainment, (await goalOf(rest)).state?.lifecycle]).toEqual([
      "reached",
      "running",
    ]);
    await takesAlong();
  });

  test("the help ends after four months, and the plan goes on without it", async () => {
    done(await endHelp.run(naima, { partyId, ending: "now" }));
    expect([await sees(rest), await sees(school)]).toEqual(["missing", "missing"]);
    done(await tells(carer, rest, "Wij redden het zelf.", "better"));
    expect((await goalOf(rest, carer)).progress.entries).toHaveLength(3);
    await days(50);
    await takesAlong();
  });

  test("it is closed with a page to keep, on which each reads what was his or hers", async () => {
    done(await stands(rest, "done", "reached"));
    closingId = done(await closePlan.run(naima, { householdId })).closingId;
    const page = done(await readClosing.run(yassin, { closingId }));
    const { parts } = page;
    const goals = parts.flatMap((part) =>
      part.kind === "goal" ? [[part.words, part.state?.attainment]] : [],
    );
    expect(goals).toEqual([
      ["Wij willen rust en tijd.", "reached"],
      ["Ik wil weer naar school.", "reached"],
    ]);
    expect(JSON.stringify(parts)).not.toContain("Samen eten");
    expect(JSON.stringify(page)).not.toContain("één avond");
    await days(20);
    await takesAlong();
  });

  test("after half a year they go on with their goals as they stood, and share nothing by it", async () => {
    done(await reopenPlan.run(naima, { closingId }));
    const { goals, closing } = done(await readPlan.run(yassin, { householdId }));
    expect([closing, goals.map(({ words, state }) => [words, state?.attainment])]).toEqual([
      null,
      [
        ["Ik wil weer naar school.", "reached"],
        ["Wij willen rust en tijd.", "reached"],
      ],
    ]);
    expect([await sees(rest), await sees(school)]).toEqual(["missing", "missing"]);
    expect((await goalOf(own, carer)).goal.words).toBe("Ik wil één avond voor mezelf.");
    const copy = done(await readCopy.run(yassin, { copyId })).copy;
    expect([copy.isWhole, copy.toWhom, copy.parts[0]]).toMatchObject([
      true,
      "Het wijkteam",
      { words: "Wij willen rust en tijd.", state: { attainment: "partly" } },
    ]);
    done(await reviewHelp.run(naima, { id: newId(), partyId, again: [] }));
    await world.grant(naima, rest, partyId, "see");
    expect(await sees(rest)).toBe("done");
    await takesAlong();
  });
});
