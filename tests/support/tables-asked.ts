import type { Database, Db } from "#app/database/connection.server";

interface Session {
  prepareQuery: (query: { sql: string }, ...more: unknown[]) => unknown;
}

/** The same database, and every statement that was made for it so far, as text. */
export function hearingStatements(database: Database): Database & { said: string[] } {
  const said: string[] = [];
  const heard = (db: Db): Db => {
    const { session } = db as unknown as { session: Session };
    const prepare = session.prepareQuery.bind(session);
    session.prepareQuery = (query, ...more) => {
      said.push(query.sql);
      return prepare(query, ...more);
    };
    return db;
  };
  return {
    ...database,
    transaction: (realm, accountId, work, sees) =>
      database.transaction(realm, accountId, (db) => work(heard(db)), sees),
    said,
  };
}

/** Of these tables the ones from which something was read. */
export const tablesIn = (said: string[], tables: string[]) =>
  tables.filter((table) => said.some((one) => new RegExp(`(from|join) "${table}"`).test(one)));
