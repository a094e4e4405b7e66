import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { exportLedger } from "#app/domain/audit/export-ledger";
import { newId } from "#app/domain/fields";
import { exportPlan } from "#app/domain/keeping/export-plan";
import { handIn } from "#app/domain/keeping/hand-in";
import { planToHandIn, readCopies, readCopy } from "#app/domain/keeping/read-copy";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { chooseTemplate } from "#app/domain/plan/choose-template";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { editGoal } from "#app/domain/plan/edit-goal";
import { editHeading } from "#app/domain/plan/edit-heading";
import { putBackHeading } from "#app/domain/plan/put-back-heading";
import { removeHeading } from "#app/domain/plan/remove-heading";
import { sayWhereGoalStands } from "#app/domain/plan/say-where-goal-stands";
import { headingsOf, templates } from "#app/domain/plan/template";
import { writeImportant } from "#app/domain/plan/write-important";
import { readSetUp } from "#app/domain/reading/heading-to-edit";
import { readHeadingVersions } from "#app/domain/reading/read-versions";
import { readPeople } from "#app/domain/sharing/read-people";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { snapshotParts } from "#drizzle/schema/keeping";
import { done, openWorld, type World } from "#tests/support/world";

describe("setting up a plan, and handing in a copy of it", () => {
  let world: World;
  let owner: Person;
  let member: Person;
  let helper: Person;
  let householdId: string;

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
  });

  const choose = (template: string, more: object = {}, by = member) =>
    chooseTemplate.run(by, { id: newId(), householdId, template, ...more });
  const setUp = async (by = owner) => done(await readSetUp.run(by, { householdId }));
  const write = (headingId: string, version: string, words: string, by = owner) =>
    editHeading.run(by, { headingId, version, words });

  test("each template adds its headings, and lets nobody in", async () => {
    const there = new Set<string>();
    for (const template of templates) {
      done(await choose(template));
      for (const key of headingsOf[template]) there.add(key);
      expect(new Set((await setUp()).headings.map(({ key }) => key))).toEqual(there);
    }
    expect(done(await readPeople.run(owner, { householdId })).people).toEqual([]);
  });

  test("the days of a personal plan are counted from the one that the family gives", async () => {
    done(await choose("personal", { countedFrom: "4-5-2026" }));
    expect((await setUp()).terms).toMatchObject({ handInBy: "2026-05-11", inquiryUntil: "2026-06-15" });
    done(await choose("perspective", { countedFrom: "2026-05-04" }));
    expect((await setUp()).terms).toBeNull();
    expect((await choose("personal", { countedFrom: "2026-02-30" })).kind).toBe("invalid");
  });

  test("a heading is taken away and put back with its words, and what stood there is kept", async () => {
    done(await choose("afterDischarge"));
    const [first] = (await setUp()).headings;
    const id = String(first?.id);
    done(await write(id, id, "Eerst."));
    expect((await write(id, id, "Ook eerst.", member)).kind).toBe("invalid");
    const [row] = await world.test.admin(`select version_id from plan_headings where id = '${id}'`);
    done(await write(id, String(row?.version_id), "Daarna.", member));
    done(await removeHeading.run(member, { headingId: id }));
    expect((await setUp()).headings.map(({ key }) => key)).not.toContain(first?.key);
    expect((await write(id, id, "Toch.")).kind).toBe("missing");
    done(await putBackHeading.run(owner, { headingId: id }));
    done(await putBackHeading.run(owner, { headingId: id }));
    const again = (await setUp()).headings.filter(({ key }) => key === first?.key);
    expect(again.map(({ words }) => words)).toEqual(["Daarna."]);
    const { plan } = done(await exportPlan.run(owner, { householdId }));
    const kept = plan.headings.find((heading) => heading.id === id);
    const names = new Map(plan.members.map((one) => [one.id, one.name]));
    expect(kept?.former.map(({ words, writtenBy }) => [words, names.get(writtenBy)])).toEqual([
      [null, "Yassin"],
      ["Eerst.", "Naima"],
    ]);
  });

  test("what stood under a heading is read back and put back, also after it was taken away, by the family alone", async () => {
    done(await choose("afterDischarge"));
    const last = (await setUp()).headings.at(-1);
    const id = String(last?.id);
    expect(last?.hasChanged).toBe(false);
    const read = async (headingId: string, by = owner) => {
      const outcome = await readHeadingVersions.run(by, { headingId });
      if (outcome.kind !== "done") return outcome.kind;
      return outcome.result.versions.map(({ text, writtenBy }) => [
        text.kind === "heading" ? (text.words ?? "") : null,
        writtenBy,
      ]);
    };
    const present = async (headingId: string) =>
      done(await readHeadingVersions.run(owner, { headingId })).versions[0]?.id ?? "";
    done(await write(id, id, "Eerst."));
    done(await write(id, await present(id), "Daarna.", member));
    const upToNow = [
      ["Daarna.", "Yassin"],
      ["Eerst.", "Naima"],
      ["", "Yassin"],
    ];
    expect(await read(id, member)).toEqual(upToNow);
    done(await write(id, await present(id), "Eerst."));
    expect(await read(id)).toEqual([["Eerst.", "Naima"], ...upToNow]);
    done(await removeHeading.run(owner, { headingId: id }));
    expect(await read(id)).toBe("missing");
    done(await putBackHeading.run(member, { headingId: id }));
    const again = (await setUp()).headings.find(({ key }) => key === last?.key);
    expect(again?.hasChanged).toBe(true);
    expect(await read(String(again?.id))).toEqual([["Eerst.", "Yassin"], ["Eerst.", "Naima"], ...upToNow]);
    await world.letIn(owner, householdId, helper, "Selam");
    expect(await read(String(again?.id), helper)).toBe("missing");
  });

  test("a copy stays as it was, with its receipt, whatever changes later", async () => {
    const goalId = await world.goal(owner, householdId, "Rust in huis.");
    const agreed = { id: newId(), goalId, who: "Yassin", what: "De tafel dekken", when: "elke dag" };
    const { agreementId } = done(await addAgreement.run(member, agreed));
    const form = {
      id: newId(),
      householdId,
      toWhom: "De gemeente",
      goals: goalId,
      agreements: [agreementId],
    };
    const { copyId } = done(await handIn.run(owner, form));
    expect(done(await handIn.run(owner, form))).toMatchObject({ copyId, isNew: false });
    const before = done(await readCopy.run(member, { copyId })).copy;
    const text = { who: "Niemand", what: "Iets anders", when: "nooit" };
    done(await editAgreement.run(member, { itemId: agreementId, version: agreementId, ...text }));
    done(await editGoal.run(owner, { goalId, version: goalId, words: "Heel iets anders." }));
    const after = done(await readCopy.run(member, { copyId })).copy;
    expect(after).toEqual(before);
    expect(after).toMatchObject({ toWhom: "De gemeente", madeBy: "Naima", isWhole: true });
    expect(after.parts).toMatchObject([
      { words: "Rust in huis." },
      { what: "De tafel dekken", more: { state: { taken: "proposed" } } },
    ]);
    expect(after.code).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
    await world.test.admin(`delete from snapshot_parts where snapshot_id = '${copyId}' and place = 1`);
    expect(done(await readCopy.run(member, { copyId })).copy.isWhole).toBe(false);
  });

  test("nothing chosen, or for nobody, is no copy", async () => {
    await world.goal(owner, householdId, "Rust in huis.");
    const nothing = await handIn.run(owner, { id: newId(), householdId, toWhom: "Iemand" });
    expect(nothing).toMatchObject({ kind: "invalid", fields: { goals: "required" } });
    const nobody = await handIn.run(owner, { id: newId(), householdId, toWhom: " ", goals: newId() });
    expect(nobody).toMatchObject({ kind: "invalid", fields: { toWhom: "required" } });
  });

  test('with an "only me" in it a copy is for its maker alone, and leaves no trace for anybody else', async () => {
    const secret = await world.goal(member, householdId, "Alleen van Yassin.", "author");
    const shared = await world.goal(owner, householdId, "Van ons allen.");
    const lines = async () => done(await exportLedger.run(owner, { householdId })).lines.length;
    const before = await lines();
    const asked = { id: newId(), householdId, toWhom: "De huisarts", goals: [secret, shared] };
    const { copyId } = done(await handIn.run(member, asked));
    expect(done(await readCopy.run(member, { copyId })).copy.parts).toHaveLength(2);
    expect((await readCopy.run(owner, { copyId })).kind).toBe("missing");
    expect(done(await readCopies.run(owner, { householdId })).copies).toEqual([]);
    expect(done(await exportPlan.run(owner, { householdId })).plan.copies).toEqual([]);
    // The owner's own three: that the ledger was kept, what was handed in was looked up, and the plan was kept.
    expect(await lines()).toBe(before + 3);
    expect((await handIn.run(owner, { ...asked, id: newId(), goals: secret })).kind).toBe("invalid");
  });

  test('an "only me" between the others keeps the whole copy from everybody else, down to its rows', async () => {
    const first = await world.goal(owner, householdId, "Eerst.");
    const secret = await world.goal(member, householdId, "Alleen van Yassin.", "author");
    const last = await world.goal(owner, householdId, "Daarna.");
    const offered = async (by: Person) =>
      done(await planToHandIn.run(by, { householdId })).goals.map(({ words, audience }) => [words, audience]);
    const forAll = [
      ["Eerst.", "household"],
      ["Daarna.", "household"],
    ];
    expect(await offered(owner)).toEqual(forAll);
    expect(await offered(member)).toEqual([forAll[0], ["Alleen van Yassin.", "author"], forAll[1]]);
    const asked = { id: newId(), householdId, toWhom: "De huisarts", goals: [first, secret, last] };
    const { copyId } = done(await handIn.run(member, asked));
    const partsFor = (by: Person, id: string) =>
      world.test.database.transaction("person", by.accountId, (db) =>
        db.select().from(snapshotParts).where(eq(snapshotParts.snapshotId, id)),
      );
    expect([await partsFor(member, copyId), await partsFor(owner, copyId)]).toMatchObject([
      { length: 3 },
      [],
    ]);
    expect((await readCopy.run(owner, { copyId })).kind).toBe("missing");
    const without = { ...asked, id: newId(), goals: [first, last] };
    const { copyId: shared } = done(await handIn.run(member, without));
    expect(done(await readCopies.run(owner, { householdId })).copies.map(({ id }) => id)).toEqual([shared]);
    expect((await partsFor(owner, shared)).map(({ place }) => place).sort()).toEqual([0, 1]);
  });

  test("a wish stands first and by its name, and what was put away is not offered", async () => {
    const goalId = await world.goal(owner, householdId, "Rust in huis.");
    const write = async (kind: string, words: string) =>
      done(await writeImportant.run(member, { id: newId(), householdId, kind, words })).goalId;
    const [wish, away] = [await write("wish", "Samen eten."), await write("strength", "Voorlezen.")];
    const puts = { id: newId(), goalId: away, lifecycle: "stopped", attainment: "notYet" };
    done(await sayWhereGoalStands.run(member, puts));
    const offered = done(await planToHandIn.run(owner, { householdId }));
    expect(offered.important).toEqual([
      { id: wish, is: "wish", words: "Samen eten.", audience: "household" },
    ]);
    expect(offered.goals.map(({ id }) => id)).toEqual([goalId]);
    const asked = { id: newId(), householdId, toWhom: "De gemeente", goals: goalId, important: wish };
    const { copyId } = done(await handIn.run(owner, asked));
    const { copy } = done(await readCopy.run(member, { copyId }));
    expect(copy.isWhole).toBe(true);
    expect(copy.parts).toMatchObject([
      { kind: "important", is: "wish", words: "Samen eten." },
      { kind: "goal", words: "Rust in huis." },
    ]);
  });

  test("nothing chosen where there are only wishes is said there", async () => {
    const wish = { id: newId(), householdId, kind: "wish", words: "Samen eten." };
    done(await writeImportant.run(member, wish));
    const nothing = await handIn.run(owner, { id: newId(), householdId, toWhom: "Iemand" });
    expect(nothing).toMatchObject({ kind: "invalid", fields: { important: "required" } });
  });

  test("a party neither makes a copy nor sees anything by one", async () => {
    const goalId = await world.goal(owner, householdId, "Rust in huis.");
    const other = await world.goal(owner, householdId, "Samen eten.");
    const partyId = await world.letIn(owner, householdId, helper, "Selam");
    await world.grant(owner, goalId, partyId, "comment");
    const asked = { id: newId(), householdId, toWhom: "Selam", goals: [goalId, other] };
    const { copyId } = done(await handIn.run(owner, asked));
    expect((await readCopy.run(helper, { copyId })).kind).toBe("missing");
    expect((await readCopies.run(helper, { householdId })).kind).toBe("refused");
    expect((await handIn.run(helper, { ...asked, id: newId() })).kind).toBe("refused");
    const [household] = done(await sharedWithMe.run(helper, {})).households;
    expect(household?.things.map(({ words }) => words)).toEqual(["Rust in huis."]);
  });
});
