import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/domain/fields";
import { addAgreement } from "#app/domain/plan/add-agreement";
import { rowId } from "#app/domain/row-id";
import { done } from "#tests/support/world";
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

  test("who was let in says how it goes in no name but the own, also where another was asked", async () => {
    const { commenter, proposer } = n.partyIds;
    const asked = { id: newId(), goalId: n.shared.goals.shared, who: "who", what: "what", when: "when" };
    const agreement = done(await addAgreement.run(n.people.owner, { ...asked, taker: `party:${proposer}` }));
    const agreement_id = agreement.agreementId;
    const row = { household_id: n.householdId, agreement_id, version: agreement_id, step: "taken" };
    const says = (party_id: string) => insertInto("agreement_states", { ...row, id: newId(), party_id });
    expect(await succeeds(n, "proposer", says(proposer))).toBe(true);
    expect(await succeeds(n, "commenter", says(proposer))).toBe(false);
    expect(await succeeds(n, "commenter", says(commenter))).toBe(false);
  });

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

  test("the plan is closed and opened again by owners alone", async () => {
    const ids = { household_id: n.householdId, id: newId() };
    for (const actor of ["coOwner", "member", "from16", "left", "seer", "stranger"] as const) {
      const me = n.memberIds[actor];
      const closing = insertInto("plan_closings", { ...ids, closed_by: me });
      expect([actor, await succeeds(n, actor, closing)]).toEqual([actor, actor === "coOwner"]);
    }
    await n.world.test.admin(
      `insert into plan_closings (household_id, id, closed_by) values ('${n.householdId}', '${ids.id}', '${n.memberIds.owner}')`,
    );
    const reopen = (actor: Somebody, row = {}) =>
      insertInto("plan_reopenings", {
        ...{ household_id: n.householdId, closing_id: ids.id, reopened_by: n.memberIds[actor] },
        ...row,
      });
    expect(await succeeds(n, "owner", reopen("owner"))).toBe(true);
    for (const forged of [
      { reopened_by: n.memberIds.coOwner },
      { created_at: sql`timestamptz '1999-01-01'` },
    ])
      expect(await succeeds(n, "owner", reopen("owner", forged))).toBe(false);
    for (const actor of ["member", "from16", "left", "seer", "stranger"] as const)
      expect([actor, await succeeds(n, actor, reopen(actor))]).toEqual([actor, false]);
    await n.world.test.admin(`delete from plan_closings where id = '${ids.id}'`);
  });

  test("a copy holds what is for its audience, and nothing is put into it later", async () => {
    const { goals } = n.shared;
    const copy = { household_id: n.householdId, id: newId(), made_by: n.memberIds.owner };
    const receipt = { ...copy, to_whom: sealed, checksum: sealed };
    const part = (goal_id: string | null, snapshot_id = copy.id) =>
      insertInto("snapshot_parts", {
        ...{ household_id: n.householdId, id: newId(), snapshot_id, goal_id, place: sql`0`, content: sealed },
      });
    const holds = (audience: string, goal: string | null) =>
      succeeds(n, "owner", insertInto("plan_snapshots", { ...receipt, audience }), part(goal));
    expect(await holds("household", null)).toBe(true);
    const held = {
      household: { shared: true, ofTheOwners: false, secret: false, memberSecret: false },
      owners: { shared: true, ofTheOwners: true, secret: false, memberSecret: false },
      author: { shared: true, ofTheOwners: true, secret: true, memberSecret: false },
    };
    for (const [audience, goalsIn] of Object.entries(held))
      for (const [goal, isIn] of Object.entries(goalsIn))
        expect([audience, goal, await holds(audience, goals[goal as "shared"])]).toEqual([
          audience,
          goal,
          isIn,
        ]);
    const earlier = rowId(n.householdId, n.closingId, { audience: "household" });
    for (const actor of ["owner", "coOwner", "member"] as const)
      expect([actor, await succeeds(n, actor, part(goals.shared, earlier))]).toEqual([actor, false]);
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

  test("what somebody wrote is corrected by nobody else, also in the own name", async () => {
    const text = (actor: Somebody) =>
      insertInto("note_texts", {
        ...{ household_id: n.householdId, id: newId(), note_id: n.shared.notes.household, words: sealed },
        author_id: n.memberIds[actor],
      });
    expect(await succeeds(n, "owner", text("owner"))).toBe(true);
    for (const actor of ["coOwner", "member", "seer"] as const)
      expect([actor, await succeeds(n, actor, text(actor))]).toEqual([actor, false]);
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
    [
      "task_versions",
      () => ({
        ...{ household_id: n.householdId, id: newId(), goal_id: n.shared.goals.shared, words: sealed },
        ...{ task_id: n.shared.tasks.shared, starts_on: sql`current_date` },
        ...{ written_by: n.memberIds.owner, written_at: sql`now()` },
        ...{ replaced_by: n.memberIds.owner, replaced_at: sql`now()` },
      }),
    ],
    [
      "member_versions",
      () => ({
        ...{ household_id: n.householdId, id: newId(), member_id: n.memberIds.owner, name: sealed },
        ...{ home: "here", replaced_by: n.memberIds.owner, replaced_at: sql`now()` },
      }),
    ],
    [
      "heading_versions",
      () => ({
        ...{ household_id: n.householdId, id: newId(), heading_id: n.headings.there, words: sealed },
        ...{ written_by: n.memberIds.owner, written_at: sql`now()` },
        ...{ replaced_by: n.memberIds.owner, replaced_at: sql`now()` },
      }),
    ],
  ])("nobody writes a row into %s", async (table, row) => {
    for (const actor of ["owner", "member", "seer", "stranger"] as const)
      expect([actor, await succeeds(n, actor, insertInto(table, row()))]).toEqual([actor, false]);
  });
});
