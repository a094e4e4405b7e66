import type { RouteConfigEntry } from "@remix-run/route-config";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { planRoutes } from "#app/plan-routes";
import { addressFor } from "#tests/access/routes-forms";
import { buildRoutesWorld } from "#tests/access/routes-world";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";

const house = houseForThisFile();
/** In which a family writes, beside what it chooses. */
const free = ":is(textarea, input[type=text], input:not([type]))";
const addresses = (planRoutes as RouteConfigEntry[]).flatMap(({ path }) => path ?? []);

test("what is written in any form of the plan is kept on the device, and comes back after the tab was closed", async () => {
  const world = await buildRoutesWorld(house.product);
  const { owner } = world.people;
  const visitor = await house.browser.visitor();
  await visitor.page.context().addCookies(post.cookiesOf(owner));
  const formsOn = (page: Page) => page.locator(`main form[method=post]:has(${free})`);
  const fieldOn = (page: Page, index: number) => formsOn(page).nth(index).locator(free).first();
  const written: string[] = [];
  for (const path of addresses) {
    const address = addressFor(world, path, "owner");
    const { status, html } = await owner.ask(address);
    if (status !== 200 || !/<textarea|type="text"/.test(html)) continue;
    const [page, later] = [await visitor.tab(), await visitor.tab()];
    await page.goto(address);
    const forms = await formsOn(page).count();
    const words = Array.from({ length: forms }, (_, index) => `Half af ${index}`);
    for (const [index, said] of words.entries()) {
      const field = fieldOn(page, index);
      await field.evaluate((one) => one.closest("details")?.setAttribute("open", ""));
      const isKept = async () => {
        await field.fill(said);
        return formsOn(page)
          .nth(index)
          .getByText(/Bewaard om \d\d:\d\d\./)
          .count();
      };
      await expect.poll(isKept, { message: `${path} says that it is kept`, timeout: 30_000 }).toBe(1);
      written.push(path);
    }
    await page.close();
    await later.goto(address);
    const found = () => Promise.all(words.map((_, index) => fieldOn(later, index).inputValue()));
    await expect.poll(found, { message: `${path} has its words back`, timeout: 30_000 }).toEqual(words);
    await later.close();
  }
  expect(new Set(written).size).toBeGreaterThan(20);
  await visitor.leave();
}, 600_000);
