import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Person } from "#app/gate/actor";
import { testOn } from "#tests/support/database";
import type { World } from "#tests/support/world";
import { History, openStage } from "./histories";
import { observed, pictured } from "./observed";
import { steps } from "./steps";

/** A bounded number in every run, fewer where one takes three times as long; `npm run test:deep` for many. */
const histories = Math.ceil(Number(process.env.HISTORIES ?? (testOn === "postgres" ? 16 : 8)) / 8);

describe("what changes in a household beyond what somebody may see", () => {
  let world: World;
  beforeAll(async () => {
    world = await openStage();
  });
  afterAll(() => world.close());

  test(
    "changes no byte of what he gets",
    async () => {
      let unmoved = 0;
      await fc.assert(
        fc.asyncProperty(steps, async (taken) => {
          const history = new History(world);
          await history.begin();
          const outsiders = history.people.slice(3, 6);
          let before = await watched(history, outsiders);
          for (const step of taken) {
            await history.take(step);
            const after = await watched(history, outsiders);
            for (const [index, { picture, bytes }] of before.entries()) {
              const now = after[index];
              if (now?.picture !== picture || step.act === "shiftTime") continue;
              expect(now.bytes, JSON.stringify(step)).toBe(bytes);
              unmoved += 1;
            }
            before = after;
          }
        }),
        { numRuns: histories, endOnFailure: true },
      );
      expect(unmoved).toBeGreaterThan(histories * 10);
    },
    histories * 240_000,
  );

  async function watched(history: History, outsiders: Person[]) {
    const seen: { picture: string; bytes: string }[] = [];
    for (const person of outsiders) {
      const picture = pictured(history.model, person);
      seen.push({ picture, bytes: await observed(world, person, history.model) });
    }
    return seen;
  }
});
