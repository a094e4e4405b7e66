import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DataKey } from "./seal";
import { seal, unseal } from "./seal";

const key: DataKey = { version: 3, secret: randomBytes(32) };
const place = { household: "h1", table: "goals", row: "r1", column: "words" };
type Place = typeof place;
const nameOf = (at: Place) => [at.household, at.table, at.row, at.column].join("|");

interface Attempt {
  key: DataKey;
  place: string;
  box: Buffer;
}

/** What somebody who can write in the database, but has no key, could make of a box. */
const manipulations = fc.oneof(
  fc.nat().map((at) => changed((box) => flipBit(box, at))),
  fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([at, by]) =>
    changed((box) => {
      const spot = at % box.length;
      box[spot] = (box[spot] ?? 0) ^ by;
      return box;
    }),
  ),
  fc.nat().map((length) => changed((box) => box.subarray(0, length % box.length))),
  fc.uint8Array({ minLength: 1, maxLength: 40 }).map((more) => changed((box) => Buffer.concat([box, more]))),
  fc.nat().map((at) =>
    changed((box) => {
      const cut = at % box.length;
      return Buffer.concat([box.subarray(0, cut), box.subarray(cut + 1)]);
    }),
  ),
  fc.nat().map((at) => (attempt: Attempt) => {
    const other = Buffer.from(seal(key, nameOf({ ...place, row: "r2" }), Buffer.from("of another row")));
    const cut = at % (Math.min(other.length, attempt.box.length) - 1);
    return { ...attempt, box: Buffer.concat([attempt.box.subarray(0, cut), other.subarray(cut)]) };
  }),
  moved("household"),
  moved("table"),
  moved("row"),
  moved("column"),
  fc
    .integer({ min: 0, max: 65_535 })
    .filter((version) => version !== key.version)
    .map((version) => (attempt: Attempt) => ({ ...attempt, key: { ...key, version } })),
  fc
    .integer({ min: 0, max: 65_535 })
    .filter((version) => version !== key.version)
    .map((version) => (attempt: Attempt) => {
      const box = Buffer.from(attempt.box);
      box.writeUInt16BE(version, 1);
      return { ...attempt, box, key: { ...key, version } };
    }),
  fc.uint8Array({ minLength: 32, maxLength: 32 }).map((secret) => (attempt: Attempt) => ({
    ...attempt,
    key: { ...key, secret: Buffer.from(secret) },
  })),
);

describe("a sealed text", () => {
  it("opens unchanged in its own place with its own key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const box = seal(key, nameOf(place), Buffer.from(text, "utf8"));
        expect(unseal(key, nameOf(place), box)).toEqual(Buffer.from(text, "utf8"));
      }),
    );
  });

  it("does not open after any of two thousand manipulations", () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.string(), manipulations, (text, manipulate) => {
        const box = Buffer.from(seal(key, nameOf(place), Buffer.from(text, "utf8")));
        const attempt = manipulate({ key, place: nameOf(place), box });
        tried++;
        expect(() => unseal(attempt.key, attempt.place, attempt.box)).toThrow();
      }),
      { numRuns: 2_000 },
    );
    expect(tried).toBe(2_000);
  });

  it("does not open with any single bit of it turned over", () => {
    const box = Buffer.from(seal(key, nameOf(place), Buffer.from("vanavond samen eten")));
    for (let bit = 0; bit < box.length * 8; bit++) {
      expect(() => unseal(key, nameOf(place), flipBit(Buffer.from(box), bit))).toThrow();
    }
  });

  it("says nothing twice in the same way, and holds none of its words", () => {
    const words = Buffer.from("samen eten");
    const boxes = Array.from({ length: 100 }, () => Buffer.from(seal(key, nameOf(place), words)));
    expect(new Set(boxes.map((box) => box.toString("hex"))).size).toBe(100);
    expect(boxes.filter((box) => box.includes(words))).toEqual([]);
  });
});

function changed(change: (box: Buffer) => Buffer) {
  return (attempt: Attempt): Attempt => ({ ...attempt, box: change(Buffer.from(attempt.box)) });
}

function moved(part: keyof Place) {
  return fc.uuid().map(
    (other) =>
      (attempt: Attempt): Attempt => ({ ...attempt, place: nameOf({ ...place, [part]: other }) }),
  );
}

function flipBit(box: Buffer, at: number): Buffer {
  const bit = at % (box.length * 8);
  box[bit >> 3] = (box[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return box;
}
