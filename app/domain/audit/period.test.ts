import { describe, expect, test } from "vitest";
import { periodOf } from "./period";

describe("a period to look at", () => {
  test("runs from the beginning of its first day to the end of its last one, in Amsterdam", () => {
    expect(periodOf({ from: "2026-03-28", until: "29-3-2026" })).toEqual({
      from: new Date("2026-03-27T23:00:00Z"),
      until: new Date("2026-03-29T22:00:00Z"),
      problems: {},
    });
  });

  test("may be one day, and open at either end", () => {
    const noon = new Date("2026-05-01T12:00:00Z");
    const day = periodOf({ from: "2026-05-01", until: "2026-05-01" });
    expect([day.from?.getTime(), day.until?.getTime()]).toEqual([
      noon.getTime() - 14 * 3_600_000,
      noon.getTime() + 10 * 3_600_000,
    ]);
    expect(periodOf({ from: "", until: "" })).toEqual({ from: null, until: null, problems: {} });
    expect(periodOf({ from: "2026-05-01", until: "" })).toMatchObject({ until: null, problems: {} });
  });

  test.each(["morgen", "31-02-2026", "0001-01-01", "1999-12-31", "9999-12-31", "'; drop table goals"])(
    "%s is no day, which is told and bounds nothing",
    (said) => {
      expect(periodOf({ from: said, until: "2026-05-01" })).toMatchObject({
        from: null,
        until: expect.any(Date),
        problems: { from: "not-a-date" },
      });
      expect(periodOf({ from: "2026-05-01", until: said })).toMatchObject({
        from: expect.any(Date),
        until: null,
        problems: { until: "not-a-date" },
      });
    },
  );

  test("that ends before it begins has no end", () => {
    expect(periodOf({ from: "2026-05-02", until: "2026-05-01" })).toMatchObject({
      from: expect.any(Date),
      until: null,
      problems: { until: "ends-before-it-begins" },
    });
  });
});
