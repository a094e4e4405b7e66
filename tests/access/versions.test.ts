import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { maySeeVersion } from "#app/domain/access/plan";
import type { Standing } from "#app/domain/access/standing";
import { exportLedger } from "#app/domain/audit/export-ledger";
import { verifyLedger } from "#app/domain/audit/verify-ledger";
import { dayOf, daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { correctProgress } from "#app/domain/plan/correct-progress";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { editGoal } from "#app/domain/plan/edit-goal";
import { recordProgress } from "#app/domain/plan/record-progress";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readPlan } from "#app/domain/reading/read-plan";
import { readGoalVersions, readItemVersions } from "#app/domain/reading/read-versions";
import { goalToEdit, progressToCorrect } from "#app/domain/reading/text-to-edit";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import { agreementVersions, progressVersions } from "#drizzle/schema/versions";
import { daysGoBy } from "#tests/support/days-go-by";
import { done, openWorld, type World } from "#tests/support/world";

describe("what was changed in a plan", () => {
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
    owner = await world.person("owner");
    member = await world.person("member");
    helper = await world.person("helper");
    householdId = await world.household(owner);
    await world.joins(householdId, member, "member", "Aisha");
    partyId = await world.letIn(owner, householdId, helper, "helper");
    goalId = await world.goal(owner, householdId, "one");
  });

  const presentVersion = async (by: Person, goal = goalId) =>
    done(await goalToEdit.run(by, { goalId: goal })).version.id;
  const edit = async (words: string, by = owner, goal = goalId) =>
    done(await editGoal.run(by, { goalId: goal, version: await presentVersion(by, goal), words }));
  const share = async (asked: object = {}) =>
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "see", ...asked }));
  const read = async (by: Person) => {
    const outcome = await readGoalVersions.run(by, { goalId });
    if (outcome.kind !== "done") return outcome.kind;
    return outcome.result.versions.map(({ text }) => text.kind === "goal" && text.words);
  };
  const agree = async () =>
    done(await addAgreement.run(owner, { id: newId(), goalId, who: "we", what: "one", when: "now" }))
      .agreementId;
  const tell = async (by: Person) =>
    done(await recordProgress.run(by, { id: newId(), goalId, words: "one" })).entryId;
  const hoursPass = (hours: number) =>
    world.test.admin(`
      update ledger_entries set at = at - interval '${hours} hours' where household_id = '${householdId}';
      update goal_versions set replaced_at = replaced_at - interval '${hours} hours', written_at = written_at - interval '${hours} hours';
      update agreements set created_at = created_at - interval '${hours} hours';
      update grants set starts_at = starts_at - interval '${hours} hours', shows_from = shows_from - interval '${hours} hours'`);

  test("is kept whole: each text, who wrote it and when, newest first", async () => {
    await edit("two", member);
    await edit("three");
    const { versions } = done(await readGoalVersions.run(member, { goalId }));
    expect(versions.map(({ text, writtenBy }) => [text, writtenBy])).toEqual([
      [{ kind: "goal", words: "three", reason: null }, "owner"],
      [{ kind: "goal", words: "two", reason: null }, "Aisha"],
      [{ kind: "goal", words: "one", reason: null }, "owner"],
    ]);
    const moments = versions.map(({ writtenAt }) => writtenAt.getTime());
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
    const { goal, edited } = done(await readGoal.run(owner, { goalId }));
    expect([goal.words, edited?.by, edited?.former]).toEqual(["three", "owner", 2]);
  });

  test("of an agreement and of how it went is kept in the same way", async () => {
    const [itemId, entryId] = [await agree(), await tell(owner)];
    const words = {
      who: "Aisha",
      what: "two",
      when: "later",
      how: "by bus",
      withWhom: "us",
      dueOn: "2030-01-01",
    };
    done(await editAgreement.run(member, { itemId, version: itemId, ...words }));
    done(
      await correctProgress.run(owner, {
        itemId: entryId,
        version: entryId,
        words: "two",
        feeling: "better",
      }),
    );
    const present = done(await progressToCorrect.run(owner, { itemId: entryId })).version.id;
    done(
      await correctProgress.run(owner, {
        ...{ itemId: entryId, version: present, words: "two", step: "forward", feeling: "better" },
      }),
    );
    const texts = async (id: string) =>
      done(await readItemVersions.run(owner, { itemId: id })).versions.map(({ text }) => text);
    expect(await texts(itemId)).toEqual([
      { kind: "agreement", ...words },
      { kind: "agreement", who: "we", what: "one", when: "now", how: null, withWhom: null, dueOn: null },
    ]);
    expect(await texts(entryId)).toEqual([
      { kind: "progress", words: "two", step: "forward", feeling: "better" },
      { kind: "progress", words: "two", step: null, feeling: "better" },
      { kind: "progress", words: "one", step: null, feeling: null },
    ]);
  });

  test("is put back by writing it again, which is a change like any other", async () => {
    await edit("two");
    await edit("one");
    expect(await read(owner)).toEqual(["one", "two", "one"]);
  });

  test("is changed by the family alone, and how it went by who wrote that", async () => {
    await share({ verb: "propose" });
    const itemId = await agree();
    const entryId = await tell(member);
    const asked = { goalId, version: goalId, words: "of the helper" };
    expect(await editGoal.run(helper, asked)).toEqual({ kind: "refused", because: "members-only" });
    const other = { itemId, version: itemId, who: "x", what: "x", when: "x" };
    expect(await editAgreement.run(helper, other)).toEqual({ kind: "refused", because: "members-only" });
    const corrected = { itemId: entryId, version: entryId, words: "in another's mouth" };
    expect(await correctProgress.run(helper, corrected)).toEqual({
      kind: "refused",
      because: "members-only",
    });
    const refused = { kind: "refused", because: "not-yours-to-correct" };
    expect(await correctProgress.run(owner, corrected)).toEqual(refused);
    done(await correctProgress.run(member, corrected));
    expect(await editAgreement.run(owner, { ...other, itemId: entryId })).toEqual({ kind: "missing" });
    expect(await correctProgress.run(owner, { ...corrected, itemId })).toEqual({ kind: "missing" });
  });

  describe("by two people at once", () => {
    test("is written by the first, and the second one is told with nothing lost", async () => {
      const version = await presentVersion(owner);
      done(await editGoal.run(member, { goalId, version, words: "hers" }));
      expect(await editGoal.run(owner, { goalId, version, words: "his" })).toEqual({
        kind: "invalid",
        fields: { form: "changed-meanwhile" },
      });
      expect(await read(owner)).toEqual(["hers", "one"]);
      await edit("his");
      expect(await read(owner)).toEqual(["his", "hers", "one"]);
    });

    test("at the very same moment is written by one of them", async () => {
      const words = ["a", "b", "c", "d"];
      const ended = await Promise.all(
        words.map((said, index) =>
          editGoal.run(index % 2 ? owner : member, { goalId, version: goalId, words: said }),
        ),
      );
      expect(ended.map(({ kind }) => kind).sort()).toEqual(["done", "invalid", "invalid", "invalid"]);
      expect(await read(owner)).toHaveLength(2);
    });

    test("in the same words is one change, as is the same form sent three times", async () => {
      const send = () => editGoal.run(owner, { goalId, version: goalId, words: "two" });
      const ended = await Promise.all([send(), send(), send()]);
      expect(ended.map(({ kind }) => kind)).toEqual(["done", "done", "done"]);
      expect(await read(owner)).toEqual(["two", "one"]);
      const [lines] = await world.test.admin(
        `select count(*)::int as n from ledger_entries where household_id = '${householdId}' and action = 'plan.goal-edited'`,
      );
      expect(lines).toEqual({ n: 1 });
    });
  });

  describe("before somebody was let in", () => {
    test.each([
      ["with all that is there", {}],
      ["from today on", { from: "today" }],
    ])("stays the family's own: shared %s", async (_, asked) => {
      await edit("two");
      await share(asked);
      expect(await read(helper)).toEqual(["two"]);
      expect(done(await readGoal.run(helper, { goalId })).edited).toBeNull();
      await edit("three");
      expect(await read(helper)).toEqual(["three", "two"]);
      const { edited } = done(await readGoal.run(helper, { goalId }));
      expect(edited).toMatchObject({ by: null, former: 1 });
      expect(await read(owner)).toEqual(["three", "two", "one"]);
    });

    test("is nothing to that person by the rule alone too", () => {
      const [came, before, after] = [new Date(2000), new Date(1000), new Date(3000)];
      const party = { as: "party", partyId: "", name: "", verb: "see", grantId: null } as const;
      const sees = (standing: Standing, replacedAt: Date) => maySeeVersion({ standing }, replacedAt);
      expect([before, came, after].map((at) => sees({ ...party, since: came }, at))).toEqual([
        false,
        false,
        true,
      ]);
      expect(sees({ ...party, since: null }, after)).toBe(false);
      expect(sees({ as: "member", memberId: "", name: "", answersFor: [] }, before)).toBe(true);
    });

    test("stays so of an agreement that is shared by itself", async () => {
      const itemId = await agree();
      const change = async (version: string, what: string) =>
        done(await editAgreement.run(owner, { itemId, version, who: "we", what, when: "now" }));
      const whats = async (by: Person) =>
        done(await readItemVersions.run(by, { itemId })).versions.map(
          ({ text }) => "what" in text && text.what,
        );
      await change(itemId, "two");
      await share({ itemId });
      expect(await whats(helper)).toEqual(["two"]);
      const [row] = await world.test.admin(`select version_id from agreements where id = '${itemId}'`);
      await change(String(row?.version_id), "three");
      expect(await whats(helper)).toEqual(["three", "two"]);
      expect(await read(helper)).toBe("missing");
    });

    test("is shown by no two grants together where each alone hides it", async () => {
      const itemId = await tell(owner);
      await share({ from: "today" });
      const words = async (version: string, said: string) =>
        done(await correctProgress.run(owner, { itemId, version, words: said }));
      await words(itemId, "two");
      await share({ itemId });
      const [row] = await world.test.admin(`select version_id from progress_entries where id = '${itemId}'`);
      await words(String(row?.version_id), "three");
      const seen = await world.test.database.transaction("person", helper.accountId, (db) =>
        db
          .select({ id: progressVersions.id })
          .from(progressVersions)
          .where(eq(progressVersions.progressId, itemId)),
      );
      expect(seen).toEqual([{ id: row?.version_id }]);
      const { versions } = done(await readItemVersions.run(helper, { itemId }));
      expect(versions.map(({ text }) => "words" in text && text.words)).toEqual(["three", "two"]);
    });

    test("is not shown by what was given of another agreement before", async () => {
      const [given, other] = [await agree(), await agree()];
      await share({ itemId: given });
      const words = { itemId: other, version: other, who: "we", what: "two", when: "now" };
      done(await editAgreement.run(owner, words));
      await share();
      const seen = await world.test.database.transaction("person", helper.accountId, (db) =>
        db.select({ id: agreementVersions.id }).from(agreementVersions),
      );
      expect(seen).toEqual([]);
    });

    test("is not shown by sharing once more what was shared from an earlier day on", async () => {
      await share({ from: "today" });
      await edit("two");
      await share({ from: "today", verb: "comment" });
      expect(await read(helper)).toEqual(["two", "one"]);
      await share({ verb: "comment" });
      expect(await read(helper)).toEqual(["two"]);
    });
  });

  describe("since somebody looked before", () => {
    const changes = async (by: Person) => done(await readGoal.run(by, { goalId })).changes;

    test("is counted for each reader, without the own changes, until the next visit", async () => {
      await share();
      for (const by of [owner, member, helper]) expect(await changes(by)).toBeNull();
      await hoursPass(1);
      await edit("two");
      const itemId = await agree();
      await edit("three", member);
      expect(await changes(owner)).toMatchObject({ count: 1 });
      expect(await changes(member)).toMatchObject({ count: 2 });
      expect(await changes(helper)).toMatchObject({ count: 3 });
      expect(await changes(helper)).toMatchObject({ count: 3 });
      const plan = done(await readPlan.run(member, { householdId }));
      expect(plan.goals.map((goal) => goal.changes?.count)).toEqual([2]);
      const shared = done(await sharedWithMe.run(helper, {}));
      expect(shared.households[0]?.things.map((thing) => thing.changes?.count)).toEqual([3]);
      expect(done(await readItem.run(helper, { itemId })).changes).toMatchObject({ count: 1 });
      await hoursPass(1);
      for (const by of [owner, member, helper]) expect(await changes(by)).toBeNull();
    });

    test("is told with the day of that look, however long ago it was", async () => {
      await share();
      for (const by of [member, helper]) await changes(by);
      await daysGoBy(world.test, householdId, 23);
      for (const words of ["two", "three", "four"]) await edit(words);
      await daysGoBy(world.test, householdId, 5);
      for (const by of [member, helper]) {
        const told = await changes(by);
        expect([told?.count, told && dayOf(told.since)]).toEqual([3, daysLater(today(), -28)]);
      }
      expect(verifyLedger(done(await exportLedger.run(owner, { householdId })))).toEqual([]);
    });

    test("is counted as far as the reader sees it", async () => {
      const itemId = await agree();
      const entryId = await tell(owner);
      await share({ from: "today" });
      await changes(helper);
      await hoursPass(1);
      await world.test.admin(`update progress_entries set created_at = created_at - interval '3 hours';
        update agreements set created_at = created_at - interval '3 hours'`);
      const words = { who: "we", what: "two", when: "now" };
      done(await editAgreement.run(owner, { itemId, version: itemId, ...words }));
      done(await correctProgress.run(owner, { itemId: entryId, version: entryId, words: "two" }));
      expect(await changes(helper)).toBeNull();
      expect(await changes(member)).toBeNull();
      await edit("two");
      expect(await changes(helper)).toMatchObject({ count: 1 });
    });
  });

  test('in an "only me" leaves no trace for anybody else', async () => {
    const secret = await world.goal(member, householdId, "mine", "author");
    await edit("still mine", member, secret);
    for (const by of [owner, helper])
      for (const act of [readGoalVersions, goalToEdit])
        expect(await act.run(by, { goalId: secret })).toEqual({ kind: "missing" });
    expect(await editGoal.run(owner, { goalId: secret, version: secret, words: "his" })).toEqual({
      kind: "missing",
    });
    const rows = await world.test.admin(
      `select chain = household_id as of_all from ledger_entries where goal_id = '${secret}'`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => row.of_all)).toEqual([]);
  });
});
