import { describe, expect, it } from "vitest";
import { daysLater } from "#app/domain/days";
import { ruleOf, turnsOn } from "./task";
import { daysOf } from "./task-days";

describe("the days of a task", () => {
  const on = (rule: string | null, startsOn: string, from: string, until: string) =>
    daysOf({ rule, startsOn }, from, until);

  it.each([
    ["once, within", null, "2026-11-03", "2026-11-01", "2026-11-07", ["2026-11-03"]],
    ["once, before", null, "2026-10-03", "2026-11-01", "2026-11-07", []],
    [
      "daily",
      "FREQ=DAILY",
      "2026-11-01",
      "2026-11-03",
      "2026-11-05",
      ["2026-11-03", "2026-11-04", "2026-11-05"],
    ],
    [
      "daily, not begun",
      "FREQ=DAILY",
      "2026-11-05",
      "2026-11-03",
      "2026-11-06",
      ["2026-11-05", "2026-11-06"],
    ],
    [
      "on two days",
      "FREQ=WEEKLY;BYDAY=TU,SU",
      "2026-01-01",
      "2026-11-02",
      "2026-11-08",
      ["2026-11-03", "2026-11-08"],
    ],
    [
      "daily, when the clock goes back",
      "FREQ=DAILY",
      "2026-01-01",
      "2026-10-24",
      "2026-10-26",
      ["2026-10-24", "2026-10-25", "2026-10-26"],
    ],
    [
      "daily, when it goes forth",
      "FREQ=DAILY",
      "2026-01-01",
      "2027-03-27",
      "2027-03-29",
      ["2027-03-27", "2027-03-28", "2027-03-29"],
    ],
    [
      "weekly on the very Sunday",
      "FREQ=WEEKLY;BYDAY=SU",
      "2020-01-01",
      "2026-10-19",
      "2026-11-01",
      ["2026-10-25", "2026-11-01"],
    ],
    [
      "daily, on a leap day",
      "FREQ=DAILY",
      "2024-01-01",
      "2028-02-28",
      "2028-03-01",
      ["2028-02-28", "2028-02-29", "2028-03-01"],
    ],
  ] as const)("%s", (_says, rule, startsOn, from, until, days) => {
    expect(on(rule, startsOn, from, until)).toEqual(days);
  });

  it("are written as a rule with its days in the order of the week", () => {
    expect(ruleOf("weekly", ["SU", "TU"])).toBe("FREQ=WEEKLY;BYDAY=TU,SU");
    expect([ruleOf("once", []), ruleOf("daily", [])]).toEqual([null, "FREQ=DAILY"]);
    expect([daysLater("2026-10-24", 2), daysLater("2026-03-01", -1)]).toEqual(["2026-10-26", "2026-02-28"]);
  });
});

describe("the turns of a task", () => {
  const days = ["2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06"];
  const tell = (id: string) => ({ id, name: id, isYou: id === "me" });
  const mark = (
    day: number,
    kind: "done" | "undone" | "released" | "skipped" | "stopped",
    turn: number | null = null,
  ) => ({
    ...{ day: days[day] ?? "", mark: kind, turn, by: "me" },
  });

  it("are free, taken, given back, taken again, done, and not done after all", () => {
    const claims = [
      { day: "2026-11-04", turn: 1, by: "oma" },
      { day: "2026-11-05", turn: 1, by: "oma" },
      { day: "2026-11-05", turn: 2, by: "me" },
    ];
    const marks = [
      mark(1, "released", 1),
      mark(2, "released", 1),
      mark(2, "done"),
      mark(3, "done"),
      mark(3, "undone"),
    ];
    expect(turnsOn(days, claims, marks, tell)).toEqual([
      { day: days[0], taker: null, isDone: false, doneBy: null, claims: 0, isFreeAgain: false },
      { day: days[1], taker: null, isDone: false, doneBy: null, claims: 1, isFreeAgain: true },
      {
        day: days[2],
        taker: { id: "me", name: "me", isYou: true },
        isDone: true,
        doneBy: "me",
        claims: 2,
        isFreeAgain: false,
      },
      { day: days[3], taker: null, isDone: false, doneBy: null, claims: 0, isFreeAgain: false },
    ]);
  });

  it("are done by who said so, where nobody took them", () => {
    const [turn] = turnsOn(days.slice(0, 1), [], [mark(0, "done")], tell);
    expect(turn).toMatchObject({ taker: null, isDone: true, doneBy: "me" });
    const [undone] = turnsOn(days.slice(0, 1), [], [mark(0, "done"), mark(0, "undone")], tell);
    expect(undone?.doneBy).toBeNull();
    const [unknown] = turnsOn(days.slice(0, 1), [], [mark(0, "done")], () => ({ ...tell("me"), id: "" }));
    expect(unknown?.doneBy).toBeNull();
  });

  it("leave out the days that are skipped, and all from the stop on", () => {
    const left = turnsOn(days, [], [mark(0, "skipped"), mark(2, "stopped")], tell);
    expect(left.map(({ day }) => day)).toEqual(["2026-11-04"]);
  });
});
