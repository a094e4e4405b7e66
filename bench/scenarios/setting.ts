import type postgres from "postgres";
import type { Data } from "../data/fill";
import { describe } from "../data/fill";
import type { Server } from "../house";
import type { Ask } from "../measure/load";
import type { Result } from "../measure/result";
import { type Contender, interleaved, type Measured } from "../measure/rounds";
import type { Statement } from "../measure/wire";
import { asked } from "../settings";

/** What every scenario is handed: the product over its data, and signed-in people. */
export interface Setting {
  data: Data;
  product: Server;
  admin: postgres.Sql;
  cookieOf(account: string): string;
  /** What a request costs PostgreSQL: its statements and round trips, heard on the wire of a second product. */
  listen(ask: Ask): Promise<{ statements: Statement[]; roundTrips: number; body: string; status: number }>;
}

export interface Scenario {
  name: string;
  measure(setting: Setting): Promise<Result[]>;
}

export const rounds = { rounds: asked.rounds, seconds: asked.seconds, connections: asked.connections };

export const contender = (server: Server, asks: Contender["asks"], name = server.name): Contender => ({
  name,
  url: server.url,
  pid: server.pid,
  asks,
});

export async function race(contenders: Contender[], how = rounds): Promise<Map<string, Measured>> {
  return new Map((await interleaved(contenders, how)).map((one) => [one.name, one]));
}

export function of(measured: Map<string, Measured>, name: string): Measured {
  const found = measured.get(name);
  if (!found) throw new Error(`${name} was not measured.`);
  return found;
}

/** Of an answer under load: what all lines of the table have in common. */
export function lineOf(setting: Setting, scenario: string, ours: Measured) {
  const { perSecond, p50, p95, p99, cpu, databaseCpu, bytes } = ours;
  const wrong = Object.entries(ours.byStatus).filter(([status]) => Number(status) >= 400);
  return {
    scenario,
    data: sizeOf(setting.data),
    ours: `${Math.round(perSecond).toLocaleString("en")} req/s`,
    p50,
    p95,
    p99,
    cpu,
    databaseCpu,
    bytes,
    ...(wrong.length > 0 || ours.lost > 0
      ? {
          note: `not answered well: ${wrong.map(([status, count]) => `${count} x ${status}`).join(", ")} lost ${ours.lost}`,
        }
      : {}),
  };
}

export const sizeOf = (data: Data) =>
  describe(data)
    .replace(/,000,000\b/g, "m")
    .replace(/,000\b/g, "k")
    .replace(" and ", ", ");

export const countOf = (heard: { statements: Statement[]; roundTrips: number }) =>
  `${heard.statements.length} in ${heard.roundTrips} trips`;
