import { expect, test } from "vitest";
import { answeredBy } from "./complaint-term";

test.each([
  ["a Tuesday", "2026-12-01T13:00:00Z", "2026-12-01T13:00:00Z"],
  ["a Saturday", "2026-12-05T13:00:00Z", "2026-12-07T13:00:00Z"],
  ["a Sunday", "2026-12-06T13:00:00Z", "2026-12-07T13:00:00Z"],
  [
    "Sunday in Amsterdam, which is still Saturday in Greenwich",
    "2026-12-05T23:30:00Z",
    "2026-12-06T23:30:00Z",
  ],
  ["Good Friday", "2026-04-03T12:00:00Z", "2026-04-07T12:00:00Z"],
  ["New Year's Day", "2027-01-01T09:00:00Z", "2027-01-04T09:00:00Z"],
  ["the Sunday on which summer time begins", "2026-03-29T10:00:00Z", "2026-03-30T10:00:00Z"],
])("a complaint whose seven days end on %s is answered on a day on which people work", (_day, ends, by) => {
  expect(answeredBy(new Date(ends)).toISOString()).toBe(new Date(by).toISOString());
});
