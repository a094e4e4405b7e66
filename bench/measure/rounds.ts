import { cpuOf, cpuOfPostgres } from "./cpu";
import { type Ask, type Burst, burst } from "./load";

export interface Contender {
  name: string;
  url: string;
  pid: number;
  asks: Ask[] | (() => Ask);
}

export interface Measured {
  name: string;
  /** Medians over the rounds; latencies in milliseconds. */
  perSecond: number;
  lowest: number;
  highest: number;
  p50: number;
  p95: number;
  p99: number;
  bytes: number;
  /** Milliseconds of processor time for each request: of the process itself, and of PostgreSQL. */
  cpu: number | null;
  databaseCpu: number;
  byStatus: Record<number, number>;
  lost: number;
}

/** All of them in turn, as many rounds as asked, the order reversed every other round; what is told is the median. */
export async function interleaved(
  contenders: Contender[],
  { rounds, seconds, connections }: { rounds: number; seconds: number; connections: number },
): Promise<Measured[]> {
  for (const one of contenders) await untilSteady(one, connections);
  const seen = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? contenders : [...contenders].reverse();
    for (const one of order) seen.get(one.name)?.push(await once(one, seconds, connections));
  }
  return contenders.map(({ name }) => summed(name, seen.get(name) ?? []));
}

/** Compiled, and done with whatever it reads when it starts: a twentieth more or less than just before, or ten seconds of trying. */
async function untilSteady(one: Contender, connections: number): Promise<void> {
  let before = 0;
  for (let turn = 0; turn < 5; turn++) {
    const { perSecond } = await burst({ ...one, seconds: 2, connections });
    if (Math.abs(perSecond - before) <= before / 20) return;
    before = perSecond;
  }
}

type Round = Burst & { cpu: number | null; databaseCpu: number };

async function once(one: Contender, seconds: number, connections: number): Promise<Round> {
  const before = { own: cpuOf(one.pid), database: cpuOfPostgres() };
  const told = await burst({ ...one, seconds, connections });
  const after = { own: cpuOf(one.pid), database: cpuOfPostgres() };
  const each = (seconds: number) => (seconds * 1000) / Math.max(1, told.requests);
  return {
    ...told,
    cpu: before.own === null || after.own === null ? null : each(after.own - before.own),
    databaseCpu: each(Math.max(0, after.database - before.database)),
  };
}

function summed(name: string, rounds: Round[]): Measured {
  const middle = (of: (round: Round) => number) => median(rounds.map(of));
  const speeds = rounds.map(({ perSecond }) => perSecond);
  const byStatus: Record<number, number> = {};
  for (const round of rounds)
    for (const [status, count] of Object.entries(round.byStatus))
      byStatus[Number(status)] = (byStatus[Number(status)] ?? 0) + count;
  return {
    name,
    perSecond: middle((round) => round.perSecond),
    lowest: Math.min(...speeds),
    highest: Math.max(...speeds),
    p50: middle((round) => round.p50),
    p95: middle((round) => round.p95),
    p99: middle((round) => round.p99),
    bytes: middle((round) => round.bytes),
    cpu: rounds.every(({ cpu }) => cpu === null) ? null : middle((round) => round.cpu ?? 0),
    databaseCpu: middle((round) => round.databaseCpu),
    byStatus,
    lost: rounds.reduce((sum, { lost }) => sum + lost, 0),
  };
}

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
