import { expect, it } from "vitest";
import { cutShort } from "./cut-short";

it.each([
  ["Moerwijk", "Moerwijk"],
  ["a".repeat(40), "a".repeat(40)],
  ["a".repeat(41), `${"a".repeat(39)}…`],
  [`${"a".repeat(38)} bcd`, `${"a".repeat(38)}…`],
  ["😀".repeat(41), `${"😀".repeat(39)}…`],
  ["  een\n\ttwee\u001b\u202e ", "een twee"],
])("of %j it leaves %j", (said, left) => expect(cutShort(said)).toBe(left));
