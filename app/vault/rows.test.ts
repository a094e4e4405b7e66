import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accounts } from "#drizzle/schema/accounts";
import { agreements, goals } from "#drizzle/schema/plan";
import { openTestKeys, type TestKeys } from "#tests/support/database";
import { openRow, sealRow } from "./rows";

const household = "0190aaaa-0000-7000-8000-0000000000a1";
const neighbours = "0190aaaa-0000-7000-8000-0000000000a2";
const author = "0190aaaa-0000-7000-8000-0000000000c1";
let opened: TestKeys;
beforeAll(() => {
  opened = openTestKeys();
  for (const owner of [household, neighbours, author]) opened.keys.create(owner);
});
afterAll(() => opened.close());

const goal = {
  householdId: household,
  id: "0190aaaa-0000-7000-8000-0000000000d1",
  authorId: author,
  words: "Samen eten, elke zondag — ook oma 🙂",
  reason: null,
  audience: "household" as const,
};
const agreement = {
  householdId: household,
  id: "0190aaaa-0000-7000-8000-0000000000e1",
  authorId: author,
  goalId: goal.id,
  who: "Noor",
  what: "kookt",
  when: "zondag",
};

describe("a row of a household", () => {
  it("is stored without a readable word, and reads the same again", () => {
    const sealed = sealRow(goals, goal, opened.keys);
    expect(Buffer.from(sealed.words).includes("eten")).toBe(false);
    expect(openRow(goals, { ...sealed, householdId: household }, opened.keys)).toEqual(goal);
  });

  it("keeps what is no free text as it is, and an empty field empty", () => {
    const { words, ...rest } = sealRow(goals, goal, opened.keys);
    expect(words).toBeInstanceOf(Uint8Array);
    const { words: readable, ...others } = goal;
    expect([rest, readable]).toEqual([others, goal.words]);
  });

  it("is opened as far as it was asked for", () => {
    const { householdId, id, what } = sealRow(agreements, agreement, opened.keys);
    expect(openRow(agreements, { householdId, id, what }, opened.keys)).toEqual({
      householdId,
      id,
      what: "kookt",
    });
  });

  it("does not open as another row, another column, another table or in another household", () => {
    const sealed = sealRow(agreements, agreement, opened.keys);
    const { id, householdId, who } = sealed;
    const misplaced = [
      () => openRow(agreements, { householdId, id: goal.id, who }, opened.keys),
      () => openRow(agreements, { householdId, id, what: who }, opened.keys),
      () => openRow(goals, { householdId, id, words: who }, opened.keys),
      () => openRow(agreements, { householdId: neighbours, id, who }, opened.keys),
    ];
    for (const open of misplaced) expect(open).toThrow(/unable to authenticate/);
    expect(openRow(agreements, { householdId, id, who }, opened.keys).who).toBe("Noor");
  });

  it("cannot be sealed or opened without a key of its household", () => {
    const unknown = "0190aaaa-0000-7000-8000-0000000000a9";
    expect(() => sealRow(goals, { ...goal, householdId: unknown }, opened.keys)).toThrow(/ENOENT/);
  });
});

it("an account's own name is closed with the account's own key", () => {
  const account = {
    id: author,
    signInIndex: "x",
    signIn: "noor@example.nl",
    name: "Noor",
    passwordHash: "y",
  };
  const sealed = sealRow(accounts, account, opened.keys);
  expect(openRow(accounts, sealed, opened.keys)).toEqual(account);
  expect(() => openRow(accounts, { ...sealed, id: household }, opened.keys)).toThrow(
    /unable to authenticate/,
  );
});
