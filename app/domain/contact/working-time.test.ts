import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localTime, momentOf } from "#app/domain/local-time";
import { type AnswerTerm, termHours, usualTerm } from "./answer-term";
import { clockFrom, isWorking } from "./working-time";

const here = (text: string): Date => {
  const [day = "", time = ""] = text.split(" ");
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return momentOf({ day, minutes: hours * 60 + minutes });
};
const shown = (moment: Date): string => {
  const { day, minutes } = localTime(moment);
  return `${day} ${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
};

const everyDay = { ...usualTerm, weekdays: [1, 2, 3, 4, 5, 6, 7] };
const belgian = { ...usualTerm, country: "BE" as const };

describe("an answer may be awaited until", () => {
  it.each<[string, string, string, string, AnswerTerm]>([
    [
      "Thursday 14:00, asked on Tuesday 14:00",
      "2026-11-24 14:00",
      "2026-11-25 14:00",
      "2026-11-26 14:00",
      usualTerm,
    ],
    ["Tuesday, asked on Friday", "2026-11-27 16:00", "2026-11-30 16:00", "2026-12-01 16:00", usualTerm],
    [
      "Wednesday morning, asked in the weekend",
      "2026-11-28 20:15",
      "2026-11-30 17:00",
      "2026-12-02 09:00",
      usualTerm,
    ],
    [
      "as if asked in the morning, asked at night",
      "2026-11-24 03:30",
      "2026-11-24 17:00",
      "2026-11-26 09:00",
      usualTerm,
    ],
    [
      "as if asked tomorrow, asked in the evening",
      "2026-11-24 21:00",
      "2026-11-25 17:00",
      "2026-11-27 09:00",
      usualTerm,
    ],
    ["after Easter, asked before it", "2026-04-02 11:00", "2026-04-07 11:00", "2026-04-08 11:00", usualTerm],
    [
      "Good Friday where that is a working day",
      "2026-04-01 11:00",
      "2026-04-02 11:00",
      "2026-04-03 11:00",
      belgian,
    ],
    [
      "after the first of May in Belgium",
      "2026-04-30 11:00",
      "2026-05-04 11:00",
      "2026-05-05 11:00",
      belgian,
    ],
    [
      "in a day, where 24 hours are promised",
      "2026-11-24 10:00",
      "2026-11-24 14:00",
      "2026-11-25 10:00",
      { ...usualTerm, hours: 24 },
    ],
    [
      "in a week, where five days are promised",
      "2026-11-24 10:00",
      "2026-11-26 14:00",
      "2026-12-01 10:00",
      { ...usualTerm, hours: 120 },
    ],
    [
      "the same time where the clock goes forward in between",
      "2026-03-27 10:00",
      "2026-03-30 10:00",
      "2026-03-31 10:00",
      usualTerm,
    ],
    [
      "the same time where the clock goes back in between",
      "2026-10-23 10:00",
      "2026-10-26 10:00",
      "2026-10-27 10:00",
      usualTerm,
    ],
    [
      "an hour later where a working Sunday lacks one",
      "2026-03-28 10:00",
      "2026-03-29 10:30",
      "2026-03-30 11:00",
      everyDay,
    ],
    [
      "the same time where a working Sunday has one more",
      "2026-10-24 10:00",
      "2026-10-25 10:00",
      "2026-10-26 10:00",
      everyDay,
    ],
  ])("%s", (_says, asked, remind, answer, term) => {
    const { remindAt, answerBy } = clockFrom(here(asked), term);
    expect([shown(remindAt), shown(answerBy)]).toEqual([remind, answer]);
  });

  const terms = fc
    .record({
      country: fc.constantFrom("NL" as const, "BE" as const),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      opensAt: fc.integer({ min: 6, max: 12 }),
      long: fc.integer({ min: 1, max: 9 }),
      hours: fc.constantFrom(...termHours),
    })
    .map(({ long, ...term }): AnswerTerm => ({ ...term, closesAt: term.opensAt + long }));
  /** Around both changes of the clock, and anywhere else. */
  const moments = fc.oneof(
    fc.date({ min: here("2024-01-01 00:00"), max: here("2034-01-01 00:00"), noInvalidDate: true }),
    fc.date({ min: here("2026-03-26 00:00"), max: here("2026-04-02 00:00"), noInvalidDate: true }),
    fc.date({ min: here("2026-10-22 00:00"), max: here("2026-10-29 00:00"), noInvalidDate: true }),
  );

  it("always a moment at which somebody works, and never before the term", () => {
    fc.assert(
      fc.property(moments, terms, (asked, term) => {
        const { remindAt, answerBy } = clockFrom(asked, term);
        expect([isWorking(answerBy, term), isWorking(remindAt, term)]).toEqual([true, true]);
        expect(answerBy.getTime() - asked.getTime()).toBeGreaterThanOrEqual(term.hours * 3_600_000);
        expect(remindAt > asked && remindAt < answerBy).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("never earlier for who asked later", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 5 * 86_400_000 }), terms, (asked, later, term) => {
        const first = clockFrom(asked, term);
        const second = clockFrom(new Date(asked.getTime() + later), term);
        expect(second.answerBy >= first.answerBy).toBe(true);
        expect(second.remindAt >= first.remindAt).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
