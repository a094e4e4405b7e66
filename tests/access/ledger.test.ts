import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLedger } from "#app/domain/audit/read-ledger";
import { newId } from "#app/domain/fields";
import { addMember } from "#app/domain/households/add-member";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readPlan } from "#app/domain/reading/read-plan";
import { acceptInvitation } from "#app/domain/sharing/accept-invitation";
import { confirmParty } from "#app/domain/sharing/confirm-party";
import { inviteMember } from "#app/domain/sharing/invite-member";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { showInvitation } from "#app/domain/sharing/show-invitation";
import type { Person } from "#app/gate/actor";
import { done, openWorld, type World } from "#tests/support/world";

describe("the family's list of who looked", () => {
  let world: World;
  let owner: Person;
  let member: Person;
  let helper: Person;
  let householdId: string;
  let memberId: string;
  let partyId: string;
  let goalId: string;

  const agreement = { who: "Samira", what: "Samen eten", when: "elke vrijdag" };
  const read = async (asked: object = {}, by = owner) =>
    done(await readLedger.run(by, { householdId, ...asked }));
  const linesOf = async (asked: object = {}, by = owner) =>
    (await read({ view: "everybody", ...asked }, by)).lines;

  beforeAll(async () => {
    world = await openWorld();
    owner = await world.person("Samira");
    member = await world.person("Aisha");
    helper = await world.person("Selam");
    householdId = await world.household(owner);
    memberId = await world.joins(householdId, member, "member", "Aisha");
    goalId = await world.goal(owner, householdId, "Ik wil weer slapen.");
    partyId = await comesIn();
  });
  afterAll(() => world.close());

  /** As world.letIn, with the organisation that somebody works for. */
  async function comesIn(): Promise<string> {
    const asked = { id: newId(), householdId, name: "Selam", organisation: "Aan Tafel", kind: "helper" };
    const invited = done(await inviteParty.run(owner, asked));
    const { words } = done(await showInvitation.run(owner, { invitationId: invited.invitationId }));
    done(await acceptInvitation.run(helper, { words: words?.join(" ") }));
    done(await confirmParty.run(owner, { partyId: invited.partyId }));
    return invited.partyId;
  }

  test("says who, for which organisation, as what, what, when and by which permission", async () => {
    const share = { id: newId(), goalId, partyId, verb: "comment" };
    done(await shareGoal.run(owner, share));
    done(await readGoal.run(helper, { goalId }));
    const [looked] = (await read()).lines;
    expect(looked).toMatchObject({
      name: "Selam, Aan Tafel",
      isOutsider: true,
      role: "helper",
      action: "plan.goal-read",
      goal: { id: goalId, words: "Ik wil weer slapen." },
      item: null,
      about: null,
      permission: { verb: "comment" },
      refused: false,
    });
    const given = looked?.permission?.since.getTime() ?? 0;
    expect(Math.abs(Date.now() - given)).toBeLessThan(60_000);
    expect(Math.abs(Date.now() - Number(looked?.at))).toBeLessThan(60_000);
    const shared = (await linesOf()).find(({ action }) => action === "sharing.goal-shared");
    expect(shared).toMatchObject({
      role: "owner",
      about: "Selam, Aan Tafel",
      permission: { verb: "comment" },
    });
  });

  test("says that it was about one agreement alone", async () => {
    const guest = await world.person("Bram");
    const guestId = await world.letIn(owner, householdId, guest, "Bram");
    const { agreementId } = done(await addAgreement.run(owner, { id: newId(), goalId, ...agreement }));
    const share = { id: newId(), goalId, itemId: agreementId, partyId: guestId, verb: "see" };
    done(await shareGoal.run(owner, share));
    done(await readItem.run(guest, { itemId: agreementId }));
    const [looked] = await linesOf({ person: guestId });
    expect(looked).toMatchObject({ name: "Bram", item: "agreement", permission: { verb: "see" } });
  });

  test("names the member whom it was about", async () => {
    const { memberId: toos } = done(await addMember.run(owner, { id: newId(), householdId, name: "Toos" }));
    done(await inviteMember.run(owner, { id: newId(), memberId: toos }));
    const [invited, added] = (await read({ view: "everybody" })).lines;
    expect([added, invited]).toMatchObject([
      { name: "Samira", action: "households.member-added", about: "Toos" },
      { name: "Samira", action: "sharing.member-invited", about: "Toos" },
    ]);
  });

  test("says what was refused", async () => {
    const refused = await addAgreement.run(helper, { id: newId(), goalId, ...agreement });
    expect(refused.kind).toBe("refused");
    const [line] = (await read({ person: partyId })).lines;
    expect(line).toMatchObject({ name: "Selam, Aan Tafel", action: "plan.agreement-added", refused: true });
  });

  test("tells of one person, be it a member or somebody from outside", async () => {
    done(await readPlan.run(member, { householdId }));
    done(await readGoal.run(helper, { goalId }));
    for (const [person, name] of [
      [memberId, "Aisha"],
      [partyId, "Selam, Aan Tafel"],
    ] as const) {
      const asked = await read({ person });
      expect([...new Set(asked.lines.map((line) => line.name))]).toEqual([name]);
      expect(asked.person).toBe(person);
    }
    const { people } = await read();
    expect(people.map(({ name, isOutsider }) => [name, isOutsider])).toEqual([
      ["Samira", false],
      ["Aisha", false],
      ["Toos", false],
      ["Selam, Aan Tafel", true],
      ["Bram", true],
    ]);
  });

  test.each(["", "nobody", newId(), "' or 1=1"])(
    "takes no notice of a person it does not know: %j",
    async (person) => {
      const asked = await read({ person });
      expect(asked.person).toBeNull();
      expect(asked.lines.every(({ isOutsider }) => isOutsider)).toBe(true);
    },
  );

  test("goes back page by page with every line once, also where many are of one moment and of two chains", async () => {
    const old = await longAgo(world, Array(65).fill("2026-05-01T10:00:00.123456Z"));
    const seen: string[] = [];
    let before: string | undefined;
    do {
      const asked = { householdId: old.householdId, person: old.memberId, until: "2026-05-31", before };
      const told = done(await readLedger.run(old.owner, asked));
      seen.push(...told.lines.map(({ id }) => id));
      before = told.older ?? undefined;
    } while (before && seen.length < 1000);
    expect([seen.length, new Set(seen).size]).toEqual([130, 130]);
  });

  test.each(["1", "0_0_0", "9".repeat(99), "1790000000000000_' or 1=1_1"])(
    "begins at the newest line where the place to go on from is nothing: %s",
    async (before) => {
      expect((await linesOf({ before }))[0]?.action).toBe("audit.ledger-read");
    },
  );

  test("tells of a period of days in Amsterdam", async () => {
    const old = await longAgo(world, [
      "2026-05-02T21:59:59.999Z",
      "2026-05-02T22:00:00Z",
      "2026-05-03T21:59:59.999999Z",
      "2026-05-03T22:00:00Z",
    ]);
    const moments = async (from: string, until: string) => {
      const asked = { householdId: old.householdId, view: "everybody", from, until };
      const told = done(await readLedger.run(old.owner, asked));
      const count = told.lines.filter(({ at }) => at < new Date("2026-06-01")).length;
      return { count: count / 2, problems: told.problems };
    };
    expect(await moments("2026-05-03", "2026-05-03")).toEqual({ count: 2, problems: {} });
    expect(await moments("", "2-5-2026")).toEqual({ count: 1, problems: {} });
    expect(await moments("2026-05-04", "")).toEqual({ count: 1, problems: {} });
    expect(await moments("2026-05-05", "2026-05-01")).toEqual({
      count: 0,
      problems: { until: "ends-before-it-begins" },
    });
    expect(await moments("gisteren", "")).toEqual({ count: 4, problems: { from: "not-a-date" } });
  });

  test("tells a member who is no owner of the own items alone", async () => {
    const secret = await world.goal(member, householdId, "Alleen van Aisha.", "author");
    done(await readGoal.run(member, { goalId: secret }));
    const own = await linesOf({}, member);
    expect(own.map(({ action, goal }) => [action, goal?.words])).toEqual([
      ["plan.goal-read", "Alleen van Aisha."],
      ["plan.goal-written", "Alleen van Aisha."],
    ]);
    const { heads, seesAll } = await read({}, member);
    expect([heads.map((head) => head.of), seesAll]).toEqual([["own"], false]);
    expect(JSON.stringify(await read({ view: "everybody" }))).not.toContain("Alleen van Aisha.");
    expect((await read()).heads.map((head) => head.of)).toEqual(["household"]);
  });

  test("is for nobody from outside", async () => {
    const stranger = await world.person("stranger");
    expect(await readLedger.run(helper, { householdId })).toEqual({
      kind: "refused",
      because: "members-only",
    });
    expect(await readLedger.run(stranger, { householdId })).toEqual({ kind: "missing" });
  });
});

/** A household with lines of these moments in each of its owner's two chains. Time is moved as superuser: nobody in the product can. */
async function longAgo(world: World, moments: string[]) {
  const owner = await world.person("Naima");
  const householdId = await world.household(owner);
  const [row] = await world.test.admin(`select id from members where household_id = '${householdId}'`);
  const memberId = String(row?.id);
  const rows = moments.flatMap((at, index) =>
    [householdId, memberId].map(
      (chain) =>
        `('${householdId}', '${chain}', ${1000 + index}, '${at}', '${owner.accountId}', 'owner', '${memberId}', 'plan.read', 'done', '', '')`,
    ),
  );
  await world.test.admin(`insert into ledger_entries
    (household_id, chain, seq, at, account_id, standing, actor_id, action, outcome, previous_hash, hash) values ${rows.join()}`);
  return { owner, householdId, memberId };
}
