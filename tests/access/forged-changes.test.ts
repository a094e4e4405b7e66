import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forgedAnswers } from "./forged-answers";
import { forgedChanges } from "./forged-changes";
import { borrow, type Row, reached, sealed, succeeds, update } from "./raw-sql";
import {
  everybody,
  type Somebody,
  settleWholeNeighbourhood,
  type WholeNeighbourhood,
} from "./whole-neighbourhood";

const changes = [...forgedChanges, ...forgedAnswers];
const now = sql`now()`;

describe("changes that somebody with raw SQL would make", () => {
  let n: WholeNeighbourhood;
  beforeAll(async () => {
    n = await settleWholeNeighbourhood();
    await n.world.test.admin(`insert into plan_headings (household_id, id, author_id, key, place)
      select household_id, gen_random_uuid(), id, 'money', 1 from members where household_id = '${n.elsewhereId}'`);
  });
  afterAll(() => n.world.close());

  for (const { table, by, set, where, never } of changes) {
    const columns = Object.keys(set({ memberIds: {} } as WholeNeighbourhood)).join(" and ");
    test(`${columns} of ${table}, by ${by}: as it should be, and in no other way`, async () => {
      const others = Object.values(n.memberIds).filter((id) => id !== n.memberIds[by]);
      const borrowed = borrow([...new Set([...others, n.grandmotherId])]);
      const answers: Record<string, boolean> = {
        "as it should be": await succeeds(n, by, borrowed, update(table, set(n), where(n))),
      };
      const expected: typeof answers = { "as it should be": true };
      for (const [how, forged] of Object.entries(never)) {
        const asked = { set: set(n), where: where(n), ...forged(n) };
        answers[how] = await succeeds(n, by, borrowed, update(table, asked.set, asked.where));
        expected[how] = false;
      }
      expect(answers).toEqual(expected);
    });
  }

  /**
   * What the update policies let through: without a condition PostgreSQL asks no select policy. A row that may not be reached and is let through all
   * the same breaks off the whole; of help, what has ended already does so too.
   */
  const withoutWhere: [string, (me: string) => Row][] = [
    ["grants", (me) => ({ revoked_at: now, revoked_by: me })],
    ["parties", (me) => ({ ended_at: now, ended_by: me })],
    ["help_periods", (me) => ({ ends_at: now, ended_by: me })],
    ["consents", (me) => ({ withdrawn_at: now, withdrawn_by: me })],
    ["representations", (me) => ({ ended_at: now, ended_by: me })],
    ["invitations", () => ({ withdrawn_at: now })],
    ["proposals", (me) => ({ decision: "declined", decided_at: now, decided_by: me })],
    ["households", () => ({ jurisdiction: "BE" })],
    ["goals", () => ({ words: sealed })],
    ["agreements", () => ({ what: sealed })],
    ["progress_entries", () => ({ feeling: "better" })],
    ["plan_headings", () => ({ words: sealed })],
    ["tasks", () => ({ words: sealed })],
    ["goal_scales", () => ({ replaced_at: now })],
    ["goal_measurements", () => ({ replaced_at: now })],
  ];

  test.each(withoutWhere)("an update of %s without a condition reaches the same rows", async (table, set) => {
    const ids = (await n.world.test.admin(`select id from ${table}`)).map((row) => String(row.id));
    const others: Partial<Record<Somebody, number>> = {};
    let most = 0;
    for (const actor of everybody) {
      const row = set(n.memberIds[actor]);
      let oneByOne = 0;
      for (const id of ids) oneByOne += await reached(n, actor, update(table, row, { id }));
      const atOnce = await reached(n, actor, update(table, row));
      const isBrokenOff = table === "help_periods" && atOnce === 0;
      if (atOnce !== oneByOne && !isBrokenOff) others[actor] = atOnce - oneByOne;
      most = Math.max(most, oneByOne);
    }
    expect(others).toEqual({});
    expect(most).toBeGreaterThan(0);
  });

  test.each([
    ["members", { role: "owner" }],
    ["members", { left_at: now }],
    ["members", { born_on: "2000-01-01" }],
    ["goals", { audience: "household" }],
    ["goal_states", { lifecycle: "done" }],
    ["goal_scales", { expected: sealed }],
    ["goal_measurements", { level: "more" }],
    ["notes", { audience: "household" }],
    ["note_texts", { words: sealed }],
    ["evaluations", { on_day: "2020-01-01" }],
    ["evaluation_decisions", { decision: "stop" }],
    ["tasks", { goal_id: sql`goal_id` }],
    ["tasks", { agreement_id: sql`null` }],
    ["tasks", { edited_by: sql`edited_by` }],
    ["task_versions", { words: sealed }],
    ["member_versions", { name: sealed }],
    ["plan_titles", { words: sealed }],
    ["task_claims", { turn: sql`turn` }],
    ["task_marks", { mark: "stopped" }],
    ["agreement_states", { step: "done" }],
    ["agreement_takers", { member_id: sql`named_by` }],
    ["goal_subjects", { member_id: sql`member_id` }],
    ["agreements", { created_at: now }],
    ["progress_entries", { author_id: sql`author_id` }],
    ["goals", { edited_by: sql`edited_by` }],
    ["goals", { edited_at: now }],
    ["agreements", { version_id: sql`id` }],
    ["goal_versions", { words: sealed }],
    ["agreement_versions", { replaced_at: now }],
    ["progress_versions", { feeling: "better" }],
    ["comments", { created_at: now }],
    ["notices", { created_at: now }],
    ["template_choices", { template: "empty" }],
    ["heading_versions", { words: sealed }],
    ["heading_removals", { created_at: now }],
    ["plan_closings", { created_at: now }],
    ["plan_reopenings", { created_at: now }],
    ["plan_snapshots", { audience: "household" }],
    ["snapshot_parts", { content: sealed }],
    ["ledger_entries", { outcome: "done" }],
  ])("nobody changes %s: %j", async (table, set) => {
    for (const actor of ["owner", "member", "from12", "seer", "stranger"] as const)
      expect([actor, await reached(n, actor, update(table, set))]).toEqual([actor, 0]);
  });

  test("how far a goal is is corrected by who said it alone", async () => {
    const correct = update("goal_measurements", { replaced_at: now }, { id: n.shared.measured.shared });
    const reaches: Somebody[] = [];
    for (const actor of everybody) if (await succeeds(n, actor, correct)) reaches.push(actor);
    expect(reaches).toEqual(["owner"]);
  });

  test("nobody removes anything", async () => {
    const rows = await n.world.test.admin("select tablename from pg_tables where schemaname = 'public'");
    for (const { tablename } of rows) {
      const remove = sql`delete from ${sql.identifier(String(tablename))}`;
      for (const actor of ["owner", "member", "commenter", "stranger"] as const)
        expect([tablename, actor, await reached(n, actor, remove)]).toEqual([tablename, actor, 0]);
    }
  });
});
