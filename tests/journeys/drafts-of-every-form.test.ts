import type { RouteConfigEntry } from "@remix-run/route-config";
import type { Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { planRoutes } from "#app/plan-routes";
import { addressFor } from "#tests/access/routes-forms";
import { buildRoutesWorld, type RoutesWorld } from "#tests/access/routes-world";
import type { Visitor } from "#tests/support/browser";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import { arrive, sentencesIn, signIn } from "#tests/support/people-in-browser";

const house = houseForThisFile();
const t = sentencesIn("nl");
/** In which a family writes, beside what it chooses. */
const free = ":is(textarea, input[type=text], input:not([type]))";
const addresses = (planRoutes as RouteConfigEntry[]).flatMap(({ path }) => path ?? []);
const formsOn = (page: Page) => page.locator(`main form[method=post]:has(${free})`);
const fieldOn = (page: Page, index: number) => formsOn(page).nth(index).locator(free).first();

let world: RoutesWorld;
let visitor: Visitor;

beforeAll(async () => {
  world = await buildRoutesWorld(house.product);
}, 120_000);
beforeEach(async () => {
  visitor = await house.browser.visitor();
  await visitor.page.context().addCookies(post.cookiesOf(world.people.owner));
});
afterEach(() => visitor.leave());

interface Written {
  /** As the page names its route. */
  path: string;
  address: string;
  page: Page;
  /** In the first field of each form of the page. */
  words: string[];
}

/** Writes in every form of the plan until the page says that it is kept, and then goes on. Gives how many pages that were. */
async function inEveryForm(goOn: (written: Written) => Promise<void>): Promise<number> {
  let pages = 0;
  for (const path of addresses) {
    const address = addressFor(world, path, "owner");
    const { status, html } = await world.people.owner.ask(address);
    if (status !== 200 || !/<textarea|type="text"/.test(html)) continue;
    const page = await visitor.tab();
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
    }
    await goOn({ path, address, page, words });
    if (words.length > 0) pages++;
  }
  return pages;
}

/** So that nobody signs in too often. */
const aQuarterOfAnHourGoesBy = () =>
  house.product.admin("update attempts set resets_at = resets_at - interval '15 minutes'");

async function hasBack(page: Page, { path, words }: Written): Promise<void> {
  const found = () => Promise.all(words.map((_, index) => fieldOn(page, index).inputValue()));
  await expect.poll(found, { message: `${path} has its words back`, timeout: 30_000 }).toEqual(words);
}

test("what is written in any form of the plan is kept on the device, and comes back after the tab was closed", async () => {
  const pages = await inEveryForm(async (written) => {
    await written.page.close();
    const later = await visitor.tab();
    await later.goto(written.address);
    await hasBack(later, written);
    await later.close();
  });
  expect(pages).toBeGreaterThan(20);
}, 600_000);

test("it outlives a connection that is lost while it is sent, and a session that ended after that", async () => {
  const context = visitor.page.context();
  const pages = await inEveryForm(async (written) => {
    const { path, address, page, words } = written;
    if (words.length === 0) return page.close();
    await context.setOffline(true);
    await formsOn(page).first().locator("button:not([type=button])").last().click();
    await page.getByText(t("common:connection.kept")).first().waitFor();
    await hasBack(page, written);
    await page.close();
    await context.setOffline(false);
    await context.clearCookies();
    const later = await visitor.tab();
    const at = { page: later, t };
    await later.goto(address);
    await arrive(at, t("accounts:signIn.title"));
    await aQuarterOfAnHourGoesBy();
    await signIn(at, world.signIn);
    await later.waitForURL(({ pathname, search }) => pathname + search === address);
    await hasBack(later, { ...written, path: `${path}, signed in again,` });
    await later.close();
  });
  expect(pages).toBeGreaterThan(20);
}, 600_000);
