import { once } from "node:events";
import { createInterface } from "node:readline";
import { setImmediate as nextTurn } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type { Db } from "#app/database/connection.server";
import { openPostgres } from "#app/database/postgres";

/** Works in many transactions at once until it is told to stop, then does fifty more, and tells how all that went. */
const [url = ""] = process.argv.slice(2);
const database = await openPostgres({ kind: "postgres", url, loginPassword: undefined, migrate: false });
const told = { done: 0, lost: 0, longestMs: 0, ofAnother: 0, later: 0 };
const changedOurMinds = "We changed our minds.";
let stopped = false;

const workers = Array.from({ length: 24 }, (_, number) =>
  work(`0190aaaa-0000-7000-8000-${String(number).padStart(12, "0")}`),
);
console.log("working");
await once(createInterface({ input: process.stdin }), "line");
stopped = true;
await Promise.all(workers);
for (let query = 0; query < 50; query++) if (await answers(query % 2 ? "select 1" : "select 2")) told.later++;
console.log(JSON.stringify(told));
await database.close();
process.stdin.destroy();

async function work(viewer: string) {
  for (let round = 0; !stopped; round++) {
    const started = performance.now();
    const steps = round % 5;
    await database
      .transaction("person", viewer, (db) => askInSteps(db, viewer, steps))
      .then(
        () => told.done++,
        (error: Error) => {
          if (error.message !== changedOurMinds) told.lost++;
        },
      );
    told.longestMs = Math.max(told.longestMs, performance.now() - started);
  }
}

/** Between its questions it does other work, as commands do: that is when it may not notice that its connection died. */
async function askInSteps(db: Db, viewer: string, steps: number) {
  for (let step = 0; step < steps; step++) {
    const [row] = await run(db, "select current_setting('app.account_id') as viewer from pg_sleep(0.001)");
    if (row?.viewer !== viewer) told.ofAnother++;
    for (let turn = 0; turn < step * 3; turn++) await nextTurn();
  }
  if (steps === 3) await Promise.all([run(db, "select 1"), run(db, "select 2"), run(db, "select 3")]);
  if (steps === 4) throw new Error(changedOurMinds);
}

async function answers(question: string): Promise<boolean> {
  return database
    .transaction("person", "0190aaaa-0000-7000-8000-000000000001", (db) => run(db, question))
    .then(
      () => true,
      () => false,
    );
}

async function run(db: Db, text: string) {
  return (await (db as PgDatabase<PgQueryResultHKT>).execute(sql.raw(text))) as unknown as Record<
    string,
    unknown
  >[];
}
