import { expect, test } from "vitest";
import { headingKeys, headingsOf, templates, termsFrom } from "./template";

test("seven days and six weeks are counted from the day that the family gives, over months and summer time", () => {
  expect(termsFrom("2026-05-04")).toEqual({
    ...{ countedFrom: "2026-05-04", handInBy: "2026-05-11", inquiryUntil: "2026-06-15" },
  });
  expect(termsFrom("2026-10-20")).toMatchObject({ handInBy: "2026-10-27", inquiryUntil: "2026-12-01" });
  expect(termsFrom("2027-02-25")).toMatchObject({ handInBy: "2027-03-04", inquiryUntil: "2027-04-08" });
});

test("no template has a heading twice, the empty one has none, and no heading is without a template", () => {
  for (const template of templates)
    expect(new Set(headingsOf[template]).size, template).toBe(headingsOf[template].length);
  expect(headingsOf.empty).toEqual([]);
  expect(new Set(Object.values(headingsOf).flat())).toEqual(new Set(headingKeys));
});
