import { describe, expect, it } from "vitest";
import { notPassed, sum, tallyOf } from "../../bin/tally.mjs";

const file = (status: string, ...statuses: string[]) => ({
  status,
  name: "a.test.ts",
  assertionResults: statuses.map((one) => ({ status: one, fullName: `is ${one}` })),
});
const report = (...testResults: ReturnType<typeof file>[]) => ({ testResults });

describe("the last line of npm test", () => {
  it.each([
    ["green", report(file("passed", "passed", "passed")), true, { passed: 2, failed: 0 }],
    ["one red", report(file("failed", "passed", "failed")), false, { passed: 1, failed: 1 }],
    [
      "a skipped test proves nothing",
      report(file("passed", "passed", "skipped")),
      true,
      { passed: 1, failed: 1 },
    ],
    [
      "a file that broke before its first test",
      report(file("passed", "passed"), file("failed")),
      false,
      { passed: 1, failed: 1 },
    ],
    ["a bad end with every test green", report(file("passed", "passed")), false, { passed: 1, failed: 1 }],
    ["no tests at all", report(), true, { passed: 0, failed: 1 }],
    ["no report at all", null, false, { passed: 0, failed: 1 }],
  ])("%s", (_what, told, endedWell, tally) => expect(tallyOf(told, endedWell)).toEqual(tally));

  it("has every test above it that did not pass", () => {
    const told = report(file("failed", "passed", "failed"), file("passed", "skipped"), file("failed"));
    expect(notPassed(told)).toEqual([
      "a.test.ts: is failed (failed)",
      "a.test.ts: is skipped (skipped)",
      "a.test.ts: broke before its first test",
    ]);
    expect(notPassed(null)).toEqual([]);
  });

  it("adds up all runs", () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 });
  });
});
