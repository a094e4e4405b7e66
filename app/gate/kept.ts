import { type Placeholder, sql } from "drizzle-orm";
import { PgDatabase, PgDialect, PgSession } from "drizzle-orm/pg-core";
import type { Db } from "#app/database/connection.server";

/** What stands in a kept question for a value that comes when it is asked. */
export type Blank = Placeholder;

/** What a session makes a statement of: its text, its values, and how its rows are read. */
type Said = Parameters<PgSession["prepareQuery"]>;
type Prepared = ReturnType<PgSession["prepareQuery"]> & { joinsNotNullableMap?: object };

/** A question of drizzle, as far as it is needed here. */
export interface KeptQuestion<Row> {
  prepare(name: string): { execute(): Promise<Row[]> };
}

/**
 * A question that is put into SQL once for each process instead of each time it is asked: drizzle takes longer to build the statements of a page
 * than React to draw it. What differs from one time to the next are its blanks. Only the words are kept: it is asked in the transaction of
 * who asks, under the row policies of that moment.
 */
export function kept<Name extends string, Row>(
  names: readonly Name[],
  build: (db: Db, blanks: Record<Name, Blank>) => KeptQuestion<Row>,
): (db: Db, values: Record<Name, unknown>) => Promise<Row[]> {
  let taken: Taken | undefined;
  return async (db, values) => {
    taken ??= takeDown(names, build);
    const prepared: Prepared = sessionOf(db).prepareQuery(...taken.said);
    prepared.joinsNotNullableMap = taken.joins;
    return (await prepared.execute(values)) as Row[];
  };
}

interface Taken {
  said: Said;
  joins: object | undefined;
}

function takeDown<Name extends string, Row>(
  names: readonly Name[],
  build: (db: Db, blanks: Record<Name, Blank>) => KeptQuestion<Row>,
): Taken {
  const blanks = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
  const listener = new Listener(dialect);
  build(new PgDatabase(dialect, listener, undefined), blanks as unknown as Record<Name, Blank>).prepare(
    "kept",
  );
  if (!listener.taken) throw new Error("A kept question says nothing.");
  return listener.taken;
}

const dialect = new PgDialect();

/** Takes down what it is given to say, and says nothing. */
class Listener extends PgSession {
  taken: Taken | undefined;

  override prepareQuery(...said: Said): Prepared {
    const taken: Taken = { said, joins: undefined };
    this.taken = taken;
    const silent = {
      setToken: () => silent,
      set joinsNotNullableMap(joins: object) {
        taken.joins = joins;
      },
    };
    return silent as unknown as Prepared;
  }

  override transaction(): never {
    throw new Error("Nothing is asked here.");
  }
}

/** The one thing of drizzle's insides that is needed: through which a transaction asks. */
function sessionOf(db: Db): PgSession {
  return (db as unknown as { session: PgSession }).session;
}
