import { describe, expect, it } from "vitest";
import { courseOf, placeOf } from "./course";

describe("the course of a goal", () => {
  it("has the weeks in which something was written down, oldest first, and averages nothing", () => {
    const weeks = courseOf(
      [
        { week: "2026-11-09", feeling: "better", count: 2 },
        { week: "2026-11-02", feeling: "harder", count: 1 },
        { week: "2026-11-09", feeling: "harder", count: 1 },
      ],
      [
        { week: "2026-11-09", attainment: "notYet", words: null },
        { week: "2026-11-09", attainment: "own", words: "We sleep." },
        { week: "2026-11-23", attainment: "reached", words: null },
      ],
      [
        { week: "2026-11-09", level: "less", compared: null, levelWords: "One evening.", words: null },
        { week: "2026-11-09", level: "more", compared: null, levelWords: null, words: "Well." },
      ],
    );
    expect(weeks).toEqual([
      { week: "2026-11-02", felt: { harder: 1 }, reached: null, far: null },
      {
        week: "2026-11-09",
        felt: { better: 2, harder: 1 },
        reached: { attainment: "own", words: "We sleep." },
        far: { level: "more", compared: null, levelWords: null, words: "Well." },
      },
      { week: "2026-11-23", felt: {}, reached: { attainment: "reached", words: null }, far: null },
    ]);
    expect(weeks.map(({ week }) => placeOf(week, weeks))).toEqual([0, 1 / 3, 1]);
    expect(placeOf("2026-11-02", weeks.slice(0, 1))).toBe(0.5);
  });
});
