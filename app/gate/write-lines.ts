import { sql } from "drizzle-orm";
import type { Db } from "#app/database/connection.server";
import { kept } from "./kept";
import type { LedgerAction, Trace } from "./ledger";

/**
 * The lines of one act, in its own transaction: all are there, or nothing. Free text has no place in them. A line locks its household: always in
 * the same order, so that two people with the same households never wait for each other.
 */
export async function writeLines(
  db: Db,
  action: LedgerAction,
  traces: Trace[],
  outcome: "done" | "refused",
): Promise<void> {
  if (traces.length === 0) return;
  const inOneOrder = [...traces].sort((a, b) => (a.householdId < b.householdId ? -1 : 1));
  const lines = JSON.stringify(
    inOneOrder.map(({ partyId, memberId, ...about }) => ({ ...about, personId: partyId ?? memberId })),
  );
  await written(db, { action, lines, outcome });
}

const about = (name: string) => sql.raw(`(line ->> '${name}')::uuid`);

const written = kept(["action", "lines", "outcome"], (db, { action, lines, outcome }) =>
  db
    .select({
      written: sql`write_ledger(${about("householdId")}, ${action}, ${about("goalId")}, ${about("itemId")},
        ${about("personId")}, ${about("grantId")}, ${outcome})`,
    })
    .from(sql`jsonb_array_elements(${lines}::jsonb) as line`),
);

/** What somebody may ask for by its id, as write_try() knows it. */
const content = [
  "households",
  "goals",
  "agreements",
  "progress_entries",
  "tasks",
  "goal_measurements",
  "notes",
];

/**
 * What was asked for by its id, but is not for who asked, leaves a line where the household knows that person (write_try, in the database). Who
 * does see it asked for something else that is not there, and leaves none. The ids are read before they are compared: a comparison that reads text
 * could fail, and PostgreSQL then asks the row policies of every row first.
 */
export async function writeTry(db: Db, action: LedgerAction, asked: string[]): Promise<void> {
  if (asked.length === 0) return;
  const unseen = content.map((name) => {
    const table = sql.identifier(name);
    return sql`not exists (select from ${table} where ${table}.id = asked.id)`;
  });
  const hidden = sql`array(
    with asked as materialized (select value::uuid as id from jsonb_array_elements_text(${JSON.stringify(asked)}::jsonb))
    select asked.id from asked where ${sql.join(unseen, sql` and `)})`;
  await db.select({ written: sql`write_try(${action}, ${hidden})` }).from(sql`(values (1)) as once`);
}
