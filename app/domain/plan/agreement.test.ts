import { describe, expect, it } from "vitest";
import { daysLater } from "#app/domain/days";
import { type AgreementStep, agreementNow, type Said } from "./agreement";

const monday = new Date("2026-11-02T09:00:00Z");
const days = (count: number) => new Date(monday.getTime() + count * 24 * 60 * 60 * 1000);
const reads = { version: "now", since: monday, dueOn: null as string | null };

const said = (...steps: (AgreementStep | Partial<Said>)[]): Said[] =>
  steps.map((step, index) => ({
    ...{ step: "taken", version: "now", movedTo: null, moment: null, words: null, by: "oma", byName: "oma" },
    ...{ at: days(index) },
    ...(typeof step === "string" ? { step } : step),
  }));

it("is for the day that its present words name, however it was moved in former words", () => {
  const moved = said({ step: "moved", movedTo: "2026-11-20", version: "former" });
  const now = (dueOn: string) => agreementNow(moved, { ...reads, dueOn }, monday, "2026-11-06");
  expect([now("2026-12-01").dueOn, now("2026-12-01").last]).toEqual(["2026-12-01", null]);
  const again = agreementNow(
    [...said("done"), ...moved],
    { ...reads, dueOn: "2026-12-01" },
    monday,
    "2026-11-06",
  );
  expect([again.isOver, again.dueOn]).toEqual([false, "2026-12-01"]);
  expect([now("2026-11-05").dueOn, now("2026-11-05").last?.step]).toEqual(["2026-11-20", "moved"]);
});

describe("how it stands with an agreement", () => {
  it.each([
    ["is proposed until somebody takes it", [], 6.9, "proposed"],
    ["is open after a week in which nobody did", [], 7.1, "open"],
    ["is agreed once it was taken, however late", ["taken"], 100, "agreed"],
    ["was taken in other words, and so is not agreed", [{ version: "former" }], 1, "proposed"],
    ["is taken anew after it began again", ["taken", "stopped", "resumed"], 1, "proposed"],
    [
      "stays agreed where it was only moved",
      ["taken", { step: "moved", movedTo: "2026-12-01" }],
      1,
      "agreed",
    ],
    ["is not agreed by being done", ["done"], 1, "proposed"],
  ] as const)("%s", (_says, steps, after, taken) => {
    expect(agreementNow(said(...steps), reads, days(after), "2026-11-02").taken).toBe(taken);
  });

  it.each([
    [["taken", "done"], true, "done"],
    [["taken", "notDone"], true, "notDone"],
    [["stopped"], true, "stopped"],
    [["stopped", "resumed"], false, "resumed"],
    [["done", "taken"], false, undefined],
    [["taken", { step: "moved", moment: "later" }], false, "moved"],
  ] as const)("after %j is over: %s", (steps, isOver, last) => {
    const now = agreementNow(said(...steps), reads, monday, "2026-11-02");
    expect([now.isOver, now.last?.step]).toEqual([isOver, last]);
  });

  it.each([
    ["2026-11-05", [], "2026-11-05", false],
    ["2026-11-05", [], "2026-11-06", true],
    ["2026-11-05", [{ step: "moved", movedTo: "2026-11-20" }], "2026-11-06", false],
    ["2026-11-05", [{ step: "moved", movedTo: "2026-11-20" }], "2026-11-21", true],
    ["2026-11-05", [{ step: "moved", moment: "after the holidays" }], "2027-11-06", false],
    ["2026-11-05", ["done"], "2026-11-06", false],
    [null, [], "2030-01-01", false],
    ["2026-11-25", [{ step: "moved", movedTo: "2026-11-20", version: "former" }], "2026-11-22", false],
    ["2026-11-25", [{ step: "moved", movedTo: "2026-11-20", version: "former" }], "2026-11-26", true],
    ["2026-11-05", [{ step: "moved", movedTo: "2026-11-20", version: "former" }], "2026-11-06", false],
    ["2026-11-25", [{ step: "moved", moment: "later", version: "former" }], "2026-11-26", true],
    ["2026-10-25", [{ step: "moved", moment: "later", version: "former" }], "2026-11-26", false],
  ] as const)("for %s after %j asks on %s whether it was moved: %s", (dueOn, steps, day, isLate) => {
    const { offeredDay } = agreementNow(said(...steps), { ...reads, dueOn }, monday, day);
    expect(offeredDay).toBe(isLate ? daysLater(day, 28) : null);
  });
});
