import autocannon from "autocannon";

export interface Ask {
  path: string;
  method?: "GET" | "POST";
  cookie?: string;
  headers?: Record<string, string>;
  body?: string;
}

export interface Burst {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  /** Mean size of an answer on the wire, in bytes. */
  bytes: number;
  requests: number;
  byStatus: Record<number, number>;
  /** Answers that never came. */
  lost: number;
}

export interface BurstSettings {
  url: string;
  seconds: number;
  connections: number;
  /** Every connection gets its own row of these, so that they are not in step. A function is asked anew for each request. */
  asks: Ask[] | (() => Ask);
}

/** So many connections ask as fast as they are answered. */
export async function burst({ url, seconds, connections, asks }: BurstSettings): Promise<Burst> {
  const times: number[] = [];
  const byStatus: Record<number, number> = {};
  let turn = 0;
  const options: autocannon.Options = {
    url,
    connections,
    duration: seconds,
    timeout: 10,
    setupClient(client) {
      if (typeof asks === "function") {
        // What autocannon knows of the server stays: without it a request names no host, and is refused.
        client.setRequests([{ setupRequest: (known) => ({ ...known, ...requestOf(asks()) }) }]);
        return;
      }
      const own = asks.filter(
        (_, index) => index % connections === turn % Math.min(connections, asks.length),
      );
      turn++;
      client.setRequests((own.length > 0 ? own : asks).map(requestOf));
    },
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(options, (error, told) => (error ? reject(error) : resolve(told)));
    instance.on("response", (_client, status, _bytes, time) => {
      times.push(time);
      byStatus[status] = (byStatus[status] ?? 0) + 1;
    });
  });
  times.sort((one, other) => one - other);
  const part = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0;
  return {
    perSecond: times.length / result.duration,
    p50: part(0.5),
    p95: part(0.95),
    p99: part(0.99),
    bytes: times.length > 0 ? result.throughput.total / times.length : 0,
    requests: times.length,
    byStatus,
    lost: result.errors + result.timeouts,
  };
}

function requestOf({ path, method = "GET", cookie, headers, body }: Ask): autocannon.Request {
  return {
    path,
    method,
    headers: { ...(cookie ? { cookie } : {}), ...headers },
    ...(body === undefined ? {} : { body }),
  };
}
