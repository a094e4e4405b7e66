import { expect } from "vitest";
import { type TestDatabase, testOn } from "./database";

/**
 * Does this three times at once, as several programs do. On a server two of them have looked before either of them writes in this table; the
 * embedded database lets in one at a time.
 */
export async function lookAtOnce(
  { admin }: TestDatabase,
  table: string,
  work: () => Promise<unknown>,
): Promise<void> {
  const all = () => Promise.all([1, 2, 3].map(work));
  if (testOn !== "postgres") return void (await all());
  const waiting = `select count(*)::int as programs from pg_locks join pg_database on pg_database.oid = database
    where datname = current_database() and relation = '${table}'::regclass and not granted`;
  await admin(`begin; lock table ${table} in share mode`);
  const done = all();
  await expect.poll(async () => (await admin(waiting))[0]?.programs).toBe(2);
  await admin("commit");
  await done;
}
