import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysLater } from "#app/domain/days";
import { type CalendarCountry, easterSunday, isHoliday } from "./holidays";

/** As published: the day on which Easter fell or will fall. */
const easters = [
  ...["1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2024-03-31", "2025-04-20", "2026-04-05"],
  ...["2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2285-03-22"],
];

const daysOf = (country: CalendarCountry, year: number) => {
  const all = Array.from({ length: 366 }, (_, index) => daysLater(`${year}-01-01`, index));
  return all.filter((day) => day.startsWith(`${year}`) && isHoliday(country, day));
};

describe("holidays", () => {
  it.each(easters)("Easter was or will be on %s", (day) =>
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day),
  );

  it("Easter is a Sunday between 22 March and 25 April", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
        const day = easterSunday(year);
        expect(new Date(day).getUTCDay()).toBe(0);
        expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
      }),
    );
  });

  it("of the Netherlands in 2026", () => {
    expect(daysOf("NL", 2026)).toEqual([
      ...["2026-01-01", "2026-04-03", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-05"],
      ...["2026-05-14", "2026-05-24", "2026-05-25", "2026-12-25", "2026-12-26"],
    ]);
  });

  it("of Belgium in 2026", () => {
    expect(daysOf("BE", 2026)).toEqual([
      ...["2026-01-01", "2026-04-05", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-24"],
      ...["2026-05-25", "2026-07-21", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25"],
    ]);
  });

  it.each(["NL", "BE"] as const)(
    "in %s count Easter Sunday and Whit Sunday, and no other Sunday",
    (country) => {
      const sundays = daysOf(country, 2027).filter((day) => new Date(day).getUTCDay() === 0);
      expect(sundays).toEqual([
        "2027-03-28",
        "2027-05-16",
        ...(country === "BE" ? ["2027-08-15"] : ["2027-12-26"]),
      ]);
    },
  );

  it("the King's day gives way to a Sunday", () => {
    expect([isHoliday("NL", "2025-04-26"), isHoliday("NL", "2025-04-27")]).toEqual([true, false]);
  });
});
