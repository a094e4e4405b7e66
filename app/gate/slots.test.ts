import { describe, expect, test, vi } from "vitest";
import { Busy, slots } from "./slots";

const gateOf = (count: number) => slots(count, 2000);

/** Work that ends when it is told to. */
function openEnded() {
  let finish = () => {};
  const work = () => new Promise<string>((resolve) => (finish = () => resolve("done")));
  return { work, finish: () => finish() };
}

describe("so many at a time", () => {
  test("the next one comes in when somebody leaves", async () => {
    const within = gateOf(1);
    const first = openEnded();
    const started: string[] = [];
    const one = within(first.work);
    const two = within(async () => started.push("two"));
    await Promise.resolve();
    expect(started).toEqual([]);
    first.finish();
    await Promise.all([one, two]);
    expect(started).toEqual(["two"]);
  });

  test("who waits longer than the patience is told that it is busy, and the place is not lost", async () => {
    vi.useFakeTimers();
    const within = gateOf(1);
    const first = openEnded();
    const one = within(first.work);
    const two = within(async () => "two");
    const told = expect(two).rejects.toBeInstanceOf(Busy);
    await vi.advanceTimersByTimeAsync(2001);
    await told;
    first.finish();
    await one;
    expect(await within(async () => "three")).toBe("three");
    vi.useRealTimers();
  });

  test("somebody whose work fails leaves the place free", async () => {
    const within = gateOf(1);
    await expect(within(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await within(async () => "next")).toBe("next");
  });
});
