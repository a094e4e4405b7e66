import { describe, expect, test } from "vitest";
import { endOfDay, startOfDay } from "./end-of-day";

describe("the last moment of a day in Amsterdam", () => {
  test.each([
    ["2026-01-15", "2026-01-15T23:00:00.000Z", "in winter"],
    ["2026-07-15", "2026-07-15T22:00:00.000Z", "in summer"],
    ["2026-03-28", "2026-03-28T23:00:00.000Z", "on the eve of summer time"],
    ["2026-03-29", "2026-03-29T22:00:00.000Z", "on the day the clock goes forward"],
    ["2026-10-24", "2026-10-24T22:00:00.000Z", "on the eve of winter time"],
    ["2026-10-25", "2026-10-25T23:00:00.000Z", "on the day the clock goes back"],
    ["2026-12-31", "2026-12-31T23:00:00.000Z", "on the last day of the year"],
    ["2028-02-29", "2028-02-29T23:00:00.000Z", "on a leap day"],
  ])("%s ends at %s (%s)", (day, moment) => {
    expect(endOfDay(day).toISOString()).toBe(moment);
  });

  test.each(["2026-01-16", "2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26", "2027-01-01"])(
    "%s begins where the day before it ends",
    (day) => {
      const before = new Date(`${day}T12:00:00Z`);
      before.setUTCDate(before.getUTCDate() - 1);
      expect(startOfDay(day)).toEqual(endOfDay(before.toISOString().slice(0, 10)));
    },
  );
});
