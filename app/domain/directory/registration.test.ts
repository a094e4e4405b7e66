import { expect, test } from "vitest";
import { Registrations } from "./registration";

test.each([
  ["SKJ", "100 012 345", "100012345"],
  ["BIG", "19012345601", "19012345601"],
  ["AGB", "94.00.1234", "94001234"],
  ["Registerplein", "202134", "202134"],
])("a helper states a number of %s as %s", (register, number, kept) => {
  expect(Registrations.parse([{ register, number }])).toEqual([{ register, number: kept }]);
});

test.each([
  ["SKJ", "200012345"],
  ["SKJ", "10001234"],
  ["BIG", "1901234560"],
  ["AGB", "9400123A"],
  ["Registerplein", "12"],
  ["KVK", "12345678"],
])("a helper cannot state that %s gave the number %s", (register, number) => {
  expect(Registrations.safeParse([{ register, number }]).success).toBe(false);
});

test("a helper has one number of each register", () => {
  const twice = [
    { register: "AGB", number: "94001234" },
    { register: "AGB", number: "94001235" },
  ];
  expect(Registrations.safeParse(twice).success).toBe(false);
});
