import { describe, expect, test } from "vitest";
import { line, optionalDay, optionalText, several, text } from "./fields";

describe("what people write", () => {
  test("keeps its words and loses the blanks around it", () => {
    expect(line(20).parse("  rustig slapen ")).toBe("rustig slapen");
    expect(text(20).parse("een\r\ntwee\r\n")).toBe("een\ntwee");
  });

  test.each([
    ["", "required"],
    ["   \n ", "required"],
    ["x".repeat(21), "too-long"],
    [undefined, "required"],
  ])("%j is answered with a reason", (written, problem) => {
    expect(text(20).safeParse(written).error?.issues[0]?.message).toBe(problem);
    expect(line(20).safeParse(written).error?.issues[0]?.message).toBe(problem);
  });

  test("may be nothing where that is fine", () => {
    expect(optionalText(20).parse("  ")).toBeNull();
    expect(optionalText(20).parse(undefined)).toBeNull();
  });
});

describe("a day to end on", () => {
  test("is read as browsers send it and as people write it", () => {
    const moment = optionalDay.parse("2099-12-31")?.toISOString();
    expect(moment).toBe("2099-12-31T23:00:00.000Z");
    expect(optionalDay.parse("31-12-2099")?.toISOString()).toBe(moment);
    expect(optionalDay.parse(" 31/12/2099 ")?.toISOString()).toBe(moment);
    expect(optionalDay.parse("")).toBeNull();
  });

  test.each([
    ["2020-01-01", "date-has-passed"],
    ["31-02-2099", "not-a-date"],
    ["morgen", "not-a-date"],
  ])("%s is answered with a reason", (written, problem) => {
    expect(optionalDay.safeParse(written).error?.issues[0]?.message).toBe(problem);
  });
});

test("ticked boxes are none, one or several of the list", () => {
  const boxes = several(["a", "b"]);
  expect([boxes.parse(undefined), boxes.parse("a"), boxes.parse(["b", "a"])]).toEqual([
    [],
    ["a"],
    ["b", "a"],
  ]);
  expect(boxes.safeParse("c").success).toBe(false);
});
