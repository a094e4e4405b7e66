import { sql } from "drizzle-orm";
import { readSharedPaper } from "#app/domain/keeping/read-shared-paper";
import { agreementToSay } from "#app/domain/reading/agreement-to-say";
import { readCourse } from "#app/domain/reading/read-course";
import { readGoal } from "#app/domain/reading/read-goal";
import { readItem } from "#app/domain/reading/read-item";
import { readTask } from "#app/domain/reading/read-task";
import { readGoalVersions, readItemVersions } from "#app/domain/reading/read-versions";
import { sharedWithMe } from "#app/domain/sharing/shared-with-me";
import type { Person } from "#app/gate/actor";
import type { World } from "#tests/support/world";
import type { Model } from "./model";
import { householdTables } from "./no-override-digest";

/** What is answered to any id that is not for somebody, whether anything has it or not. */
const nothing = JSON.stringify({ kind: "missing" });

/** All that somebody gets: every page of what was shared, and every row with all that stands in it, as text. Not the lines of the ledger that looking leaves. */
export async function observed(world: World, person: Person, model: Model): Promise<string> {
  const answers: unknown[] = [await sharedWithMe.run(person, {})];
  for (const householdId of model.households)
    answers.push(await readSharedPaper.run(person, { householdId }));
  for (const { id: goalId } of model.goals)
    for (const page of [readGoal, readCourse, readGoalVersions])
      answers.push(await page.run(person, { goalId }));
  for (const { id: itemId } of model.items)
    for (const page of [readItem, readItemVersions, agreementToSay])
      answers.push(await page.run(person, { itemId }));
  for (const { id: taskId } of model.tasks) answers.push(await readTask.run(person, { taskId }));
  for (const table of householdTables) answers.push(await rowsOf(world, person, table));
  return JSON.stringify(answers.filter((answer) => JSON.stringify(answer) !== nothing));
}

function rowsOf(world: World, person: Person, table: string): Promise<unknown[]> {
  const one = sql.raw(table);
  const ofOthers = table === "ledger_entries" ? sql`account_id <> ${person.accountId}` : undefined;
  return world.test.database.transaction("person", person.accountId, (db) =>
    db.select({ row: sql<string>`t::text` }).from(sql`${one} as t`).where(ofOthers).orderBy(sql`t::text`),
  );
}

/** What the model says is somebody's to see, with everything that it knows of it. */
export function pictured(model: Model, person: Person): string {
  const view = model.view(person.accountId);
  const seen = new Set(view.map((name) => name.split(" ")[1]));
  const own = (id: string) => seen.has(id);
  return JSON.stringify([
    [...seen],
    view.filter((name) => name.startsWith("line ")),
    model.members.filter((one) => own(one.household)),
    [...model.parties, ...model.goals, ...model.grants, ...model.items, ...model.proposals].filter((one) =>
      own(one.id),
    ),
    [...model.comments, ...model.states, ...model.said].filter((one) => own(one.id)),
    model.formerTasks.filter((one) => own(one.task)).map(({ task }) => task),
    model.asked.filter((one) => own(one.item)),
    model.versions.filter((one) => own(one.goal) || own(one.item ?? "")),
    model.parties.filter((one) => one.account === person.accountId),
    model.periods.filter((one) => model.party(one.party).account === person.accountId),
  ]);
}
