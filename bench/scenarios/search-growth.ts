import { spread } from "../measure/loops";
import { figure } from "../measure/result";
import { ask, memoryOf, partsOfBench, timeOf, wishesFrom } from "../measure/search";
import { type Scenario, sizeOf } from "./setting";

const rounds = 3;
const parts = [100, 10, 1];

/** The search over a hundredth, a tenth and all of the helpers, in turn: what ten times as many cost. */
export const searchGrowth: Scenario = {
  name: "search-growth",
  async measure(setting) {
    const { rows, frame } = await partsOfBench();
    const memories = await Promise.all(
      parts.map((part) =>
        memoryOf(
          rows.filter((_, place) => place % part === 0),
          frame,
        ),
      ),
    );
    const wishes = wishesFrom(frame.places, 300);
    for (const memory of memories) for (const wish of wishes) ask(memory, wish);
    const times = memories.map(() => [] as number[]);
    for (let round = 0; round < rounds; round++)
      memories.forEach((memory, size) => {
        times[size]?.push(...wishes.map((wish) => timeOf(() => ask(memory, wish))));
      });
    const told = memories.map((memory, size) => ({
      helpers: memory.rows.length,
      ...spread(times[size] ?? []),
    }));
    return told.slice(1).map(({ helpers, ...now }, before) => {
      const least = told[before] ?? { helpers, ...now };
      return {
        scenario: `search-growth-${helpers}`,
        data: sizeOf(setting.data),
        ours: `${figure(now.p95)} ms p95`,
        against: { name: `${least.helpers} helpers`, figure: `${figure(least.p95)} ms p95` },
        ratio: `${figure(now.p95 / least.p95)} x ${least.helpers} helpers`,
        ...now,
        figures: { ours: now.p95, against: least.p95 },
      };
    });
  },
};
