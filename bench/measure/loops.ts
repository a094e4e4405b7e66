export interface Looped {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  /** Answers that were not what was asked for. */
  wrong: number;
}

/** One thing that somebody does. What is to be prepared for it lies outside the time that it gives, in milliseconds. */
export type Step = (loop: number) => Promise<{ took: number; isRight: boolean }>;

export interface Loops {
  rounds: number;
  seconds: number;
  connections: number;
}

/** So many people each do one thing after another: all contenders in turn, the order reversed every other round. */
export async function inLoops<Name extends string>(
  steps: Record<Name, Step>,
  { rounds, seconds, connections }: Loops,
): Promise<Record<Name, Looped>> {
  const names = Object.keys(steps) as Name[];
  const seen = new Map(names.map((name) => [name, { took: [] as number[], wrong: 0 }]));
  for (const name of names) await steps[name](0);
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const until = performance.now() + seconds * 1000;
      const loop = async (number: number) => {
        while (performance.now() < until) {
          const { took, isRight } = await steps[name](number);
          seen.get(name)?.took.push(took);
          if (!isRight) (seen.get(name) ?? { wrong: 0 }).wrong++;
        }
      };
      await Promise.all(Array.from({ length: connections }, (_, number) => loop(number)));
    }
  const told = names.map((name) => [name, summed(seen.get(name), connections)]);
  return Object.fromEntries(told) as Record<Name, Looped>;
}

/** How many a second so many people would do if nothing lay between their acts. */
function summed(seen: { took: number[]; wrong: number } | undefined, connections: number): Looped {
  const { took = [], wrong = 0 } = seen ?? {};
  const mean = took.reduce((sum, one) => sum + one, 0) / Math.max(1, took.length);
  return { perSecond: (1000 * connections) / mean, ...spread(took), wrong };
}

export function spread(times: number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...times].sort((one, other) => one - other);
  const part = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: part(0.5), p95: part(0.95), p99: part(0.99) };
}

export async function timed<Value>(work: () => Promise<Value>): Promise<{ took: number; value: Value }> {
  const began = performance.now();
  const value = await work();
  return { took: performance.now() - began, value };
}
