import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLedger } from "#app/domain/audit/read-ledger";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { newId } from "#app/domain/fields";
import { leaveHousehold } from "#app/domain/households/leave-household";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { addTask } from "#app/domain/plan/add-task";
import { claimTurn } from "#app/domain/plan/claim-turn";
import { correctMeasurement } from "#app/domain/plan/correct-measurement";
import { correctNote } from "#app/domain/plan/correct-note";
import { measureGoal } from "#app/domain/plan/measure-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { writeGoal } from "#app/domain/plan/write-goal";
import { writeNote } from "#app/domain/plan/write-note";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readPlan } from "#app/domain/reading/read-plan";
import { endParty } from "#app/domain/sharing/end-party";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { markNow } from "#app/gate/page-mark";
import { done, openWorld, type World } from "#tests/support/world";

const missing = { kind: "missing" };

describe("who tries to open what is not for him or her", () => {
  let world: World;
  let owner: Person;
  let coOwner: Person;
  let helper: Person;
  let stranger: Person;
  let householdId: string;
  let partyId: string;
  let goalId: string;
  let agreementId: string;
  let progressId: string;
  let taskId: string;

  beforeAll(async () => {
    world = await openWorld();
    owner = await world.person("Samira");
    coOwner = await world.person("Karim");
    helper = await world.person("Selam");
    stranger = await world.person("stranger");
    householdId = await world.household(owner);
    await world.joins(householdId, coOwner, "owner", "Karim");
    goalId = await world.goal(owner, householdId, "Ik wil weer slapen.");
    partyId = await world.letIn(owner, householdId, helper, "Selam");
    const agreed = { who: "Samira", what: "Samen eten", when: "elke vrijdag" };
    agreementId = done(await addAgreement.run(owner, { id: newId(), goalId, ...agreed })).agreementId;
    progressId = done(
      await recordProgress.run(owner, { id: newId(), goalId, words: "Goed geslapen." }),
    ).entryId;
    taskId = done(
      await addTask.run(owner, { id: newId(), goalId, agreementId, words: "Brood", repeat: "daily" }),
    ).taskId;
    const share = { id: newId(), goalId, partyId, verb: "comment", lasts: "after" };
    const { grantId } = done(await shareGoal.run(owner, share));
    done(await readGoal.run(helper, { goalId }));
    done(await revokeGrant.run(owner, { grantId }));
  });
  afterAll(() => world.close());

  const ledger = async (by = owner) => {
    const { lines } = done(await readLedger.run(by, { householdId, view: "everybody" }));
    return lines.filter(({ action }) => action !== "audit.ledger-read");
  };
  /** What came into the ledger that somebody reads. */
  const toldOf = async (trying: () => Promise<unknown>, by = owner) => {
    const before = (await ledger(by)).map(({ id }) => id);
    expect(await trying()).toEqual(missing);
    const lines = (await ledger(by)).filter(({ id }) => !before.includes(id));
    return lines.map(({ name, action, goal, item, refused }) => ({
      name,
      action,
      goal: goal?.id ?? null,
      item,
      refused,
    }));
  };
  const today = () => new Date().toISOString().slice(0, 10);

  test.each([
    ["a goal", () => readGoal.run(helper, { goalId }), "plan.goal-read", null],
    ["an agreement", () => readItem.run(helper, { itemId: agreementId }), "plan.item-read", "agreement"],
    ["progress", () => readItem.run(helper, { itemId: progressId }), "plan.item-read", "progress"],
    [
      "sharing a part of it",
      () => shareGoal.run(helper, { id: newId(), goalId, itemId: agreementId, partyId, verb: "see" }),
      "sharing.goal-shared",
      "agreement",
    ],
    [
      "a turn",
      () => claimTurn.run(helper, { id: newId(), taskId, day: today() }),
      "plan.turn-claimed",
      "agreement",
    ],
    [
      "a comment",
      () => commentOnGoal.run(helper, { id: newId(), goalId, words: "Dag." }),
      "conversation.goal-commented",
      null,
    ],
  ] as const)(
    "is told of to the family, after what was shared was taken back: %s",
    async (_what, trying, action, item) => {
      expect(await toldOf(trying)).toEqual([{ name: "Selam", action, goal: goalId, item, refused: true }]);
    },
  );

  test("of another goal than the one that was shared", async () => {
    const other = await world.goal(owner, householdId, "Ik wil een fiets.");
    expect(await toldOf(() => readGoal.run(helper, { goalId: other }))).toMatchObject([
      { name: "Selam", goal: other },
    ]);
  });

  test("of the plan itself, and of writing in it", async () => {
    expect(await toldOf(() => readPlan.run(helper, { householdId }))).toMatchObject([
      { action: "plan.read", goal: null },
    ]);
    const words = { id: newId(), householdId, words: "Een doel.", audience: "household", about: [] };
    expect(await toldOf(() => writeGoal.run(helper, words))).toMatchObject([
      { action: "plan.goal-written", refused: true },
    ]);
  });

  test("of a measurement that somebody else kept to herself, to her alone", async () => {
    const secret = await world.goal(owner, householdId, "Alleen van Samira.", "author");
    const kept = done(await measureGoal.run(owner, { id: newId(), goalId: secret, compared: "better" }));
    const trying = () =>
      correctMeasurement.run(coOwner, {
        id: newId(),
        measurementId: kept.measurementId,
        compared: "same",
        words: "",
      });
    expect(await toldOf(trying, coOwner)).toEqual([]);
    expect(await toldOf(trying)).toMatchObject([{ name: "Karim", goal: secret, refused: true }]);
  });

  test('of an "only me", to the one whose it is and to nobody else', async () => {
    const secret = await world.goal(owner, householdId, "Ook alleen van Samira.", "author");
    const trying = () => readGoal.run(coOwner, { goalId: secret });
    expect(await toldOf(trying, coOwner)).toEqual([]);
    expect(await toldOf(trying)).toEqual([
      { name: "Karim", action: "plan.goal-read", goal: secret, item: null, refused: true },
    ]);
  });

  test("of somebody whose help and whose belonging are over", async () => {
    const former = await world.person("Bram");
    const formerId = await world.letIn(owner, householdId, former, "Bram");
    done(await endParty.run(owner, { partyId: formerId }));
    expect(await toldOf(() => readGoal.run(former, { goalId }))).toMatchObject([
      { name: "Bram", refused: true },
    ]);
    const left = await world.person("Aisha");
    await world.joins(householdId, left, "member", "Aisha");
    done(await leaveHousehold.run(left, { householdId }));
    expect(await toldOf(() => readGoal.run(left, { goalId }))).toMatchObject([
      { name: "Aisha", refused: true },
    ]);
  });

  test("as of what somebody is now, who was let in before", async () => {
    const once = await world.person("Noor");
    const onceId = await world.letIn(owner, householdId, once, "Noor van buiten");
    done(await endParty.run(owner, { partyId: onceId }));
    await world.joins(householdId, once, "member", "Noor van ons");
    const secret = await world.goal(owner, householdId, "Weer alleen van Samira.", "author");
    expect(await toldOf(() => readGoal.run(once, { goalId: secret }))).toMatchObject([
      { name: "Noor van ons", refused: true },
    ]);
  });

  test("of what was written down without a goal: to all owners, or to its author alone", async () => {
    const note = (audience: string) => ({ id: newId(), householdId, words: "Opgeschreven.", audience });
    const { noteId: shared } = done(await writeNote.run(owner, note("household")));
    const { noteId: secret } = done(await writeNote.run(owner, note("author")));
    const words = { id: newId(), words: "Anders." };
    const correcting = (by: Person, noteId: string) => () =>
      correctNote.run(by, { ...words, noteId, versionId: newId(), version: newId() });
    expect(await toldOf(correcting(helper, shared), coOwner)).toMatchObject([{ name: "Selam", goal: null }]);
    expect(await toldOf(correcting(coOwner, secret), coOwner)).toEqual([]);
    expect(await toldOf(correcting(coOwner, secret))).toMatchObject([{ name: "Karim", refused: true }]);
  });

  test("leaves no line of a stranger, nor of what is not there", async () => {
    expect(await toldOf(() => readGoal.run(stranger, { goalId }))).toEqual([]);
    expect(await toldOf(() => readGoal.run(helper, { goalId: newId() }))).toEqual([]);
  });

  test("leaves none in another household than that of the thing", async () => {
    const elsewhere = await world.person("Toos");
    const theirs = await world.household(elsewhere);
    const there = await world.goal(elsewhere, theirs, "Van een ander.");
    await world.letIn(elsewhere, theirs, helper, "Selam");
    expect(await toldOf(() => readGoal.run(helper, { goalId: there }))).toEqual([]);
    const { lines } = done(await readLedger.run(elsewhere, { householdId: theirs }));
    expect(lines[0]).toMatchObject({ name: "Selam", goal: { id: there }, refused: true });
  });

  test("leaves none where who asks does see the goal, but names a party that is not there", async () => {
    const asked = { id: newId(), goalId, partyId: newId(), verb: "see" };
    expect(await toldOf(() => shareGoal.run(owner, asked))).toEqual([]);
  });

  test("leaves none where an open page looks anew", async () => {
    const looking = async () => (await markNow(readGoal, helper, { goalId })) ?? missing;
    expect(await toldOf(looking)).toEqual([]);
  });
});
