import { type Memory, memoryFrom } from "#app/domain/directory/memory";
import { spread } from "../measure/loops";
import { figure } from "../measure/result";
import { ask, memoryOfBench, timeOf, wishesFrom } from "../measure/search";
import { type Scenario, sizeOf } from "./setting";

const rounds = 3;
const parts = [100, 10, 1];

/** The search over a hundredth, a tenth and all of the helpers, in turn: what ten times as many cost. */
export const searchGrowth: Scenario = {
  name: "search-growth",
  async measure(setting) {
    const whole = await memoryOfBench();
    const memories = parts.map((part) => partOf(whole, part));
    const wishes = wishesFrom(whole, 300);
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

function partOf({ snapshot, day, rows, words, places }: Memory, part: number): Memory {
  const some = rows.filter((_, place) => place % part === 0);
  return memoryFrom({ snapshot, day, rows: some, words: [...words.stemOf], places });
}
