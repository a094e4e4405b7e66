import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import { type Server, startFloor, startProduct } from "../house";
import { cpuOfPostgres, cpuWithChildren } from "../measure/cpu";
import { type Ask, burst } from "../measure/load";
import { figure, percent, type Result } from "../measure/result";
import { asked, databaseName, urlOf } from "../settings";
import { type Scenario, type Setting, sizeOf } from "./setting";

/** Up to saturation, past it, and back: what was too much must not be felt afterwards. */
const steps = [8, 32, 128, 512, 8];

/** In seconds, at least: who waits too long is told so after two. */
const leastSeconds = 4;

/** Of ten people seven read, two search, one writes. */
function someonesWish(setting: Setting, url: string): Ask {
  const families = setting.data.families;
  const family = families[Math.floor(Math.random() * families.length)];
  const cookie = setting.cookieOf(family?.ownerAccount ?? "");
  const lot = Math.random();
  const goal = `/plan/doelen/${family?.goalIds[0]}`;
  if (lot < 0.35) return { path: "/plan", cookie };
  if (lot < 0.7) return { path: goal, cookie };
  if (lot < 0.9) return { path: "/hulp?plek=2532&thema=debts" };
  const headers = { Origin: url, "Content-Type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams({ id: randomUUID(), words: "Het ging goed." }).toString();
  return { path: `${goal}/reacties`, method: "POST", cookie, headers, body };
}

export const mixedLoad: Scenario = {
  name: "mixed-load",
  async measure(setting) {
    const floor = await startFloor("one-row", { DATABASE_URL: urlOf(databaseName) });
    const results: Result[] = [];
    try {
      const seconds = Math.max(asked.seconds, leastSeconds);
      await burst({ ...mixOf(setting, setting.product), seconds: 10, connections: 8 });
      for (const [place, connections] of steps.entries()) {
        const ours = await burst({ ...mixOf(setting, setting.product), seconds, connections });
        const least = await burst({
          url: floor.url,
          seconds: asked.seconds,
          connections,
          asks: [{ path: "/" }],
        });
        const busy = ours.byStatus[503] ?? 0;
        const wrong = wrongIn(ours.byStatus);
        const when = place === steps.length - 1 ? "-again" : "";
        results.push({
          scenario: `mixed-load-${connections}${when}`,
          data: sizeOf(setting.data),
          ours: `${figure(ours.perSecond)} req/s`,
          against: { name: "one-row", figure: `${figure(least.perSecond)} req/s` },
          ratio: `${percent(ours.perSecond, least.perSecond)} of one-row`,
          ...{ p50: ours.p50, p95: ours.p95, p99: ours.p99, bytes: ours.bytes },
          figures: { ours: ours.perSecond, against: least.perSecond, p95: ours.p95, busy },
          note: `${busy} told that it is busy, ${wrong} not answered well, ${ours.lost} lost`,
        });
      }
      return results;
    } finally {
      await floor.stop();
    }
  },
};

/** Refused or broken, but for "busy". */
const wrongIn = (byStatus: Record<number, number>) =>
  Object.entries(byStatus)
    .filter(([status]) => Number(status) >= 400 && Number(status) !== 503)
    .reduce((sum, [, many]) => sum + many, 0);

/** The same people before one process and before two on one port, in turn. */
export const workers: Scenario = {
  name: "workers",
  async measure(setting) {
    const [one, two] = await Promise.all([
      startProduct("one", { WORKERS: "1" }),
      startProduct("two", { WORKERS: "2" }),
    ]);
    try {
      const seconds = Math.max(asked.seconds, leastSeconds);
      const speeds: Record<"one" | "two", number[]> = { one: [], two: [] };
      const shares: Record<"program" | "database", number>[] = [];
      for (const server of [one, two])
        await burst({ ...mixOf(setting, server), seconds: 10, connections: 16 });
      for (let round = 0; round < asked.rounds; round++)
        for (const server of round % 2 === 0 ? [one, two] : [two, one]) {
          const before = usedBy(server);
          const told = await burst({ ...mixOf(setting, server), seconds, connections: 16 });
          if (server === two) shares.push(since(before, usedBy(server)));
          if (wrongIn(told.byStatus) > 0)
            throw new Error(`The mix is answered ${JSON.stringify(told.byStatus)}.`);
          speeds[server === one ? "one" : "two"].push(told.perSecond);
        }
      const middle = (of: number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
      const [single, double] = [middle(speeds.one), middle(speeds.two)];
      return [
        {
          scenario: "workers",
          data: sizeOf(setting.data),
          ours: `${figure(double)} req/s with two`,
          against: { name: "one process", figure: `${figure(single)} req/s` },
          ratio: `${figure(double / single)} x one process`,
          figures: { ours: double, against: single },
          note: `of ${availableParallelism()} processors the program took ${figure(middle(shares.map(({ program }) => program)))}, PostgreSQL ${figure(middle(shares.map(({ database }) => database)))}, who asks the rest`,
        },
      ];
    } finally {
      await Promise.all([one.stop(), two.stop()]);
    }
  },
};

const usedBy = ({ pid }: Server) => ({
  program: cpuWithChildren(pid),
  database: cpuOfPostgres(),
  at: performance.now() / 1000,
});

/** How many processors were busy with each. */
function since(before: ReturnType<typeof usedBy>, after: ReturnType<typeof usedBy>) {
  const seconds = after.at - before.at;
  return {
    program: (after.program - before.program) / seconds,
    database: (after.database - before.database) / seconds,
  };
}

const mixOf = (setting: Setting, { url }: Server) => ({ url, asks: () => someonesWish(setting, url) });
