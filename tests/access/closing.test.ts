import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { closePlan } from "#app/domain/keeping/close-plan";
import { planToClose } from "#app/domain/keeping/plan-to-close";
import { readClosing } from "#app/domain/keeping/read-closing";
import { reopenPlan } from "#app/domain/keeping/reopen-plan";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { editGoal } from "#app/domain/plan/edit-goal";
import { editHeading } from "#app/domain/plan/edit-heading";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { sayHowAgreementWent } from "#app/domain/plan/say-how-agreement-went";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { takeAgreement } from "#app/domain/plan/take-agreement";
import { writeImportant } from "#app/domain/plan/write-important";
import { readSetUp } from "#app/domain/reading/heading-to-edit";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPlan } from "#app/domain/reading/read-plan";
import { endParty } from "#app/domain/sharing/end-party";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

describe("after the help", () => {
  let world: World;
  let owner: Person;
  let member: Person;
  let helper: Person;
  let householdId: string;
  let partyId: string;
  let goalId: string;
  let agreementId: string;

  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    owner = await world.person("Naima");
    member = await world.person("Yassin");
    helper = await world.person("Selam");
    householdId = await world.household(owner);
    await world.joins(householdId, member, "member", "Yassin");
    partyId = await world.letIn(owner, householdId, helper, "Selam");
    goalId = await world.goal(owner, householdId, "Rust in huis.");
    const agreed = { id: newId(), goalId, who: "Yassin", what: "De tafel dekken", when: "elke dag" };
    agreementId = done(await addAgreement.run(member, agreed)).agreementId;
  });

  const sees = async (goal = goalId) => (await readGoal.run(helper, { goalId: goal })).kind;
  const close = async (by = owner) => done(await closePlan.run(by, { householdId })).closingId;
  const summary = async (by: Person, closingId: string) => done(await readClosing.run(by, { closingId }));
  const stands = (lifecycle: string, attainment: string) =>
    sayWhereGoalStands.run(owner, { id: newId(), goalId, lifecycle, attainment });

  test("letting out everybody leaves the whole plan to the family", async () => {
    await world.grant(owner, goalId, partyId, "comment");
    done(await endParty.run(owner, { partyId }));
    expect(await sees()).toBe("missing");
    for (const person of [owner, member]) {
      const goal = await world.goal(person, householdId, "Wij gaan door.");
      done(
        await addAgreement.run(person, { id: newId(), goalId: goal, who: "Wij", what: "Eten", when: "nu" }),
      );
      done(await recordProgress.run(person, { id: newId(), goalId: goal, words: "Het gaat." }));
      done(
        await sayWhereGoalStands.run(person, {
          id: newId(),
          goalId,
          lifecycle: "done",
          attainment: "partly",
        }),
      );
      done(await editGoal.run(person, { goalId: goal, version: goal, words: "Wij gaan verder." }));
      const page = done(await readGoal.run(person, { goalId: goal }));
      expect([page.goal.words, page.agreements.length, page.progress.entries.length]).toEqual([
        "Wij gaan verder.",
        1,
        1,
      ]);
    }
    expect(done(await readPlan.run(member, { householdId })).goals).toHaveLength(3);
    const again = await world.letIn(owner, householdId, await world.person("Joost"), "Joost");
    await world.grant(owner, goalId, again, "see");
  });

  test("closing ends every grant at once, also those that nobody but their giver sees", async () => {
    const secret = await world.goal(member, householdId, "Alleen van Yassin.", "author");
    await world.grant(owner, goalId, partyId, "comment");
    await world.grant(member, secret, partyId, "see");
    expect([await sees(), await sees(secret)]).toEqual(["done", "done"]);
    expect(done(await planToClose.run(owner, { householdId })).outsiders).toEqual(["Selam"]);
    await close();
    expect([await sees(), await sees(secret)]).toEqual(["missing", "missing"]);
    expect(done(await sharedWithMe.run(helper, {})).households).toEqual([]);
    expect(done(await readGoal.run(owner, { goalId })).sharing?.readers).toEqual([]);
  });

  test("opening again brings back the goals, and no grant, also not one of in between", async () => {
    done(await stands("done", "partly"));
    await world.grant(owner, goalId, partyId, "comment");
    const other = await world.goal(owner, householdId, "Samen eten.");
    const closingId = await close();
    await world.grant(owner, other, partyId, "see");
    expect(await sees(other)).toBe("missing");
    expect(done(await readPlan.run(member, { householdId })).closing?.id).toBe(closingId);
    done(await reopenPlan.run(owner, { closingId }));
    const plan = done(await readPlan.run(member, { householdId }));
    expect([plan.closing, plan.goals.map(({ words }) => words)]).toEqual([
      null,
      ["Samen eten.", "Rust in huis."],
    ]);
    expect(plan.goals[1]?.state).toMatchObject({ lifecycle: "done", attainment: "partly" });
    expect([await sees(), await sees(other)]).toEqual(["missing", "missing"]);
    await world.grant(owner, goalId, partyId, "see");
    expect(await sees()).toBe("done");
  });

  test("what was wanted, how far it came and what was agreed is kept as it was, and for whom it was", async () => {
    done(await stands("stopped", "partly"));
    await world.goal(owner, householdId, "Voor de eigenaren.", "owners");
    await world.goal(owner, householdId, "Alleen van Naima.", "author");
    await world.goal(member, householdId, "Alleen van Yassin.", "author");
    const closingId = await close();
    const agreed = { who: "Niemand", what: "Iets anders", when: "nooit" };
    done(await editAgreement.run(member, { itemId: agreementId, version: agreementId, ...agreed }));
    done(await editGoal.run(owner, { goalId, version: goalId, words: "Heel iets anders." }));
    done(await stands("running", "notYet"));
    const [forOwner, forMember] = [await summary(owner, closingId), await summary(member, closingId)];
    const ofAll = [
      {
        ...{ kind: "goal", words: "Rust in huis.", reason: null },
        state: { lifecycle: "stopped", lookAgainOn: null, attainment: "partly", words: null },
      },
      {
        kind: "goesOn",
        agreed: [{ what: "De tafel dekken", who: "Yassin", when: "elke dag", taken: "proposed" }],
      },
    ];
    expect(forMember.parts).toEqual(ofAll);
    expect(forMember.closing.closedBy).toBe("Naima");
    const words = (of: typeof forOwner.parts) =>
      of.flatMap((part) => (part.kind === "goal" ? [part.words] : [])).sort();
    expect(words(forOwner.parts)).toEqual(["Rust in huis.", "Voor de eigenaren."]);
    expect([words(forOwner.onlyMine), forMember.onlyMine]).toEqual([["Alleen van Naima."], []]);
    expect([forOwner.mayReopen, forMember.mayReopen]).toEqual([true, false]);
    expect((await readClosing.run(helper, { closingId })).kind).toBe("missing");
  });

  test("of what was agreed is kept what goes on, and to what nobody said yes is never kept as agreed", async () => {
    const say = (itemId: string, step: string, more: object = {}) =>
      sayHowAgreementWent.run(member, { id: newId(), itemId, version: itemId, step, ...more });
    const agree = async (what: string) => {
      const text = { who: "Yassin", what, when: "elke dag" };
      return done(await addAgreement.run(member, { id: newId(), goalId, ...text })).agreementId;
    };
    const [taken, finished, not] = [await agree("Koken"), await agree("Wassen"), await agree("Bellen")];
    const moved = await agree("Fietsen");
    for (const itemId of [taken, finished])
      done(await takeAgreement.run(member, { id: newId(), itemId, version: itemId }));
    done(await say(finished, "done"));
    done(await say(not, "notDone"));
    done(await say(moved, "moved", { moment: "Na de zomer" }));
    const { parts } = await summary(owner, await close());
    const on = parts.flatMap((part) => (part.kind === "goesOn" ? part.agreed : []));
    expect(on.map(({ what, taken }) => [what, taken])).toEqual([
      ["De tafel dekken", "proposed"],
      ["Koken", "agreed"],
      ["Fietsen", "proposed"],
    ]);
  });

  test("the page to keep begins with what matters by its name, and tells of each goal how far it came last", async () => {
    const important = async (kind: string, words: string, more: object = {}) =>
      done(await writeImportant.run(member, { id: newId(), householdId, kind, words, ...more }));
    const measure = (onDay: string, compared: string, words: string) =>
      measureGoal.run(owner, { id: newId(), goalId, onDay, compared, words });
    done(await chooseTemplate.run(member, { id: newId(), householdId, template: "personal" }));
    const [heading] = done(await readSetUp.run(owner, { householdId })).headings;
    const headingId = heading?.id ?? "";
    done(await editHeading.run(owner, { headingId, version: headingId, words: "Tijd." }));
    await important("strength", "Lina leest voor.");
    await important("story", "Hoe het begon", { reason: "Lang geleden." });
    await important("wish", "Samen eten.");
    const forOwners = { id: newId(), householdId, kind: "wish", words: "Geen ruzie.", audience: "owners" };
    done(await writeImportant.run(owner, forOwners));
    done(await stands("running", "partly"));
    done(await measure(daysLater(today(), -1), "better", "Ook morgen."));
    done(await measure(daysLater(today(), -2), "worse", "Een slechte dag."));
    const closingId = await close();
    const said = async (by: Person) =>
      (await summary(by, closingId)).parts.map((part) =>
        part.kind === "important"
          ? [part.is, part.words]
          : [part.kind, ...(part.kind === "measured" ? part.said.map(({ words }) => words) : [])],
      );
    const forAll = [
      ["strength", "Lina leest voor."],
      ["heading"],
      ["goal"],
      ["measured", "Ook morgen."],
      ["goesOn"],
    ];
    expect(await said(member)).toEqual([["wish", "Samen eten."], ...forAll]);
    expect(await said(owner)).toEqual([["wish", "Samen eten."], ["wish", "Geen ruzie."], ...forAll]);
  });

  test("is the owners' to say, and not of whoever was let in", async () => {
    await world.grant(owner, goalId, partyId, "comment");
    expect((await closePlan.run(member, { householdId })).kind).toBe("refused");
    expect((await planToClose.run(member, { householdId })).kind).toBe("refused");
    expect((await closePlan.run(helper, { householdId })).kind).toBe("refused");
    const closingId = await close();
    expect((await reopenPlan.run(member, { closingId })).kind).toBe("refused");
    expect((await closePlan.run(helper, { householdId })).kind).toBe("missing");
    done(await reopenPlan.run(owner, { closingId }));
    await world.grant(owner, goalId, partyId, "comment");
    expect((await readClosing.run(helper, { closingId })).kind).toBe("missing");
  });

  test("each closing is one of its own, with who and when", async () => {
    const first = await close();
    done(await reopenPlan.run(owner, { closingId: first }));
    const second = await close();
    expect(second).not.toBe(first);
    expect((await summary(owner, first)).closing.reopenedAt).not.toBeNull();
    expect((await summary(owner, second)).closing.reopenedAt).toBeNull();
  });
});
