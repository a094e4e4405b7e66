import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { editAgreement } from "#app/domain/plan/edit-agreement";
import { agreementToAdd } from "#app/domain/reading/agreement-to-add";
import { readItem } from "#app/domain/reading/read-item";
import { agreementToEdit } from "#app/domain/reading/text-to-edit";
import { endHelp } from "#app/domain/sharing/end-help";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

let world: World;
let owner: Person;
let member: Person;
let householdId: string;
let ids: Record<"owner" | "coOwner" | "member" | "grandmother" | "helper", string>;

beforeAll(async () => {
  world = await openWorld();
  owner = await world.person("owner");
  member = await world.person("member");
  householdId = await world.household(owner);
  const [row] = await world.test.admin(`select id from members where household_id = '${householdId}'`);
  ids = {
    owner: String(row?.id),
    coOwner: await world.joins(householdId, await world.person("co-owner"), "owner", "co-owner"),
    member: await world.joins(householdId, member, "member", "member"),
    grandmother: await world.joins(householdId, null, "member", "grandmother"),
    helper: await world.letIn(owner, householdId, await world.person("helper"), "helper"),
  };
});
afterAll(() => world.close());

const words = { who: "", what: "open the letters", when: "on Tuesday" };
const cannotBeAsked = { kind: "invalid", fields: { taker: "cannot-be-asked" } };
const offered = async (goalId: string, by = owner) =>
  done(await agreementToAdd.run(by, { goalId })).takers.map(({ name }) => name);
const ask = (goalId: string, taker: string, by = owner) =>
  addAgreement.run(by, { id: newId(), goalId, ...words, taker });
const share = async (goalId: string, verb: string, more = {}, by = owner) =>
  done(await shareGoal.run(by, { id: newId(), goalId, partyId: ids.helper, verb, ...more })).grantId;
const byName = async (goalId: string) =>
  done(await addAgreement.run(owner, { id: newId(), goalId, ...words, who: "somebody" })).agreementId;

describe("of the family those are asked who see the goal", () => {
  test("of what everybody sees: everybody, also who cannot sign in", async () => {
    const goalId = await world.goal(owner, householdId, "for all of us");
    expect(await offered(goalId)).toEqual(["owner", "co-owner", "member", "grandmother"]);
    expect(await offered(goalId, member)).toEqual(["member", "owner", "co-owner", "grandmother"]);
  });

  test("of what is for the owners: the owners, and who wrote it", async () => {
    const goalId = await world.goal(member, householdId, "for the owners", "owners");
    expect(await offered(goalId)).toEqual(["owner", "co-owner", "member"]);
    expect(await ask(goalId, `member:${ids.grandmother}`)).toEqual(cannotBeAsked);
    done(await ask(goalId, `member:${ids.member}`));
  });

  test('of an "only me" nobody but who wrote it', async () => {
    const goalId = await world.goal(member, householdId, "for myself", "author");
    expect(await offered(goalId, member)).toEqual(["member"]);
    expect(await ask(goalId, `member:${ids.owner}`, member)).toEqual(cannotBeAsked);
    done(await ask(goalId, `member:${ids.member}`, member));
  });
});

describe("from outside those are asked who can say: I do this", () => {
  test("not before anything is shared, nor where there is nothing to say but to see", async () => {
    const goalId = await world.goal(owner, householdId, "sleep again");
    const taker = `party:${ids.helper}`;
    expect(await offered(goalId)).not.toContain("helper");
    expect(await ask(goalId, taker)).toEqual(cannotBeAsked);
    await share(goalId, "see");
    expect(await offered(goalId)).not.toContain("helper");
    expect(await ask(goalId, taker)).toEqual(cannotBeAsked);
    await share(goalId, "comment");
    expect(await offered(goalId)).toContain("helper");
    done(await ask(goalId, taker));
  });

  test("not any more when the sharing was taken back, or the help has ended", async () => {
    const goalId = await world.goal(owner, householdId, "eat together");
    const grantId = await share(goalId, "propose");
    done(await revokeGrant.run(owner, { grantId }));
    expect(await offered(goalId)).not.toContain("helper");
    const partyId = await world.letIn(owner, householdId, await world.person("for a while"), "for a while");
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "comment" }));
    expect(await offered(goalId)).toContain("for a while");
    done(await endHelp.run(owner, { partyId, ending: "now" }));
    expect(await ask(goalId, `party:${partyId}`)).toEqual(cannotBeAsked);
  });

  test("not who was asked in and has not come yet", async () => {
    const goalId = await world.goal(owner, householdId, "walk every day");
    const invited = { householdId, id: newId(), name: "invited", kind: "helper" };
    const { partyId } = done(await inviteParty.run(owner, invited));
    done(await shareGoal.run(owner, { id: newId(), goalId, partyId, verb: "comment", lasts: "after" }));
    expect(await offered(goalId)).not.toContain("invited");
    expect(await ask(goalId, `party:${partyId}`)).toEqual(cannotBeAsked);
  });

  test("for one agreement who was let in on that one, and for no other", async () => {
    const goalId = await world.goal(owner, householdId, "call the school");
    const [shown, other] = [await byName(goalId), await byName(goalId)];
    await share(goalId, "comment", { itemId: shown });
    const change = (itemId: string) =>
      editAgreement.run(owner, { itemId, version: itemId, ...words, taker: `party:${ids.helper}` });
    expect(await offered(goalId)).not.toContain("helper");
    expect(await change(other)).toEqual(cannotBeAsked);
    done(await change(shown));
    const toEdit = done(await agreementToEdit.run(owner, { itemId: shown }));
    expect(toEdit.taker).toBe(`party:${ids.helper}`);
  });

  test("not for what was written before the day from which it is shared", async () => {
    const goalId = await world.goal(owner, householdId, "find the papers");
    const before = await byName(goalId);
    await share(goalId, "comment", { from: "today" });
    const change = { itemId: before, version: before, ...words, taker: `party:${ids.helper}` };
    expect(await editAgreement.run(owner, change)).toEqual(cannotBeAsked);
    done(await ask(goalId, `party:${ids.helper}`));
  });
});

test("who cannot say it any more is asked no longer once the words change, and keeps his name in them", async () => {
  const goalId = await world.goal(owner, householdId, "pay the rent");
  const grantId = await share(goalId, "comment");
  const { agreementId: itemId } = done(await ask(goalId, `party:${ids.helper}`));
  done(await revokeGrant.run(owner, { grantId }));
  const toEdit = done(await agreementToEdit.run(owner, { itemId }));
  expect(toEdit).toMatchObject({ taker: null, item: { who: "helper" } });
  const change = { itemId, version: itemId, ...words, who: "helper", what: "pay it on Monday" };
  done(await editAgreement.run(owner, change));
  expect(done(await readItem.run(owner, { itemId })).stands).toMatchObject({ takerId: null });
});
