import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { daysLater, today } from "#app/domain/days";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { sayHowAgreementWent } from "#app/domain/plan/say-how-agreement-went";
import { takeAgreement } from "#app/domain/plan/take-agreement";
import { readItem } from "#app/domain/reading/read-item";
import { readPlan } from "#app/domain/reading/read-plan";
import { readItemVersions } from "#app/domain/reading/read-versions";
import { agreementToEdit } from "#app/domain/reading/text-to-edit";
import { decideOnProposal } from "#app/domain/sharing/decide-on-proposal";
import { endParty } from "#app/domain/sharing/end-party";
import { proposeAgreement } from "#app/domain/sharing/propose-agreement";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let owner: Person;
let member: Person;
let helper: Person;
let householdId: string;
let goalId: string;
let ids: Record<"owner" | "member" | "grandmother" | "helper", string>;

beforeAll(async () => {
  world = await openWorld();
  owner = await world.person("owner");
  member = await world.person("member");
  helper = await world.person("helper");
  householdId = await world.household(owner);
  const [row] = await world.test.admin(`select id from members where household_id = '${householdId}'`);
  ids = {
    owner: String(row?.id),
    member: await world.joins(householdId, member, "member", "member"),
    grandmother: await world.joins(householdId, null, "member", "grandmother"),
    helper: await world.letIn(owner, householdId, helper, "helper"),
  };
});
afterAll(() => world.close());

beforeEach(async () => {
  goalId = await world.goal(owner, householdId, "sleep again");
});

const words = { who: "somebody", what: "open the letters", when: "on Tuesday" };
const agree = async (more: object, by = owner) =>
  done(await addAgreement.run(by, { id: newId(), goalId, ...words, ...more })).agreementId;
const take = (itemId: string, by: Person, version = itemId) =>
  takeAgreement.run(by, { id: newId(), itemId, version });
const went = (itemId: string, by: Person, said: object) =>
  sayHowAgreementWent.run(by, { id: newId(), itemId, ...said });
const share = (verb: string, more = {}) =>
  shareGoal.run(owner, { id: newId(), goalId, partyId: ids.helper, verb, ...more });
const stands = async (itemId: string, by = owner) => {
  const { stands: now } = done(await readItem.run(by, { itemId }));
  if (!now) throw new Error("No agreement.");
  return now;
};
const cannotBeAsked = { kind: "invalid", fields: { taker: "cannot-be-asked" } };
const refused = { kind: "refused", because: "not-yours-to-take" };

