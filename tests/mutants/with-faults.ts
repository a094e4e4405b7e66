import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { breakFromHereOn } from "#tests/support/fault";
import type { Asked } from "./ask-together";

const { suite, faults }: Asked = JSON.parse(process.env.FAULTS ?? "");

/** One suite, once for each fault. What comes after the first test that notices is left. */
describe.each(faults.map((sql, place) => ({ sql, place })))("$place", async ({ sql, place }) => {
  let isNoticed = false;
  beforeAll(() => breakFromHereOn(sql));
  afterAll(() => breakFromHereOn(""));
  beforeEach(({ skip, onTestFailed }) => {
    if (isNoticed) skip();
    onTestFailed(() => {
      isNoticed = true;
    });
  });
  await import(`${process.cwd()}/${suite}.test.ts?fault=${place}`);
});
