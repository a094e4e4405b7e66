import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** The connection broke or did not answer in time. A commit that was under way may have been kept, or not. */
export class ConnectionLost extends Error {}

/** One transaction's use of a connection. Its queries are refused from the moment that it is over. */
export interface Turn {
  sql: postgres.Sql;
  /** How many queries were sent until now. */
  asked(): number;
  /** The work, or the reason for which this turn ended before it. */
  unlessOver<Result>(work: PromiseLike<Result>): Promise<Result>;
  /** Sent behind all that was asked until now, without waiting for its answers. What is asked afterwards is refused. */
  commit(): Promise<{ command: string }>;
  /** Where a commit was sent already, that was its end: of a transaction in which something failed it keeps nothing. */
  rollback(): Promise<unknown>;
  end(because: Error): void;
}

/**
 * One connection that is never mended: once lost it stays lost, and another one is opened in its place. In a pool
 * of postgres.js 3.4.9 a connection that was lost and opened again carries remains of its former life: it ends the
 * process, never answers, or runs the last queries of one viewer's transaction in the next viewer's
 * (docs/decisions/0006).
 */
export interface OneConnection {
  isLost(): boolean;
  /** For one transaction at a time. */
  take(): Turn;
  close(because?: Error): Promise<void>;
}

type Settings = Pick<
  postgres.Options<Record<string, postgres.PostgresType>>,
  "connect_timeout" | "connection" | "onnotice"
> & {
  /** For what other processes tell (listen, notify). The driver has it, and its types do not. */
  onnotify?: (channel: string, said: string) => void;
};

export function openConnection(url: string, settings: Settings, onLost: () => void): OneConnection {
  let turn: Turn | undefined;
  let closing: Promise<void> | undefined;
  const client = postgres(url, {
    ...settings,
    max: 1,
    // No query of the driver's own, whose failure nobody would catch.
    fetch_types: false,
    max_lifetime: null,
    // The pool closes what is idle. This is for a connection that the driver opens again after it was closed.
    idle_timeout: 300,
    onclose: () => void close(),
  });
  // Moments and days stay the text that drizzle reads them from.
  drizzle(client);

  function close(
    because: Error = new ConnectionLost("The connection to the database was lost."),
  ): Promise<void> {
    if (!closing) {
      turn?.end(because);
      closing = client.end({ timeout: 0 });
      onLost();
    }
    return closing;
  }

  const prepared = new Set<string>();
  return {
    isLost: () => closing !== undefined,
    take: () => {
      turn = turnOn(client, prepared);
      return turn;
    },
    close,
  };
}

/** What a connection keeps prepared. A statement that comes as the next one is planned each time, so that none grows without end. */
const mostPrepared = 400;

function turnOn(client: postgres.Sql, prepared: Set<string>): Turn {
  const over = new AbortController();
  let ending: Promise<{ command: string }> | undefined;
  let asked = 0;
  const guarded: Pick<postgres.Sql, "unsafe" | "options"> = {
    options: client.options,
    unsafe: (text, values, options) => {
      over.signal.throwIfAborted();
      if (ending) throw new Error("This transaction is being committed.");
      // One of several statements in a text cannot be prepared; such a text has no values.
      const prepare = values !== undefined && values.length > 0 && isKept(prepared, text);
      asked++;
      return atOnce(client.unsafe(text, values, { ...options, prepare }));
    },
  };
  return {
    sql: new Proxy(client, { get: (_, name) => Reflect.get(guarded, name) }),
    asked: () => asked,
    commit: () => {
      over.signal.throwIfAborted();
      ending = atOnce(client.unsafe("commit"));
      return ending;
    },
    rollback: async () => {
      over.signal.throwIfAborted();
      await (ending ?? client.unsafe("rollback"));
    },
    unlessOver: (work) =>
      new Promise((resolve, reject) => {
        const stop = () => reject(over.signal.reason);
        if (over.signal.aborted) stop();
        over.signal.addEventListener("abort", stop, { once: true });
        work.then(resolve, reject);
      }),
    end: (because) => over.abort(because),
  };
}

/** By itself the driver begins when somebody waits for the answer: then another could overtake it. */
function atOnce<Row extends postgres.MaybeRow[]>(
  query: postgres.PendingQuery<Row>,
): postgres.PendingQuery<Row> {
  query.execute();
  return query;
}

function isKept(prepared: Set<string>, text: string): boolean {
  if (prepared.size < mostPrepared) prepared.add(text);
  return prepared.has(text);
}