describe("an agreement is proposed until the one who was asked says: I do this", () => {
  test("a member who was asked says it, and an owner does not in that member's place", async () => {
    const itemId = await agree({ taker: `member:${ids.member}`, who: "" });
    expect(done(await readItem.run(owner, { itemId })).item).toMatchObject({ who: "member" });
    expect(await stands(itemId)).toMatchObject({ taken: "proposed", mayTake: false, isAsked: false });
    expect(await take(itemId, owner)).toEqual(refused);
    const plan = done(await readPlan.run(member, { householdId }));
    expect(plan.waits.toTake).toEqual([{ id: itemId, what: words.what }]);
    done(await take(itemId, member));
    expect(await stands(itemId)).toMatchObject({
      ...{ taken: "agreed", forAnother: false, takenBy: { byName: "member" } },
    });
    expect(done(await readPlan.run(member, { householdId })).waits.toTake).toEqual([]);
  });

  test("who chooses himself has said so", async () => {
    const itemId = await agree({ taker: `member:${ids.owner}` });
    expect(await stands(itemId)).toMatchObject({ taken: "agreed", forAnother: false });
  });

  test("for who cannot sign in, or is no more than a name, a member says it, and that is shown", async () => {
    for (const taker of [`member:${ids.grandmother}`, ""]) {
      const itemId = await agree({ taker });
      done(await take(itemId, member));
      expect(await stands(itemId)).toMatchObject({
        ...{ taken: "agreed", forAnother: true, takenBy: { byName: "member" } },
      });
    }
  });

  test("a party says it where a live grant that lets it comment reaches the agreement", async () => {
    const { grantId } = done(await share("comment"));
    const itemId = await agree({ taker: `party:${ids.helper}` });
    done(await revokeGrant.run(owner, { grantId }));
    expect(await take(itemId, helper)).toEqual({ kind: "missing" });
    done(await share("see"));
    expect(await take(itemId, helper)).toEqual({ kind: "refused", because: "not-asked-to-comment" });
    done(await share("comment", { from: "today" }));
    expect(await take(itemId, helper)).toEqual({ kind: "missing" });
    done(await share("comment"));
    expect(await take(itemId, owner)).toEqual(refused);
    expect(await stands(itemId, helper)).toMatchObject({ taken: "proposed", mayTake: true, isAsked: true });
    done(await take(itemId, helper));
    expect(await stands(itemId)).toMatchObject({ taken: "agreed", takenBy: { byName: "helper" } });
    expect(await stands(itemId, helper)).toMatchObject({ taken: "agreed", takenBy: { byName: null } });
  });

  test("a party that was let out says nothing, and the family goes on without it", async () => {
    const gone = await world.person("gone");
    const partyId = await world.letIn(owner, householdId, gone, "gone");
    done(await share("comment", { partyId }));
    const itemId = await agree({ taker: `party:${partyId}` });
    done(await endParty.run(owner, { partyId }));
    expect(await take(itemId, gone)).toEqual({ kind: "missing" });
    done(await take(itemId, owner));
    expect(await stands(itemId)).toMatchObject({ taken: "agreed", forAnother: true });
    const late = { id: newId(), goalId, ...words, taker: `party:${partyId}` };
    expect(await addAgreement.run(owner, late)).toEqual(cannotBeAsked);
  });

  test("after a week it is open, and never shown as agreed", async () => {
    const itemId = await agree({ taker: `member:${ids.member}` });
    await world.test.admin(
      `update agreements set created_at = now() - interval '7 days 1 minute' where id = '${itemId}'`,
    );
    expect(await stands(itemId)).toMatchObject({ taken: "open", isOver: false });
  });

  test("nobody is held to other words than those he said it to", async () => {
    const itemId = await agree({ taker: `member:${ids.member}` });
    done(await take(itemId, member));
    const change = {
      itemId,
      version: itemId,
      ...words,
      what: "pay the letters",
      taker: `member:${ids.member}`,
    };
    done(await editAgreement.run(owner, change));
    const { taken, version } = await stands(itemId);
    expect(taken).toBe("proposed");
    expect(await take(itemId, member)).toEqual({ kind: "invalid", fields: { form: "changed-meanwhile" } });
    done(await take(itemId, member, version));
    expect((await stands(itemId)).taken).toBe("agreed");
  });

  test("another one can be asked with the same words, and then that one says it", async () => {
    const itemId = await agree({ taker: `member:${ids.owner}` });
    const change = { itemId, version: itemId, ...words, taker: `member:${ids.member}` };
    expect(done(await editAgreement.run(owner, change))).toEqual({ isNew: true });
    const { taken, version } = await stands(itemId, member);
    expect(taken).toBe("proposed");
    expect(await take(itemId, owner, version)).toEqual(refused);
    expect(done(await editAgreement.run(owner, change))).toEqual({ isNew: false });
  });

  test("what a party proposed is agreed by nobody yet when the family takes it over", async () => {
    done(await share("propose"));
    const asked = { id: newId(), goalId, ...words, how: "by bus", withWhom: "grandmother" };
    const { proposalId } = done(await proposeAgreement.run(helper, asked));
    const yes = { ...asked, proposalId, decision: "accepted" };
    done(await decideOnProposal.run(owner, yes));
    const [row] = await world.test.admin(`select agreement_id from proposals where id = '${proposalId}'`);
    const itemId = String(row?.agreement_id);
    expect(done(await readItem.run(helper, { itemId })).item).toMatchObject({
      ...{ how: "by bus", withWhom: "grandmother" },
    });
    expect(await stands(itemId)).toMatchObject({ taken: "proposed", mayTake: true });
    expect(await take(itemId, helper)).toEqual(refused);
  });
});

