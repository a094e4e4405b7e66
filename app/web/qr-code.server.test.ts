import fc from "fast-check";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import { qrCode } from "./qr-code.server";

/** As many pixels for a module as a camera sees of a card at arm's length. */
const scale = 4;

test("a reader gets out what was put in", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 6, maxLength: 6 });
  const link = words.map((six) => `https://plan.example/uitnodiging/${six.join("-")}`);
  fc.assert(
    fc.property(link, (text) => {
      expect(read(qrCode(text))).toBe(text);
    }),
    { numRuns: 50 },
  );
});

test("there is light all around it, four modules wide", () => {
  const { size, path } = qrCode("https://plan.example");
  const edges = barsIn(path).flatMap(({ x, y, length }) => [x, y, size - x - length, size - 1 - y]);
  expect(Math.min(...edges)).toBe(4);
});

/** Draws the outline as a picture, and holds that before a reader. */
function read({ size, path }: { size: number; path: string }): string {
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const { x, y, length } of barsIn(path)) {
    for (let row = y * scale; row < (y + 1) * scale; row++) {
      const start = (row * width + x * scale) * 4;
      for (let pixel = start; pixel < start + length * scale * 4; pixel += 4)
        pixels.fill(0, pixel, pixel + 3);
    }
  }
  return decodeQR({ width, height: width, data: pixels }, { timeLimit: 1000 });
}

function barsIn(path: string) {
  const bars = path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g);
  return [...bars].map(([, x, y, length]) => ({ x: Number(x), y: Number(y), length: Number(length) }));
}
