import type postgres from "postgres";
import { Lastly } from "./database";
import { ConnectionLost, type OneConnection, type Turn } from "./one-connection";
import { placesFor } from "./places";

export interface ConnectionPool {
  /**
   * Commits when the work ends, rolls back when it throws. Waiting, working and committing together take no longer
   * than the patience: then it rejects, and its connection is closed, so that nothing of it is committed later.
   */
  transaction<Result>(begin: string, work: Work<Result>, patienceInSeconds?: number): Promise<Result>;
  close(): Promise<void>;
}

export type Work<Result> = (sql: postgres.Sql) => Promise<Result | Lastly<Result>>;

interface PoolSettings {
  size: number;
  patienceInSeconds: number;
  idleInSeconds: number;
  open(onLost: () => void): OneConnection;
}

export function openPool(settings: PoolSettings): ConnectionPool {
  const places = placesFor(settings.size);
  const connections = new Set<OneConnection>();
  const free = new Map<OneConnection, NodeJS.Timeout>();

  async function transaction<Result>(
    begin: string,
    work: Work<Result>,
    seconds = settings.patienceInSeconds,
  ) {
    const patience = new AbortController();
    const lose = () =>
      patience.abort(new ConnectionLost(`The database did not answer within ${seconds} seconds.`));
    const timer = setTimeout(lose, seconds * 1000);
    try {
      return await places.taken(patience.signal, () => onOneConnection(begin, work, patience.signal));
    } finally {
      clearTimeout(timer);
    }
  }

  /**
   * On a kept connection, what begins the transaction travels along with its first query. It may have died unnoticed: where the transaction
   * never began, nothing of the work reached the database, and it is done again on another one.
   */
  async function onOneConnection<Result>(
    begin: string,
    work: Work<Result>,
    patience: AbortSignal,
  ): Promise<Result> {
    const kept = lastKept();
    const connection = kept ?? open();
    const turn = connection.take();
    const stop = () => void connection.close(patience.reason);
    patience.addEventListener("abort", stop, { once: true });
    const begun = turn.unlessOver(turn.sql.unsafe(begin));
    try {
      if (!kept) await begun;
      return await committed(turn, begun, work);
    } catch (error) {
      if (!(await hasBegun(begun))) {
        void connection.close();
        if (!kept || patience.aborted) throw error;
        return onOneConnection(begin, work, patience);
      }
      await turn.unlessOver(turn.rollback()).catch(() => connection.close());
      throw error;
    } finally {
      patience.removeEventListener("abort", stop);
      turn.end(isOver);
      if (!connection.isLost()) keep(connection);
    }
  }

  function open(): OneConnection {
    const connection = settings.open(() => {
      connections.delete(connection);
      clearTimeout(free.get(connection));
      free.delete(connection);
    });
    connections.add(connection);
    return connection;
  }

  function keep(connection: OneConnection): void {
    const whenIdle = setTimeout(() => void connection.close(), settings.idleInSeconds * 1000);
    free.set(connection, whenIdle.unref());
  }

  /** The last one that was kept, so that the others may grow idle. */
  function lastKept(): OneConnection | undefined {
    const connection = [...free.keys()].at(-1);
    if (connection) {
      clearTimeout(free.get(connection));
      free.delete(connection);
    }
    return connection;
  }

  async function close(): Promise<void> {
    await places.closed(settings.patienceInSeconds);
    await Promise.all([...connections].map((connection) => connection.close()));
  }

  return { transaction, close };
}

/** One for all transactions: an error that nobody sees is not worth its list of callers. */
const isOver = new Error("This transaction is over.");

const hasBegun = (begun: Promise<unknown>) =>
  begun.then(
    () => true,
    () => false,
  );

async function committed<Result>(turn: Turn, begun: Promise<unknown>, work: Work<Result>): Promise<Result> {
  const working = waitedForOnce(work(turn.sql));
  const worked = await turn.unlessOver(Promise.race([begun.then(() => working), working]));
  const lastly = worked instanceof Lastly ? worked : new Lastly(async () => worked);
  if (!lastly.onlyAsks) await begun;
  const before = turn.asked();
  const last = waitedForOnce(lastly.statement());
  const isYetToBeAsked = turn.asked() === before;
  if (isYetToBeAsked) await turn.unlessOver(last);
  const [, result, answer] = await turn.unlessOver(Promise.all([begun, last, turn.commit()]));
  if (answer.command !== "COMMIT") {
    throw new Error("Nothing of this transaction was kept, because a statement in it had failed.");
  }
  return result;
}

/** A question of drizzle is asked each time that somebody waits for it. */
const waitedForOnce = <Result>(work: PromiseLike<Result>) => Promise.resolve(work);
