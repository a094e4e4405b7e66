import fc from "fast-check";
import { afterAll, beforeAll, describe, test } from "vitest";
import { testOn } from "#tests/support/database";
import type { World } from "#tests/support/world";
import { History, openStage } from "./histories";
import { steps } from "./steps";

/** A bounded number in every run, fewer where one takes three times as long; `npm run test:deep` for many. */
const histories = Number(process.env.HISTORIES ?? (testOn === "postgres" ? 24 : 8));

/** HISTORY=seed:path tells once more the one history that failed, as its failure names it. */
const [seed, path] = process.env.HISTORY?.split(/:(.*)/) ?? [];

describe("whatever people try, in whatever order", () => {
  let world: World;
  beforeAll(async () => {
    world = await openStage();
  });
  afterAll(() => world.close());

  test(
    "every act ends, and every view and every answer is, as the rules in plain words say",
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (taken) => {
          const history = new History(world);
          await history.begin();
          for (const step of taken) {
            await history.take(step);
            await history.compareViews();
          }
          await history.compareAnswers();
        }),
        { numRuns: seed ? 1 : histories, endOnFailure: true, ...(seed && { seed: Number(seed), path }) },
      );
    },
    histories * 60_000,
  );
});
