import { expect, it } from "vitest";
import { catalogue as english } from "./en";
import { catalogue as dutch } from "./nl";
import { speechIn } from "./speech";

it("joins what has a capital by itself into one sentence, and leaves names as they are", () => {
  const inDutch = speechIn("nl", dutch);
  expect(inDutch.phrases(["Op kantoor", "Bij u thuis", "Online"])).toBe("Op kantoor, bij u thuis en online");
  expect(speechIn("en", english).phrases(["At an office", "Online"])).toBe("At an office and online");
  expect(inDutch.list(["Samira", "Aisha", "oma"])).toBe("Samira, Aisha en oma");
});

it.each([
  ["nl", dutch],
  ["en", english],
] as const)("has in %s no way of working that reads as two in a list", (_, { vocabulary }) => {
  expect(Object.values(vocabulary.way).filter((label) => label.includes(","))).toEqual([]);
});
