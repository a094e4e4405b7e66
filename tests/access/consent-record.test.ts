import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { askToRepresent } from "#app/domain/households/ask-to-represent";
import { readMembers } from "#app/domain/households/read-members";
import { acceptToRepresent } from "#app/domain/households/settle-representation";
import { exportPlan } from "#app/domain/keeping/export-plan";
import { writeGoal } from "#app/domain/plan/write-goal";
import { readGoal } from "#app/domain/reading/read-goal";
import { readOverview } from "#app/domain/reading/read-overview";
import { answerQuestion, withdrawAnswer } from "#app/domain/sharing/answer-question";
import { consentEdition } from "#app/domain/sharing/consent";
import { endHelp } from "#app/domain/sharing/end-help";
import { endParty } from "#app/domain/sharing/end-party";
import { readQuestions } from "#app/domain/sharing/read-questions";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

const wording = "Mag Selam dit lezen?";

describe("what was answered about somebody stays to be read", () => {
  let world: World;
  let owner: Person;
  let child: Person;
  let householdId: string;
  let goalId: string;
  let partyId: string;
  let childId: string;

  beforeAll(async () => {
    world = await openWorld();
    owner = await world.person("Samira");
    child = await world.person("Kim");
    const mother = await world.person("Aisha");
    householdId = await world.household(owner);
    childId = await world.joins(householdId, child, "member", "Kim", 13);
    const representativeId = await world.joins(householdId, mother, "member", "Aisha");
    partyId = await world.letIn(owner, householdId, await world.person("Selam"), "Selam");
    const until = "2027-01-15";
    const asked = { id: newId(), memberId: childId, representativeId, scope: "share", until };
    done(await askToRepresent.run(child, asked));
    const [one] = done(await readMembers.run(child, { householdId })).representations;
    done(await acceptToRepresent.run(mother, { representationId: one?.id }));
    const goal = { id: newId(), householdId, words: "Rust in de klas.", audience: "household" };
    goalId = done(await writeGoal.run(owner, { ...goal, about: [childId] })).goalId;
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "see" }));
    const answer = { id: newId(), goalId, partyId, memberId: childId, answer: "yes", wording };
    done(await answerQuestion.run(mother, answer));
  });
  afterAll(() => world.close());

  const asked = async () => done(await readQuestions.run(child, { householdId }));

  test("and names who answered for a child", async () => {
    const { questions, former } = await asked();
    expect(questions.map(({ answered, byName }) => [answered?.wording, byName])).toEqual([
      [wording, "Aisha"],
    ]);
    expect(former).toEqual([]);
  });

  test("with its edition in the file of the plan", async () => {
    const { plan } = done(await exportPlan.run(owner, { householdId }));
    expect(plan.consents.map(({ edition }) => edition)).toEqual([consentEdition]);
  });

  test("also after it was taken back, with its words and until when", async () => {
    const consentId = (await asked()).questions[0]?.answered?.consentId;
    done(await withdrawAnswer.run(child, { consentId }));
    const { questions, former } = await asked();
    expect(questions.map(({ answered, byName }) => [answered, byName])).toEqual([[null, null]]);
    expect(former).toMatchObject([{ answer: "yes", wording, byName: "Aisha", memberId: childId }]);
    expect(Date.now() - (former[0]?.until.getTime() ?? 0)).toBeLessThan(60_000);
    expect(done(await readQuestions.run(owner, { householdId })).former).toEqual([]);
  });

  test("and nobody shares in the name of a child who does not decide yet", async () => {
    const { representations } = done(await readMembers.run(child, { householdId }));
    expect(representations.map(({ scope, memberDecides }) => [scope, memberDecides])).toEqual([
      ["share", false],
    ]);
  });

  test("the overview tells whose help has stopped", async () => {
    const stopped = async () => done(await readOverview.run(owner, { householdId })).helpStopped;
    expect(await stopped()).toEqual([]);
    done(await endHelp.run(owner, { partyId, ending: "now" }));
    expect(await stopped()).toEqual([partyId]);
  });

  test("and nothing stands there to do about who was let out", async () => {
    const waiting = async () => done(await readGoal.run(owner, { goalId })).sharing?.waiting;
    expect(await waiting()).toHaveLength(1);
    done(await endParty.run(owner, { partyId }));
    expect(await waiting()).toEqual([]);
  });
});
