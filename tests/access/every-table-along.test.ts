import { afterAll, beforeAll, expect, test } from "vitest";
import { shareDatabase } from "#app/database/connection.server";
import { newId } from "#app/domain/fields";
import { exportPlan } from "#app/domain/keeping/export-plan";
import { handIn } from "#app/domain/keeping/hand-in";
import { readOwnCopy } from "#app/domain/reading/read-own-copy";
import type { Person } from "#app/gate/actor";
import { hearingStatements, tablesIn } from "#tests/support/tables-asked";
import { done, openWorld, type World } from "#tests/support/world";
import { householdTables } from "./no-override-digest";

/** What no export holds, and why. A table that is in neither is a table that was forgotten. */
const notTakenAlong: Record<string, string> = {
  invitations:
    "The words of an invitation are kept as a number that opens nothing; who came in is a party or a member.",
};

/** What has no words of one member's own in it, and why. */
const notOwnWords: Record<string, string> = {
  households: "The name belongs to everybody.",
  members: "A name is not what somebody wrote about the plan.",
  representations: "Who answers for whom is chosen from a list.",
  owner_questions: "A question that is asked by a button.",
  owner_answers: "A yes or a no.",
  goal_subjects: "Members chosen from a list.",
  parties: "People whom the household let in; they belong to it.",
  invitations: "Words that the house made.",
  grants: "A permission, chosen from a list.",
  help_periods: "Days, and no words.",
  proposals: "Written by whoever was let in.",
  feedback_notes: "Written by a helper.",
  template_choices: "Chosen from a list.",
  heading_removals: "A button.",
  agreement_takers: "Who is asked, chosen from a list.",
  plan_closings: "A button.",
  plan_reopenings: "A button.",
  snapshot_parts: "Copies of what stands elsewhere, of everybody.",
  notes: "The row of a note; its words are in note_texts.",
  ledger_entries: "Holds no words.",
  task_claims: "A button.",
  evaluations: "A day.",
  task_marks: "A button.",
  member_versions: "A name is not what somebody wrote about the plan.",
};

let world: World;
let owner: Person;
let householdId: string;

beforeAll(async () => {
  world = await openWorld();
  owner = await world.person("Naima");
  householdId = await world.household(owner);
  const goalId = await world.goal(owner, householdId, "Rust in huis.");
  const parts = { headings: [], goals: [goalId], agreements: [], progress: [] };
  done(await handIn.run(owner, { id: newId(), householdId, toWhom: "De huisarts", ...parts }));
});
afterAll(() => world.close());

async function readBy(act: () => Promise<unknown>): Promise<string[]> {
  const hearing = hearingStatements(world.test.database);
  shareDatabase(hearing);
  await act();
  shareDatabase(world.test.database);
  return tablesIn(hearing.said, householdTables);
}

const missing = (read: string[], leftOut: Record<string, string>) => ({
  forgotten: householdTables.filter((table) => !read.includes(table) && !leftOut[table]),
  "read, though it is said not to be": read.filter((table) => leftOut[table]),
});
const nothing = { forgotten: [], "read, though it is said not to be": [] };

test("every table of a household is taken along, or it is said why not", async () => {
  const read = await readBy(async () => done(await exportPlan.run(owner, { householdId })));
  expect(missing(read, notTakenAlong)).toEqual(nothing);
});

test("every table with words of a member's own goes along with who leaves, or it is said why not", async () => {
  const read = await readBy(async () => done(await readOwnCopy.run(owner, { householdId })));
  const besides = ["households", "members", "representations", "goal_subjects", "parties", "notes"];
  expect(
    missing(
      read.filter((table) => !besides.includes(table)),
      notOwnWords,
    ),
  ).toEqual(nothing);
});

test("a table that nobody thought of is told", () => {
  expect(
    missing(
      householdTables.filter((table) => table !== "notes"),
      {},
    ).forgotten,
  ).toEqual(["notes"]);
});
