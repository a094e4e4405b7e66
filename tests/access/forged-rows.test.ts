import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { forgedPeople } from "./forged-people";
import { forgedRows } from "./forged-rows";
import { borrow, insertInto, sealed, succeeds } from "./raw-sql";
import { type Somebody, settleWholeNeighbourhood, type WholeNeighbourhood } from "./whole-neighbourhood";

describe("rows that somebody with raw SQL would write", () => {
  let n: WholeNeighbourhood;
  beforeAll(async () => {
    n = await settleWholeNeighbourhood();
  });
  afterAll(() => n.world.close());

  for (const { table, by, row, never } of [...forgedRows, ...forgedPeople]) {
    test(`${table}, by ${by}: as it should be, and in no other way`, async () => {
      const others = Object.values(n.memberIds).filter((id) => id !== n.memberIds[by]);
      const borrowed = borrow([...new Set([...others, n.grandmotherId])]);
      const answers: Record<string, boolean> = {
        "as it should be": await succeeds(n, by, borrowed, insertInto(table, row(n))),
      };
      const expected: typeof answers = { "as it should be": true };
      for (const [how, forged] of Object.entries(never)) {
        answers[how] = await succeeds(n, by, borrowed, insertInto(table, { ...row(n), ...forged(n) }));
        expected[how] = false;
      }
      expect(answers).toEqual(expected);
    });
  }

  test("help is begun by owners alone", async () => {
    const begun = (actor: Somebody) =>
      insertInto("help_periods", {
        ...{ household_id: n.householdId, id: newId(), party_id: n.invitedPartyId },
        begun_by: n.memberIds[actor],
      });
    expect(await succeeds(n, "coOwner", begun("coOwner"))).toBe(true);
    for (const actor of ["member", "from16", "left", "seer", "stranger"] as const)
      expect([actor, await succeeds(n, actor, begun(actor))]).toEqual([actor, false]);
  });

  test("whom a goal is about is said when it is written, by who writes it, and never afterwards", async () => {
    const { memberIds, grandmotherId, householdId: household_id } = n;
    const goal = (author_id: string) => {
      const id = newId();
      return { id, row: { household_id, id, author_id, words: sealed, audience: "household" } };
    };
    const about = (goal_id: string) =>
      insertInto("goal_subjects", { household_id, goal_id, member_id: grandmotherId });
    const own = goal(memberIds.member);
    expect(await succeeds(n, "member", insertInto("goals", own.row), about(own.id))).toBe(true);
    const earlier = await n.world.goal(n.people.member, household_id, "about nobody");
    expect(await succeeds(n, "member", about(earlier))).toBe(false);
    expect(await succeeds(n, "owner", about(n.shared.goals.shared))).toBe(false);
    expect(await succeeds(n, "owner", about(n.shared.goals.aboutFrom12))).toBe(false);
    await n.world.test.admin(
      `update goals set created_at = now() + interval '1 hour' where id = '${earlier}'`,
    );
    expect(await succeeds(n, "member", about(earlier))).toBe(false);
  });

  test.each([
    ["notices", () => ({ account_id: n.people.seer.accountId, id: newId() })],
    [
      "accounts",
      () => ({ id: newId(), name: sealed, sign_in: sealed, sign_in_index: "", password_hash: "" }),
    ],
    ["households", () => ({ id: newId(), name: sealed })],
    [
      "ledger_entries",
      () => ({
        ...{ household_id: n.householdId, chain: n.householdId, seq: sql`9999`, at: sql`now()` },
        ...{ account_id: n.people.owner.accountId, standing: "owner", actor_id: n.memberIds.owner },
        ...{ action: "plan.read", outcome: "done", previous_hash: "", hash: "" },
      }),
    ],
    [
      "owner_questions",
      () => ({
        ...{ household_id: n.householdId, id: newId(), member_id: n.owning.candidateId },
        ...{ kind: "become", asked_by: n.memberIds.owner },
      }),
    ],
    [
      "owner_answers",
      () => ({
        ...{ household_id: n.householdId, question_id: n.owning.ofTheMember },
        ...{ member_id: n.memberIds.member, answer: "yes" },
      }),
    ],
    [
      "goal_versions",
      () => ({
        ...{ household_id: n.householdId, id: newId(), goal_id: n.shared.goals.shared, words: sealed },
        ...{ written_by: n.memberIds.owner, written_at: sql`now()` },
        ...{ replaced_by: n.memberIds.owner, replaced_at: sql`now()` },
      }),
    ],
    [
      "agreement_versions",
      () => ({
        ...{ household_id: n.householdId, id: newId(), goal_id: n.shared.goals.shared },
        ...{ agreement_id: n.shared.items.shared, who: sealed, what: sealed, when: sealed },
        ...{ written_by: n.memberIds.owner, written_at: sql`now()` },
        ...{ replaced_by: n.memberIds.owner, replaced_at: sql`now()` },
      }),
    ],
    [
      "progress_versions",
      () => ({
        ...{ household_id: n.householdId, id: newId(), goal_id: n.shared.goals.shared, words: sealed },
        ...{ progress_id: n.shared.progress.shared },
        ...{ written_by: n.memberIds.owner, written_at: sql`now()` },
        ...{ replaced_by: n.memberIds.owner, replaced_at: sql`now()` },
      }),
    ],
  ])("nobody writes a row into %s", async (table, row) => {
    for (const actor of ["owner", "member", "seer", "stranger"] as const)
      expect([actor, await succeeds(n, actor, insertInto(table, row()))]).toEqual([actor, false]);
  });
});
