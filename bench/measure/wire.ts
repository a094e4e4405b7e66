import { connect, createServer, type Socket } from "node:net";

/** What one program sent to PostgreSQL: statements with their values, and how often it waited for an answer. */
export interface Wire {
  url: string;
  /** Forgets what was sent until now. */
  begin(): void;
  sent(): { statements: Statement[]; roundTrips: number };
  close(): void;
}

export interface Statement {
  /** Which of the program's connections said it: each says one transaction after the other. */
  connection: number;
  sql: string;
  values: (string | null)[];
}

/** Stands between a program and PostgreSQL and reads along (the protocol's version 3: Query, Parse, Bind, Execute, Sync). */
export async function listenIn(database: string): Promise<Wire> {
  const address = new URL(database);
  let statements: Statement[] = [];
  let roundTrips = 0;
  const open = new Set<Socket>();
  let connections = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(address.port || 5432), address.hostname);
    const connection = ++connections;
    const hear = reader((said) => statements.push({ connection, ...said }));
    let asked = false;
    for (const one of [client, upstream]) {
      open.add(one);
      one.setNoDelay(true).on("error", () => {});
    }
    client.on("data", (bytes: Buffer) => {
      hear(bytes);
      asked = true;
      upstream.write(bytes);
    });
    upstream.on("data", (bytes: Buffer) => {
      if (asked) roundTrips++;
      asked = false;
      client.write(bytes);
    });
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(database);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as { port: number }).port);
  return {
    url: url.href,
    begin() {
      statements = [];
      roundTrips = 0;
    },
    sent: () => ({ statements: [...statements], roundTrips }),
    close() {
      for (const one of open) one.destroy();
      server.close();
    },
  };
}

type Said = Omit<Statement, "connection">;

/** Messages may lie across packets. The first one of a connection has no letter. */
function reader(onStatement: (said: Said) => void): (bytes: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest = Buffer.alloc(0);
  let greeted = false;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const start = greeted ? 1 : 0;
      if (rest.length < start + 4) return;
      const end = start + rest.readInt32BE(start);
      if (rest.length < end) return;
      if (greeted) read(String.fromCharCode(rest[0] ?? 0), rest.subarray(5, end));
      greeted = true;
      rest = rest.subarray(end);
    }
  };

  function read(letter: string, body: Buffer): void {
    if (letter === "Q") onStatement({ sql: body.toString("utf8", 0, body.length - 1), values: [] });
    if (letter === "P") {
      const [name = "", sql = ""] = body.toString("utf8").split("\0");
      prepared.set(name, sql);
    }
    if (letter === "B") onStatement(boundIn(body));
  }

  function boundIn(body: Buffer): Said {
    const afterPortal = body.indexOf(0) + 1;
    const afterName = body.indexOf(0, afterPortal) + 1;
    const sql = prepared.get(body.toString("utf8", afterPortal, afterName - 1)) ?? "";
    let at = afterName + 2 + 2 * body.readInt16BE(afterName);
    const count = body.readInt16BE(at);
    at += 2;
    const values = Array.from({ length: count }, () => {
      const length = body.readInt32BE(at);
      at += 4 + Math.max(0, length);
      return length < 0 ? null : body.toString("utf8", at - length, at);
    });
    return { sql, values };
  }
}
