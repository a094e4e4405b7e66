import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { complaints, runsWithoutScripts } from "./browser";

const widths = [360, 1280];
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const twins = new WeakMap<Page, Page>();

/** What every page owes everybody, on a phone and on a wide screen. The name is "journey/page". */
export async function checkPage(page: Page, name: string): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sidewaysScroll(page), `${name} scrolls sideways at ${width} px`).toBe(0);
    expect(await violations(page), `${name} at ${width} px`).toEqual([]);
    await keepPicture(page, `${name}-${width}`);
  }
  expect(await page.locator("h1").count(), `headings of the first level on ${name}`).toBe(1);
  expect(await page.title(), `title of ${name}`).toMatch(/\S+ · Bij Ons$/);
  expect(complaints.get(page), `complaints of the browser on ${name}`).toEqual([]);
}

/** What axe finds against WCAG 2.2 AA: the rule, and where. */
export async function violations(page: Page, passedOver: string[] = []): Promise<string[]> {
  const twin = await twinWithScripts(page);
  const { violations } = await new AxeBuilder({ page: twin ?? page })
    .withTags(rules)
    .disableRules(passedOver)
    .setLegacyMode(true)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Axe is a script itself: a page whose browser runs none is looked at as a copy, in a browser that does. */
async function twinWithScripts(page: Page): Promise<Page | null> {
  const browser = page.context().browser();
  if (!browser || !runsWithoutScripts.has(page.context())) return null;
  const twin = twins.get(page) ?? (await browser.newPage());
  twins.set(page, twin);
  await twin.setViewportSize(page.viewportSize() ?? { width: 360, height: 800 });
  const body = (await page.content()).replace(/<script.*?<\/script>/gs, "");
  await twin.unrouteAll();
  await twin.route(page.url(), (route) => route.fulfill({ body, contentType: "text/html; charset=utf-8" }));
  await twin.goto(page.url());
  return twin;
}

/** By how many pixels the page is wider than the window. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS !== "1") return;
  const path = `screenshots/${name}.png`;
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true });
}
