import { describe, expect, it } from "vitest";
import { sentenceFor } from "../../bin/tell.mjs";

class Unsaid extends Error {}

describe("what stopped a program is one line, and never an empty one", () => {
  it.each([
    [new Error("The lock\n  could not be taken."), "The lock could not be taken."],
    [
      new Error("Failed query: insert …", { cause: new Error("violates foreign key") }),
      "violates foreign key",
    ],
    [new Error("A migration failed.", { cause: new Error("relation exists") }), "A migration failed."],
    [new Unsaid(), "It stopped without saying why (Unsaid)."],
    ["a word", "a word"],
  ])("%s", (error, sentence) => expect(sentenceFor(error)).toBe(sentence));
});
