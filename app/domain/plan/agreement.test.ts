import { describe, expect, it } from "vitest";
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
  ] as const)("for %s after %j asks on %s whether it was moved: %s", (dueOn, steps, day, isLate) => {
    expect(agreementNow(said(...steps), { ...reads, dueOn }, monday, day).isLate).toBe(isLate);
  });
});
