import { type Browser, chromium, type Page } from "playwright-core";
import { browserPath } from "../../bin/browser.mjs";
import { startFloor } from "../house";
import { askOnce } from "../measure/ask-once";
import { figure, type Result } from "../measure/result";
import { median } from "../measure/rounds";
import { withFile } from "../measure/with-file";
import { asked } from "../settings";
import { type Scenario, type Setting, sizeOf } from "./setting";

const slower = 4;

/** Of one visit, in milliseconds: the largest thing that was drawn, the slowest answer to a press; and how much things moved (a score). */
interface Felt {
  largest: number;
  slowest: number;
  moved: number;
}

/** What somebody with an old phone feels: a real browser, with a processor four times slower, at the width of a phone. */
export const felt: Scenario = {
  name: "felt",
  async measure(setting) {
    const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox"] });
    try {
      const owner = setting.cookieOf(setting.data.families[0]?.ownerAccount ?? "");
      return [
        await against(setting, browser, "felt-search", "/hulp?plek=2532", ""),
        await against(setting, browser, "felt-plan", "/plan", owner),
      ];
    } finally {
      await browser.close();
    }
  },
};

async function against(setting: Setting, browser: Browser, scenario: string, path: string, cookie: string) {
  const { body } = await askOnce(setting.product.url, { path, cookie });
  return withFile(body, async (BENCH_PAGE) => {
    const floor = await startFloor("html-from-memory", { BENCH_PAGE });
    const seen: Record<"ours" | "floor", Felt[]> = { ours: [], floor: [] };
    try {
      for (let round = 0; round <= asked.rounds; round++) {
        seen.ours.push(await visit(browser, setting.product.url, path, cookie));
        seen.floor.push(await visit(browser, floor.url, "/", ""));
      }
    } finally {
      await floor.stop();
    }
    return lineOf(setting, scenario, inTheMiddle(seen.ours), inTheMiddle(seen.floor));
  });
}

async function visit(browser: Browser, url: string, path: string, cookie: string): Promise<Felt> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const [name = "", value = ""] = cookie.split("=");
    if (name) await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.addInitScript({ content: watch });
    await page.goto(url + path, { waitUntil: "load" });
    // A press before anything was drawn ends the browser's account of drawing.
    await page.waitForFunction("window.felt.largest > 0");
    await pressSomething(page);
    return await page.evaluate<Felt>("window.felt");
  } finally {
    await context.close();
  }
}

/** Runs in the page: what the browser itself tells of drawing, moving and answering. As text, for a compiler would lean on helpers that no page has. */
const watch = `
  window.felt = { largest: 0, slowest: 0, moved: 0 };
  const look = (type, take, more) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  look("largest-contentful-paint", ({ startTime }) => { felt.largest = startTime; });
  look("layout-shift", ({ value, hadRecentInput }) => { if (!hadRecentInput) felt.moved += value; });
  look("event", ({ duration }) => { felt.slowest = Math.max(felt.slowest, duration); }, { durationThreshold: 16 });
`;

async function pressSomething(page: Page): Promise<void> {
  for (const key of ["Tab", "Tab", "Tab"]) await page.keyboard.press(key);
  await page.locator("h1").click();
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

const inTheMiddle = (all: Felt[]): Felt => ({
  largest: median(all.map(({ largest }) => largest)),
  slowest: median(all.map(({ slowest }) => slowest)),
  moved: median(all.map(({ moved }) => moved)),
});

const lineOf = (setting: Setting, scenario: string, ours: Felt, floor: Felt): Result => ({
  scenario,
  data: sizeOf(setting.data),
  ours: `${figure(ours.largest)} ms until the largest is there`,
  against: { name: "html-from-memory", figure: `${figure(floor.largest)} ms` },
  ratio: `${figure(ours.largest / floor.largest)} x html-from-memory`,
  figures: { ours: ours.largest, against: floor.largest, slowest: ours.slowest, moved: ours.moved },
  note: `a press answers within ${figure(ours.slowest)} ms, moved ${figure(ours.moved)}`,
});
