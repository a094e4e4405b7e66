import { expect, test } from "vitest";
import { registerNumber } from "./registration";
import type { Register } from "./vocabulary";

test.each<[Register, string, string]>([
  ["SKJ", "100 012 345", "100012345"],
  ["BIG", "19012345601", "19012345601"],
  ["AGB", "94.00.1234", "94001234"],
  ["Registerplein", "202134", "202134"],
])("a helper states a number of %s as %s", (register, number, kept) => {
  expect(registerNumber(register).parse(number)).toBe(kept);
});

test.each<[Register, string]>([
  ["SKJ", "200012345"],
  ["SKJ", "10001234"],
  ["BIG", "1901234560"],
  ["AGB", "9400123A"],
  ["Registerplein", "12"],
])("a helper cannot state that %s gave the number %s", (register, number) => {
  expect(registerNumber(register).safeParse(number).success).toBe(false);
});

test("a helper need not be in a register", () => {
  expect(registerNumber("SKJ").parse(" ")).toBeNull();
  expect(registerNumber("SKJ").parse(undefined)).toBeNull();
});