describe("how it went", () => {
  test("is done, not done, moved or stopped, with a word why, and each stays", async () => {
    const itemId = await agree({});
    for (const step of ["notDone", "resumed", "done", "stopped"])
      done(await went(itemId, member, { step, words: `because ${step}` }));
    const now = await stands(itemId);
    expect(now).toMatchObject({ isOver: true, last: { step: "stopped", words: "because stopped" } });
    const rows = await world.test.admin(`select id from agreement_states where agreement_id = '${itemId}'`);
    expect(rows).toHaveLength(4);
  });

  test("that is late asks whether it was moved, and takes a new day or own words for it", async () => {
    const itemId = await agree({ dueOn: "2020-02-29" });
    expect(await stands(itemId)).toMatchObject({ offeredDay: daysLater(today(), 28), isOver: false });
    expect(await went(itemId, owner, { step: "moved" })).toEqual({
      ...{ kind: "invalid", fields: { movedTo: "required" } },
    });
    done(await went(itemId, owner, { step: "moved", movedTo: "2199-01-01" }));
    expect(await stands(itemId)).toMatchObject({ offeredDay: null, last: { movedTo: "2199-01-01" } });
    done(await went(itemId, owner, { step: "moved", moment: "after the holidays" }));
    expect(await stands(itemId)).toMatchObject({ offeredDay: null, last: { moment: "after the holidays" } });
  });

  test("whose day has gone by offers a new one to who may change it, and that day is a version of it", async () => {
    done(await share("propose"));
    const passed = { dueOn: "2020-02-29", taker: `member:${ids.member}`, who: "" };
    const itemId = await agree(passed);
    done(await take(itemId, member));
    const offeredDay = daysLater(today(), 28);
    const offered = async (by: Person) => {
      const { dueOn, offeredDay, mayMove } = await stands(itemId, by);
      return [dueOn, offeredDay, mayMove];
    };
    for (const by of [owner, member]) expect(await offered(by)).toEqual(["2020-02-29", offeredDay, true]);
    expect(await offered(helper)).toEqual(["2020-02-29", offeredDay, false]);
    const page = done(await agreementToEdit.run(owner, { itemId }));
    expect(page.offeredDay).toBe(offeredDay);
    const moved = { ...words, ...passed, itemId, version: page.version.id, dueOn: offeredDay };
    expect(await editAgreement.run(helper, moved)).toEqual({ kind: "refused", because: "members-only" });
    done(await editAgreement.run(owner, moved));
    const { versions } = done(await readItemVersions.run(member, { itemId }));
    expect(
      versions.map(({ text, writtenBy }) => [text.kind === "agreement" && text.dueOn, writtenBy]),
    ).toEqual([
      [offeredDay, "owner"],
      ["2020-02-29", "owner"],
    ]);
    const { edited, stands: now } = done(await readItem.run(member, { itemId }));
    expect([edited?.by, edited?.former]).toEqual(["owner", 1]);
    expect(now).toMatchObject({ taken: "proposed", dueOn: offeredDay, offeredDay: null, mayMove: false });
  });

  test("of a child's agreement whose day has gone by a new one is offered to the child", async () => {
    const child = await world.person("child");
    await world.joins(householdId, child, "member", "child", 13);
    const itemId = await agree({ dueOn: "2020-02-29" }, child);
    expect([(await stands(itemId, child)).mayMove, (await stands(itemId)).mayMove]).toEqual([true, false]);
  });

  test("is said by a party of what it was asked for, and of nothing else", async () => {
    done(await share("comment"));
    const [asked, other] = [await agree({ taker: `party:${ids.helper}` }), await agree({})];
    done(await went(asked, helper, { step: "done" }));
    expect(await went(other, helper, { step: "done" })).toEqual(refused);
    expect((await stands(asked)).last).toMatchObject({ step: "done", byName: "helper" });
  });
});
