import { describe, expect, test } from "vitest";
import { wordList } from "../plain-words";
import { hashOfWords, InvitationWords, wordsOf } from "./invitation-words";

const keys = (secret: string) => ({ of: () => ({ version: 1, secret: Buffer.from(secret) }) });

describe("the words of an invitation", () => {
  test("are six of the list, the same every time for one invitation and key", () => {
    const words = wordsOf(keys("household"), "h", "invitation");
    expect(words).toHaveLength(6);
    expect(words.every((word) => wordList.includes(word))).toBe(true);
    expect(wordsOf(keys("household"), "h", "invitation")).toEqual(words);
  });

  test("differ for another invitation and for another household's key", () => {
    const words = wordsOf(keys("household"), "h", "invitation");
    expect(wordsOf(keys("household"), "h", "another")).not.toEqual(words);
    expect(wordsOf(keys("neighbour"), "h", "invitation")).not.toEqual(words);
  });

  test("are understood as people type them", () => {
    const read = InvitationWords.parse("  Appel  PEER-kers,  druif\tbanaan  kiwi ");
    expect(read).toEqual(["appel", "peer", "kers", "druif", "banaan", "kiwi"]);
    expect(InvitationWords.safeParse("appel peer kers druif banaan").error?.issues[0]?.message).toBe(
      "invitation-not-usable",
    );
  });

  test("stand in the database as something that tells nothing without the keys", () => {
    const store = (secret: string) => ({ secretFor: () => Buffer.from(secret) });
    expect(hashOfWords(store("a"), ["appel", "peer"])).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOfWords(store("a"), ["appel", "peer"])).not.toBe(hashOfWords(store("a"), ["peer", "appel"]));
    expect(hashOfWords(store("a"), ["appel", "peer"])).not.toBe(hashOfWords(store("b"), ["appel", "peer"]));
  });
});

test("the list has 1,024 different words of plain letters", () => {
  expect(new Set(wordList).size).toBe(1024);
  expect(wordList.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
});
