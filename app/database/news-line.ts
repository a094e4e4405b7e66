import { type News, newsHere } from "./news";
import { ConnectionLost, type OneConnection, type Turn } from "./one-connection";

const channel = "bij_ons_news";
const secondsUntilAgain = 1;
const secondsBetweenSigns = 60;
const secondsToAnswer = 5;

export interface NewsLine extends News {
  close(): Promise<void>;
}

type Open = (onNews: (channel: string, id: string) => void, onLost: () => void) => OneConnection;

/** News between processes: one connection that listens and tells, from the first time that somebody wants to hear, and another one where it is lost. */
export function newsLine(open: Open): NewsLine {
  const here = newsHere();
  let line: { connection: OneConnection; turn: Turn } | null = null;
  let again: NodeJS.Timeout | undefined;
  let isClosed = false;

  function connect(): void {
    const connection = open(
      (_, id) => here.tell([id]),
      () => {
        line = null;
        if (!isClosed) again = setTimeout(connect, secondsUntilAgain * 1000).unref();
      },
    );
    line = { connection, turn: connection.take() };
    say(`listen ${channel}`, [], () => here.missed());
  }

  function say(query: string, values: string[], onDone = () => {}): void {
    if (!line) return;
    const { connection, turn } = line;
    const late = new ConnectionLost("The line for news did not answer.");
    const timer = setTimeout(() => void connection.close(late), secondsToAnswer * 1000).unref();
    turn
      .unlessOver(turn.sql.unsafe(query, values))
      .then(onDone, () => void connection.close())
      .finally(() => clearTimeout(timer));
  }

  const sign = setInterval(() => say("select 1", []), secondsBetweenSigns * 1000).unref();

  return {
    tell(ids) {
      for (const id of ids) say("select pg_notify($1, $2)", [channel, id]);
    },
    hear(listener) {
      if (!line && !again && !isClosed) connect();
      return here.hear(listener);
    },
    async close() {
      isClosed = true;
      clearInterval(sign);
      clearTimeout(again);
      await line?.connection.close();
    },
  };
}
