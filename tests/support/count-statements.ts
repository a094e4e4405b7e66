import type { Database, Db } from "#app/database/connection.server";

/** What the driver is asked to run: drizzle hands each statement to its session. */
interface Session {
  prepareQuery: (...query: unknown[]) => { execute: (...values: unknown[]) => unknown };
}

/** The same database, and the number of statements that were sent to it so far. */
export function countingStatements(database: Database): Database & { sent: () => number } {
  let count = 0;
  const counted = (db: Db): Db => {
    const { session } = db as unknown as { session: Session };
    const prepare = session.prepareQuery.bind(session);
    session.prepareQuery = (...query) => {
      const prepared = prepare(...query);
      const execute = prepared.execute.bind(prepared);
      prepared.execute = (...values) => {
        count++;
        return execute(...values);
      };
      return prepared;
    };
    return db;
  };
  return {
    ...database,
    transaction: (realm, accountId, work, sees) =>
      database.transaction(realm, accountId, (db) => work(counted(db)), sees),
    sent: () => count,
  };
}
