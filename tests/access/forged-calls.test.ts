import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { leaveHousehold } from "#app/domain/households/leave-household";
import { done } from "#tests/support/world";
import { reached, sealed, succeeds } from "./raw-sql";
import { type Somebody, settleWholeNeighbourhood, type WholeNeighbourhood } from "./whole-neighbourhood";

/** One row where the function says yes. */
const yes = (call: SQL) => sql`select 1 as one from ${call} as answered where answered`;

describe("functions of the database that somebody with raw SQL would call", () => {
  let n: WholeNeighbourhood;
  beforeAll(async () => {
    n = await settleWholeNeighbourhood();
  });
  afterAll(() => n.world.close());

  describe("a line of the ledger", () => {
    const line = (what: string, about: Partial<Record<"goal" | "item" | "party" | "grant", string>> = {}) =>
      sql`select 1 as one from write_ledger(${n.householdId}, ${what}, ${about.goal ?? null}, ${about.item ?? null},
        ${about.party ?? null}, ${about.grant ?? null}, 'done')`;

    test("is written by those of the household, and by who is let in", async () => {
      const may = ["owner", "coOwner", "member", "from16", "from12"];
      const letIn = ["seer", "commenter", "proposer", "itemReader"];
      const nobody = ["ended", "helpOver", "awaiting", "unconfirmed", "expired", "notYet", "revoked"];
      const outside = ["ungranted", "newcomer", "left", "stranger"];
      const answers: string[] = [];
      for (const actor of [...may, ...letIn, ...nobody, ...outside] as Somebody[])
        if (await succeeds(n, actor, line("plan.read"))) answers.push(actor);
      expect(answers).toEqual([...may, ...letIn]);
    });

    test("of coming in is written by whoever came in, and of leaving by nobody who left before", async () => {
      const accepted = line("sharing.invitation-accepted");
      const came: boolean[] = [];
      for (const actor of ["unconfirmed", "newcomer", "ended", "stranger"] as const)
        came.push(await succeeds(n, actor, accepted));
      expect(came).toEqual([true, true, false, false]);
      expect(await succeeds(n, "left", line("households.member-left"))).toBe(false);
    });

    test("names nothing of another household, and nothing that is not there", async () => {
      const elsewhere = await n.world.goal(n.people.stranger, n.elsewhereId, "elsewhere");
      const { goals, items, grants } = n.shared;
      const there = { goal: goals.shared, item: items.shared, party: n.partyIds.seer, grant: grants.shared };
      expect(await succeeds(n, "owner", line("plan.read", there))).toBe(true);
      for (const name of ["goal", "item", "party", "grant"] as const) {
        for (const id of [newId(), elsewhere])
          expect([name, await succeeds(n, "owner", line("plan.read", { ...there, [name]: id }))]).toEqual([
            name,
            false,
          ]);
      }
    });

    test('says who acts and as what, in the chain of the household or of the author of an "only me"', async () => {
      const { goals } = n.shared;
      const written = async (by: Somebody, goal: string) => {
        await n.world.test.database.transaction("person", n.people[by].accountId, (db) =>
          db
            .select({ one: sql`1` })
            .from(sql`write_ledger(${n.householdId}, 'plan.goal-read', ${goal}, null, null, null, 'done')`),
        );
        const [newest] = await n.world.test.admin(
          "select chain, account_id, standing, actor_id from ledger_entries order by at desc limit 1",
        );
        return newest;
      };
      expect(await written("commenter", goals.shared)).toEqual({
        chain: n.householdId,
        account_id: n.people.commenter.accountId,
        standing: "party",
        actor_id: n.partyIds.commenter,
      });
      expect(await written("commenter", goals.secretButGranted)).toMatchObject({ chain: n.memberIds.owner });
      expect(await written("from12", goals.from12Secret)).toEqual({
        chain: n.memberIds.from12,
        account_id: n.people.from12.accountId,
        standing: "member",
        actor_id: n.memberIds.from12,
      });
    });
  });

  describe("settling who used the words for a member", () => {
    const settle = (household: string, member: string, isTheOne: boolean) =>
      yes(sql`settle_member(${household}, ${member}, ${isTheOne})`);

    test("is for owners of this household, of somebody who waits for it, and once", async () => {
      const { newcomer, coOwner } = n.memberIds;
      const home = n.householdId;
      expect(await succeeds(n, "owner", settle(home, newcomer, true))).toBe(true);
      expect(await succeeds(n, "owner", settle(home, newcomer, false), settle(home, newcomer, true))).toBe(
        false,
      );
      expect(await succeeds(n, "owner", settle(home, newcomer, true), settle(home, newcomer, false))).toBe(
        false,
      );
      expect(await succeeds(n, "owner", settle(home, n.grandmotherId, true))).toBe(false);
      expect(await succeeds(n, "owner", settle(home, coOwner, false))).toBe(false);
      expect(await succeeds(n, "stranger", settle(home, newcomer, true))).toBe(false);
      expect(await succeeds(n, "owner", settle(n.elsewhereId, newcomer, true))).toBe(false);
    });

    test("lets nobody in who left meanwhile", async () => {
      const id = newId();
      await n.world.test.admin(`insert into members (household_id, id, role, name, accepted_account_id, left_at)
        values ('${n.householdId}', '${id}', 'member', '', '${newId()}', now())`);
      expect(await succeeds(n, "owner", settle(n.householdId, id, true))).toBe(false);
    });
  });

  test("telling a party is for members, and of who is or was here", async () => {
    const tell = (party: string) => yes(sql`tell_party(${n.householdId}, ${party}, ${newId()})`);
    const { seer, ended, unconfirmed } = n.partyIds;
    expect(await succeeds(n, "member", tell(seer))).toBe(true);
    expect(await succeeds(n, "owner", tell(ended))).toBe(true);
    expect(await succeeds(n, "owner", tell(unconfirmed))).toBe(false);
    expect(await succeeds(n, "owner", tell(n.invitedPartyId))).toBe(false);
    for (const actor of ["commenter", "stranger", "left"] as const)
      expect([actor, await succeeds(n, actor, tell(seer))]).toEqual([actor, false]);
    expect(await succeeds(n, "owner", tell(seer), sql`select 1 as one from notices`)).toBe(false);
  });

  test("a member is corrected by himself, and by an owner where nobody signs in", async () => {
    const correct = (about: string) =>
      yes(sql`correct_member(${n.householdId}, ${about}, ${sealed}, null, 'here')`);
    const { owner, member } = n.memberIds;
    expect(await succeeds(n, "member", correct(member))).toBe(true);
    expect(await succeeds(n, "owner", correct(n.grandmotherId))).toBe(true);
    expect(await succeeds(n, "owner", correct(member))).toBe(false);
    expect(await succeeds(n, "member", correct(owner))).toBe(false);
    expect(await succeeds(n, "member", correct(n.grandmotherId))).toBe(false);
  });

  test("what was shared with who was let out is live to nobody", async () => {
    const live = sql`select 1 as one from grants where party_id = ${n.partyIds.ended} and is_live(grants)`;
    expect(await succeeds(n, "owner", live)).toBe(false);
    const stillGiven = sql`select 1 as one from grants where party_id = ${n.partyIds.ended} and revoked_at is null`;
    expect(await succeeds(n, "owner", stillGiven)).toBe(true);
  });

  test("which children there are is told to who lives with them alone", async () => {
    const children = sql`select id from children_beside_me()`;
    const told: Record<string, number> = {};
    for (const actor of ["owner", "from16", "seer", "left", "stranger"] as const)
      told[actor] = await reached(n, actor, children);
    expect(told).toEqual({ owner: 2, from16: 1, seer: 0, left: 0, stranger: 0 });
  });

  test("a household is never left without an owner who can sign in", async () => {
    const [last, other] = [await n.world.person("last"), await n.world.person("other")];
    const householdId = await n.world.household(last);
    await n.world.joins(householdId, null, "owner", "without a sign-in");
    await n.world.joins(householdId, await n.world.person("member"), "member", "no owner");
    const leave = () => leaveHousehold.run(last, { householdId });
    const refused = { kind: "invalid", fields: { form: "last-owner" } };
    expect(await leave()).toEqual(refused);
    await n.world.joins(householdId, other, "owner", "other");
    done(await leaveHousehold.run(other, { householdId }));
    expect(await leave()).toEqual(refused);
    await n.world.joins(householdId, await n.world.person("third"), "owner", "third");
    done(await leave());
    expect(await leave()).toEqual({ kind: "missing" });
  });

  test("nobody starts a household that exists, or one in nobody's name", async () => {
    const start = (id: string) => yes(sql`start_household(${id}, ${sealed}, ${newId()}, ${sealed})`);
    expect(await succeeds(n, "stranger", start(newId()))).toBe(true);
    expect(await succeeds(n, "stranger", start(n.householdId))).toBe(false);
    const anonymous = n.world.test.database.transaction("person", null, (db) =>
      db.select({ one: sql`1` }).from(sql`start_household(${newId()}, ${sealed}, ${newId()}, ${sealed})`),
    );
    await expect(anonymous).rejects.toThrow();
  });
});
