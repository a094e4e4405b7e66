import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { sealed, succeeds } from "./raw-sql";
import { type Somebody, settleWholeNeighbourhood, type WholeNeighbourhood } from "./whole-neighbourhood";

/** Whom an invitation is for, who holds its words, what he or she is told of it, and whether they open anything. */
const table: [string, string, Somebody, string, boolean][] = [
  ["a party that did not come in", "invited", "stranger", "open", true],
  ["a party that did not come in", "invited", "left", "open", true],
  ["a party that did not come in", "invited", "ended", "open", true],
  ["a party that did not come in", "invited", "owner", "own-household", false],
  ["a party that did not come in", "invited", "seer", "already-here", false],
  ["a party that came in", "unconfirmed", "stranger", "open", false],
  ["a party that was let out before coming in", "letOut", "stranger", "withdrawn", false],
  ["a member without a sign-in", "grandmother", "stranger", "open", true],
  ["a member without a sign-in", "grandmother", "member", "own-household", false],
  ["a member without a sign-in", "grandmother", "seer", "already-here", false],
  ["a member who waits for a yes", "newcomer", "stranger", "open", false],
  ["a member with a sign-in", "coOwner", "stranger", "open", false],
  ["a member who left", "gone", "stranger", "withdrawn", false],
];

describe("the words of an invitation", () => {
  let n: WholeNeighbourhood;

  beforeAll(async () => {
    n = await settleWholeNeighbourhood();
    const { householdId, invitedPartyId, grandmotherId, partyIds, memberIds } = n;
    const [letOut, gone] = [newId(), newId()];
    await n.world.test.admin(`
      insert into parties (household_id, id, kind, name, ended_at) values ('${householdId}', '${letOut}', 'helper', '', now());
      insert into members (household_id, id, role, name, left_at) values ('${householdId}', '${gone}', 'member', '', now())`);
    const parties = { invited: invitedPartyId, unconfirmed: partyIds.unconfirmed, letOut };
    const members = {
      grandmother: grandmotherId,
      newcomer: memberIds.newcomer,
      coOwner: memberIds.coOwner,
      gone,
    };
    for (const [name, id] of Object.entries(parties)) await invite(name, "party_id", id);
    for (const [name, id] of Object.entries(members)) await invite(name, "member_id", id);
    for (const name of ["expired", "withdrawn", "used"]) await invite(name, "party_id", invitedPartyId);
    await n.world.test.admin(`
      update invitations set expires_at = now() where words_hash = 'expired';
      update invitations set withdrawn_at = now() where words_hash = 'withdrawn';
      update invitations set accepted_at = now() where words_hash = 'used'`);
  });
  afterAll(() => n.world.close());

  const invite = (words: string, column: string, id: string) =>
    n.world.test.admin(`insert into invitations (household_id, id, ${column}, words_hash, expires_at)
      values ('${n.householdId}', '${newId()}', '${id}', '${words}', now() + interval '1 day')`);
  const accept = (words: string) =>
    sql`select 1 as one from accept_invitation(${words}, ${sealed}) as accepted where accepted`;
  const isTold = (words: string, state: string) =>
    sql`select 1 as one from invitation_by_words(${words}) where state = ${state}`;

  test.each(table)("for %s (%s), in the hands of %s", async (_whom, words, actor, state, opens) => {
    expect(await succeeds(n, actor, isTold(words, state))).toBe(true);
    expect(await succeeds(n, actor, accept(words))).toBe(opens);
  });

  test.each(["expired", "withdrawn", "used"])("open nothing once they are %s", async (words) => {
    expect(await succeeds(n, "stranger", isTold(words, words))).toBe(true);
    expect(await succeeds(n, "stranger", accept(words))).toBe(false);
  });

  test("open once, and are the accepter's own afterwards", async () => {
    expect(await succeeds(n, "stranger", accept("invited"), accept("invited"))).toBe(false);
    const mine = isTold("invited", "accepted-by-you");
    expect(await succeeds(n, "stranger", accept("invited"), mine)).toBe(true);
    expect(
      await succeeds(n, "stranger", accept("grandmother"), isTold("grandmother", "accepted-by-you")),
    ).toBe(true);
  });

  test("give a party nothing to see, and a member neither", async () => {
    for (const words of ["invited", "grandmother"])
      for (const seen of ["goals", "parties", "members", "households", "grants"])
        expect([
          words,
          seen,
          await succeeds(
            n,
            "newcomer",
            accept(words),
            sql`select 1 as one from ${sql.identifier(seen)} where ${sql.identifier(seen === "households" ? "id" : "household_id")} = ${n.householdId}`,
          ),
        ]).toEqual([words, seen, false]);
  });

  test("tell how much is ready to share, and not what was taken back, is over, or waits for a yes", async () => {
    const words = "readiness";
    await invite(words, "party_id", n.partyIds.revoked);
    const told = (toSee: number, toComment: number) =>
      sql`select 1 as one from invitation_by_words(${words}) where ready_to_see = ${toSee} and ready_to_comment = ${toComment}`;
    expect(await succeeds(n, "stranger", told(0, 0))).toBe(true);
    await n.world.grant(n.people.owner, n.shared.goals.unshared, n.partyIds.revoked, "comment");
    await n.world.grant(n.people.owner, n.shared.goals.shared, n.partyIds.revoked, "see");
    await n.world.grant(n.people.owner, n.shared.goals.aboutFrom12, n.partyIds.revoked, "comment");
    expect(await succeeds(n, "stranger", told(2, 1))).toBe(true);
    await n.world.test.admin(`update grants set starts_at = now() - interval '2 hours', expires_at = now() - interval '1 hour'
      where party_id = '${n.partyIds.revoked}' and goal_id = '${n.shared.goals.shared}'`);
    expect(await succeeds(n, "stranger", told(1, 1))).toBe(true);
  });

  test("that nobody wrote tell nothing and open nothing", async () => {
    expect(await succeeds(n, "stranger", sql`select 1 as one from invitation_by_words('guess')`)).toBe(false);
    expect(await succeeds(n, "stranger", accept("guess"))).toBe(false);
  });
});
