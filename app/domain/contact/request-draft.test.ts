import { describe, expect, test } from "vitest";
import { type Draft, type Step, stepAfter, stepMissing, withStep } from "./request-draft";

const draft = (values: Draft["values"]): Draft => ({ id: "1", values });
const whole = { asker: "self", name: "Roos", words: "", themes: [], channel: "phone", meeting: "park" };
const begun = { asker: "self" };

/** The page that follows, after this was given on that page. */
const after = (values: Draft["values"], step: Step, given: Draft["values"], sendsSms = false) =>
  stepAfter(withStep(draft(values), step, given), step, sendsSms);

describe("a request that is being filled in", () => {
  test.each<[string, Draft["values"], Step, Draft["values"], Step | null]>([
    ["goes on to the next page at first", begun, "naam", { name: "Roos" }, "woorden"],
    ["goes on where nothing was written", { ...begun, name: "Roos" }, "woorden", {}, "bereiken"],
    [
      "goes back to the page that was passed over",
      { ...whole, name: "" },
      "plek",
      { meeting: "park" },
      "naam",
    ],
    ["lacks nothing after another name", whole, "naam", { name: "Roosje" }, null],
    ["lacks nothing after the last page", whole, "plek", { meeting: "office" }, null],
    ["lacks a yes for somebody near", whole, "wie", { asker: "carer" }, "toestemming"],
    [
      "lacks no yes where the asker stays",
      { ...whole, asker: "carer", consent: "agreed" },
      "wie",
      { asker: "carer" },
      null,
    ],
    [
      "lacks a yes for another asker",
      { ...whole, asker: "carer", consent: "agreed" },
      "wie",
      { asker: "professional" },
      "toestemming",
    ],
    [
      "lacks a subject without a yes",
      { ...whole, asker: "carer" },
      "toestemming",
      { consent: "asked" },
      "woorden",
    ],
    [
      "has its subject already",
      { ...whole, asker: "carer", themes: "debts" },
      "toestemming",
      { consent: "asked" },
      null,
    ],
    [
      "lacks a way that is offered to who asks through work",
      { ...whole, asker: "professional" },
      "toestemming",
      { consent: "agreed" },
      "bereiken",
    ],
    ["stops at a no", { ...whole, asker: "carer" }, "toestemming", { consent: "refused" }, "toestemming"],
  ])("%s", (_, values, step, given, page) => {
    expect(after(values, step, given)).toBe(page);
  });

  test("is not whole before its words were asked, though they may stay empty", () => {
    const { themes: _, ...unasked } = whole;
    expect(stepMissing(draft(unasked), false)).toBe("woorden");
    expect(stepMissing(draft(whole), false)).toBeNull();
  });

  test("loses the subjects that were no longer ticked", () => {
    expect(withStep(draft({ ...whole, themes: ["debts"] }), "woorden", { words: "Ja" }).values).toEqual({
      ...whole,
      words: "Ja",
    });
  });
});
