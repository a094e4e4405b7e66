import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLedger } from "#app/domain/audit/read-ledger";
import { commentOnGoal } from "#app/domain/conversation/comment-on-goal";
import { newId } from "#app/domain/fields";
import { readGoal } from "#app/domain/reading/read-goal";
import { readPlan } from "#app/domain/reading/read-plan";
import { acceptInvitation } from "#app/domain/sharing/accept-invitation";
import { confirmParty } from "#app/domain/sharing/confirm-party";
import { hashOfWords } from "#app/domain/sharing/invitation-words";
import { inviteParty } from "#app/domain/sharing/invite-party";
import { readPeople } from "#app/domain/sharing/read-people";
import { revokeGrant } from "#app/domain/sharing/revoke-grant";
import { shareGoal } from "#app/domain/sharing/share-goal";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import { showInvitation } from "#app/domain/sharing/show-invitation";
import { done } from "#tests/support/world";
import { type Neighbourhood, settleNeighbourhood } from "./neighbourhood";
import { succeeds } from "./raw-sql";

const householdTables = [
  "households",
  "members",
  "goals",
  "agreements",
  "progress_entries",
  "comments",
  "parties",
  "invitations",
  "grants",
  "ledger_entries",
];

describe("holes that other systems had", () => {
  let n: Neighbourhood;
  beforeAll(async () => {
    n = await settleNeighbourhood();
  });
  afterAll(() => n.world.close());

  test("hole 1: a party does not give itself more, longer or again", async () => {
    const again = { id: newId(), goalId: n.goals.shared, partyId: n.partyIds.seer, verb: "comment" };
    expect(await shareGoal.run(n.people.seer, again)).toEqual({ kind: "refused", because: "owners-only" });
    const insert = sql`insert into grants (household_id, id, party_id, goal_id, verb, granted_by)
      values (${n.householdId}, ${newId()}, ${n.partyIds.seer}, ${n.goals.shared}, 'propose', ${n.memberIds.owner})`;
    expect(await succeeds(n, "seer", insert)).toBe(false);
    expect(await succeeds(n, "seer", sql`update grants set expires_at = null`)).toBe(false);
    expect(await succeeds(n, "seer", sql`update grants set verb = 'propose'`)).toBe(false);
    expect(await succeeds(n, "owner", sql`update grants set expires_at = null`)).toBe(false);
    const rewritten = sql`update grants set verb = 'propose', revoked_at = now(), revoked_by = ${n.memberIds.owner}`;
    expect(await succeeds(n, "owner", rewritten)).toBe(false);
  });

  test("hole 2: revoking leaves nothing behind, and the family keeps what was written", async () => {
    const guest = await n.world.person("guest");
    const partyId = await n.world.letIn(n.people.owner, n.householdId, guest, "guest");
    const goalId = n.goals.unshared;
    const grantId = await n.world.grant(n.people.owner, goalId, partyId, "comment");
    done(await commentOnGoal.run(guest, { id: newId(), goalId, words: "what the guest wrote" }));
    done(await revokeGrant.run(n.people.owner, { grantId }));

    expect(await readGoal.run(guest, { goalId })).toEqual({ kind: "missing" });
    expect(await commentOnGoal.run(guest, { id: newId(), goalId, words: "more" })).toEqual({
      kind: "missing",
    });
    expect(done(await sharedWithMe.run(guest, {}))).toEqual({ households: [], notices: [] });
    for (const table of householdTables)
      expect([table, await rowsSeenBy(n, guest.accountId, table)]).toEqual([table, 0]);
    const kept = done(await readGoal.run(n.people.owner, { goalId }));
    expect(kept.comments.map((comment) => comment.words)).toContain("what the guest wrote");
  });

  test("hole 3: no role of the house opens a plan", async () => {
    for (const realm of ["visitor", "auth", "job"] as const) {
      for (const table of householdTables) {
        const look = n.world.test.database.transaction(realm, n.people.owner.accountId, (db) =>
          db.select({ one: sql`1` }).from(sql.raw(table)),
        );
        await expect(look, `${realm} looks at ${table}`).rejects.toThrow();
      }
    }
  });

  test("hole 4: nobody attaches himself to a household", async () => {
    const { accountId } = n.people.stranger;
    const asMember = sql`insert into members (household_id, id, account_id, role, name)
      values (${n.householdId}, ${newId()}, ${accountId}, 'owner', ''::bytea)`;
    const asParty = sql`insert into parties (household_id, id, kind, name, account_id)
      values (${n.householdId}, ${newId()}, 'helper', ''::bytea, ${accountId})`;
    expect(await succeeds(n, "stranger", asMember)).toBe(false);
    expect(await succeeds(n, "stranger", asParty)).toBe(false);
    expect(await succeeds(n, "owner", asParty)).toBe(false);
    expect(await succeeds(n, "stranger", sql`update parties set account_id = ${accountId}`)).toBe(false);
    const takeOver = sql`select start_household(${n.householdId}, ''::bytea, ${newId()}, ''::bytea) as started`;
    expect(await succeeds(n, "stranger", sql`select 1 as one from (${takeOver}) as x where started`)).toBe(
      false,
    );
  });

  test("hole 4: nobody without a live grant writes into a household's ledger", async () => {
    const line = sql`select 1 as one from write_ledger(${n.householdId}, 'plan.read', null, null, null, null, 'done')`;
    for (const actor of ["stranger", "ungranted", "revoked", "expired"] as const) {
      expect([actor, await succeeds(n, actor, line)]).toEqual([actor, false]);
    }
    expect(await succeeds(n, "seer", line)).toBe(true);
  });

  test("hole 6: a party sees nobody else whom the household let in", async () => {
    const seen = sql`select 1 as one from parties where id <> ${n.partyIds.seer}`;
    expect(await succeeds(n, "seer", seen)).toBe(false);
    expect(await succeeds(n, "seer", sql`select 1 as one from members`)).toBe(false);
    const page = done(await readGoal.run(n.people.seer, { goalId: n.goals.shared }));
    expect(JSON.stringify(page)).not.toContain("commenter");
  });

  test("hole 7: a party counts only what it sees", async () => {
    expect(await rowsSeenBy(n, n.people.seer.accountId, "goals")).toBe(1);
    expect(await rowsSeenBy(n, n.people.commenter.accountId, "goals")).toBe(2);
    expect(await rowsSeenBy(n, n.people.seer.accountId, "ledger_entries")).toBe(0);
  });

  test("hole 9: what is only for oneself is nowhere in the other owner's pages", async () => {
    const plan = done(await readPlan.run(n.people.coOwner, { householdId: n.householdId }));
    expect(plan.goals.map((goal) => goal.words).sort()).toEqual(["of the owners", "shared", "unshared"]);
    const asked = { householdId: n.householdId, view: "everybody" };
    const ledger = done(await readLedger.run(n.people.coOwner, asked));
    const own = done(await readLedger.run(n.people.owner, asked));
    expect(JSON.stringify(ledger)).not.toContain("secret");
    expect(ledger.lines.filter((line) => line.action === "plan.goal-written")).toHaveLength(3);
    expect(own.lines.filter((line) => line.action === "plan.goal-written")).toHaveLength(5);
  });

  test("hole 10: the household sees under which name an invitation was accepted", async () => {
    const other = await n.world.person("somebodyElse");
    const partyId = await n.world.letIn(n.people.owner, n.householdId, other, "who was meant");
    const { people } = done(await readPeople.run(n.people.owner, { householdId: n.householdId }));
    const party = people.find((person) => person.party.id === partyId)?.party;
    expect(party).toMatchObject({ name: "who was meant", acceptedName: "somebodyElse" });
    expect(await readPlan.run(other, { householdId: n.householdId })).toEqual({ kind: "missing" });
  });

  test("hole 10: what was prepared for somebody opens only after the household confirmed who came", async () => {
    const guest = await n.world.person("whoeverCame");
    const asked = { id: newId(), householdId: n.householdId, name: "who was meant", kind: "helper" };
    const { partyId, invitationId } = done(await inviteParty.run(n.people.owner, asked));
    const share = { id: newId(), goalId: n.goals.unshared, partyId, verb: "see" };
    done(await shareGoal.run(n.people.owner, share));
    expect(await confirmParty.run(n.people.owner, { partyId })).toEqual({
      kind: "refused",
      because: "party-not-here-yet",
    });
    const { words } = done(await showInvitation.run(n.people.owner, { invitationId }));
    done(await acceptInvitation.run(guest, { words: words?.join(" ") }));
    expect(await readGoal.run(guest, { goalId: n.goals.unshared })).toEqual({ kind: "missing" });
    expect(await confirmParty.run(guest, { partyId })).toEqual({ kind: "missing" });
    done(await confirmParty.run(n.people.owner, { partyId }));
    expect((await readGoal.run(guest, { goalId: n.goals.unshared })).kind).toBe("done");
  });

  test("hole 10: one person comes into a household once", async () => {
    const guest = await n.world.person("twice");
    await n.world.letIn(n.people.owner, n.householdId, guest, "at home");
    await expect(n.world.letIn(n.people.owner, n.householdId, guest, "at work")).rejects.toThrow(
      "invitation-not-usable",
    );
  });

  test.each(["expires_at = now()", "withdrawn_at = now()"])(
    "hole 10: the words of an invitation open nothing once its %s",
    async (ended) => {
      const asked = { id: newId(), householdId: n.householdId, name: "late", kind: "helper" };
      const { invitationId } = done(await inviteParty.run(n.people.owner, asked));
      const { words } = done(await showInvitation.run(n.people.owner, { invitationId }));
      await n.world.test.admin(`update invitations set ${ended} where id = '${invitationId}'`);
      const late = await acceptInvitation.run(n.people.stranger, { words: words?.join(" ") });
      expect(late).toEqual({ kind: "invalid", fields: { words: "invitation-not-usable" } });
    },
  );

  test("hole 10: nobody takes over what was granted to who came in first", async () => {
    const [first, second] = [await n.world.person("first"), await n.world.person("second")];
    const partyId = await n.world.letIn(n.people.owner, n.householdId, first, "first");
    await n.world.grant(n.people.owner, n.goals.unshared, partyId, "see");
    const words = "appel peer kers druif banaan kiwi";
    await n.world.test.admin(`insert into invitations (household_id, id, party_id, words_hash, expires_at) values
      ('${n.householdId}', '${newId()}', '${partyId}', '${hashOfWords(n.world.keys, words.split(" "))}', now() + interval '1 day')`);
    expect((await acceptInvitation.run(second, { words })).kind).toBe("invalid");
    expect(await readGoal.run(second, { goalId: n.goals.unshared })).toEqual({ kind: "missing" });
    expect((await readGoal.run(first, { goalId: n.goals.unshared })).kind).toBe("done");
  });

  test("hole 8: nothing is written in the past, and no grant begins there", async () => {
    const ids = { household: n.householdId, goal: n.goals.shared, member: n.memberIds.owner };
    const goal = sql`insert into goals (household_id, id, author_id, words, audience, created_at)
      values (${ids.household}, ${newId()}, ${ids.member}, ''::bytea, 'household', '1999-01-01')`;
    const comment = sql`insert into comments (household_id, id, goal_id, member_id, author_name, words, created_at)
      values (${ids.household}, ${newId()}, ${ids.goal}, ${ids.member}, ''::bytea, ''::bytea, '1999-01-01')`;
    const grant = sql`insert into grants (household_id, id, party_id, goal_id, verb, granted_by, starts_at)
      values (${ids.household}, ${newId()}, ${n.partyIds.ungranted}, ${ids.goal}, 'see', ${ids.member}, '1999-01-01')`;
    for (const statement of [goal, comment, grant]) expect(await succeeds(n, "owner", statement)).toBe(false);
  });

  test("hole 11: words that were not given out open nothing", async () => {
    const guess = await acceptInvitation.run(n.people.stranger, { words: "aap noot mies wim zus jet" });
    expect(guess).toEqual({ kind: "invalid", fields: { words: "invitation-not-usable" } });
    const blind = sql`select 1 as one from accept_invitation('guess', ''::bytea) as accepted where accepted`;
    expect(await succeeds(n, "stranger", blind)).toBe(false);
  });

  test("hole 12: when an account is gone, its household keeps everything", async () => {
    await n.world.test.admin(`delete from accounts where id = '${n.people.member.accountId}'`);
    const plan = done(await readPlan.run(n.people.coOwner, { householdId: n.householdId }));
    expect(plan.goals).toHaveLength(3);
    expect(await rowsIn(n, "goals")).toBe(6);
  });
});

async function rowsSeenBy(n: Neighbourhood, accountId: string, table: string): Promise<number> {
  const rows = await n.world.test.database.transaction("person", accountId, (db) =>
    db.select({ one: sql`1` }).from(sql.raw(table)),
  );
  return rows.length;
}

async function rowsIn(n: Neighbourhood, table: string): Promise<number> {
  const [row] = await n.world.test.admin(`select count(*)::int as count from ${table}`);
  return Number(row?.count);
}
