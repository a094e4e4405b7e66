import { type SQL, sql } from "drizzle-orm";
import { type Database, Lastly, type Realm } from "#app/database/connection.server";
import type { Person } from "#app/gate/actor";
import type { World } from "#tests/support/world";

/** Some bytes where sealed words would stand: the database cannot tell. */
export const sealed = sql.raw(`'\\x01'::bytea`);

export type Row = Record<string, string | boolean | null | SQL>;

export function insertInto(table: string, row: Row): SQL {
  const columns = sql.join(
    Object.keys(row).map((name) => sql.identifier(name)),
    sql`, `,
  );
  const values = sql.join(
    Object.values(row).map((value) => sql`${value}`),
    sql`, `,
  );
  return sql`insert into ${sql.identifier(table)} (${columns}) values (${values})`;
}

/** Without a condition it is about every row that the policies let through. */
export function update(table: string, row: Row, where?: Row): SQL {
  const set = sql`update ${sql.identifier(table)} set ${named(row, sql`, `)}`;
  return where ? sql`${set} where ${named(where, sql` and `)}` : set;
}

function named(row: Row, between: SQL): SQL {
  return sql.join(
    Object.entries(row).map(([name, value]) => sql`${sql.identifier(name)} = ${value}`),
    between,
  );
}

interface Near<Name extends string> {
  world: World;
  people: Record<Name, Person>;
}

/** Whether the last of the statements reaches at least one row. A refusal by a policy or a right is a no; any other error is a fault. */
export async function succeeds<Name extends string>(
  n: Near<Name>,
  actor: Name,
  ...statements: SQL[]
): Promise<boolean> {
  return (await reached(n, actor, ...statements)) > 0;
}

/** How many rows the last statement reaches in the name of this person. Nothing it writes stays. */
export async function reached<Name extends string>(
  n: Near<Name>,
  actor: Name,
  ...statements: SQL[]
): Promise<number> {
  return reachedIn(n.world, "person", n.people[actor].accountId, ...statements);
}

/** The same, in any realm. */
export async function reachedIn(
  { test }: World,
  realm: Realm,
  accountId: string | null,
  ...statements: SQL[]
): Promise<number> {
  try {
    return await keepingNothing(test.database).transaction(realm, accountId, async (db) => {
      let rows = 0;
      for (const statement of statements) rows = rowsIn(await (db as unknown as RawDb).execute(statement));
      return rows;
    });
  } catch (error) {
    if (isDenied(error)) return 0;
    throw error;
  }
}

/**
 * Ids are unique within a household only: starts households of one's own with the ids of others in them. What asks for the id alone, and not for
 * the household with it, is deceived by that.
 */
export function borrow(memberIds: string[]): SQL {
  const started = memberIds.map((id) => sql`start_household(gen_random_uuid(), ${sealed}, ${id}, ${sealed})`);
  return sql`select ${sql.join(started, sql`, `)}`;
}

/** The same database, in which every act is carried out and answered, and nothing of it stays. */
export function keepingNothing(database: Database): Database {
  return {
    ...database,
    async transaction<Result>(...[realm, accountId, work]: Parameters<typeof database.transaction<Result>>) {
      const answers: Result[] = [];
      const putBack = new Error("put back");
      await database
        .transaction(realm, accountId, async (db) => {
          const worked = await work(db);
          answers.push(worked instanceof Lastly ? await worked.statement() : worked);
          throw putBack;
        })
        .catch((error) => {
          if (error !== putBack) throw error;
        });
      return answers[0] as Result;
    },
  };
}

/** The product's own handle has no raw statements; an attacker who found one would have this. */
interface RawDb {
  execute(statement: SQL): Promise<{ count?: number; affectedRows?: number; rows?: unknown[] }>;
}

/** The one driver counts every statement's rows, the other gives those it read and those it changed apart. */
function rowsIn({ count = 0, affectedRows = 0, rows = [] }: Awaited<ReturnType<RawDb["execute"]>>): number {
  return Math.max(count, affectedRows, rows.length);
}

/** 42501: a row policy or a missing right. */
function isDenied(error: unknown): boolean {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return typeof cause === "object" && cause !== null && "code" in cause && cause.code === "42501";
}
