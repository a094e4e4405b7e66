import { expect, test } from "vitest";
import { countGently } from "./gentle-count.server";

const begin = Date.parse("2026-11-02T09:00:00Z");
const minutes = (count: number) => begin + count * 60_000;

/** How many of so many first pages a network gets at a moment. */
function gets(address: string, count: number, now = begin): number {
  let got = 0;
  for (let n = 0; n < count; n++) {
    try {
      countGently(address, now);
      got++;
    } catch (stopped) {
      expect(stopped).toMatchObject({ data: { reason: "too-many" }, init: { status: 429 } });
    }
  }
  return got;
}

test("a network gets three hundred first pages of results in a quarter of an hour, and then again", () => {
  expect(gets("192.0.2.1", 310)).toBe(300);
  expect(gets("192.0.2.1", 1, minutes(14))).toBe(0);
  expect(gets("192.0.2.1", 310, minutes(15))).toBe(300);
});

test("another network is not counted with it, and all of one IPv6 line are", () => {
  const now = minutes(60);
  expect(gets("2001:db8:1:1::1", 300, now)).toBe(300);
  expect([gets("2001:db8:1:1::2", 1, now), gets("2001:db8:1:2::1", 1, now)]).toEqual([0, 1]);
});

test("this machine itself is not counted: behind a proxy that nobody told us of it stands for all", () => {
  for (const address of ["127.0.0.1", "::1", "::ffff:127.0.0.1"]) expect(gets(address, 310)).toBe(310);
});

test("the count does not grow without end, whoever asks", () => {
  const now = minutes(120);
  expect(gets("192.0.2.1", 310, now)).toBe(300);
  for (let n = 0; n < 10_000; n++) countGently(`10.${n >> 8}.${n & 255}.1`, now);
  expect(gets("192.0.2.1", 1, now)).toBe(1);
});
