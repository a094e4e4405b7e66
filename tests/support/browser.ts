import { execFileSync } from "node:child_process";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";

/** One browser for a test file, and in it as many people as come. */
export interface TestBrowser {
  /** Somebody with an own, empty browser, at the first page of the product. */
  visitor(wishes?: Wishes): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  page: Page;
  /** Another tab of the same person. */
  tab(): Promise<Page>;
  leave(): Promise<void>;
}

export interface Wishes extends Pick<BrowserContextOptions, "colorScheme" | "forcedColors"> {
  javaScript?: boolean;
  language?: "nl" | "en";
  width?: number;
}

/** What a page complained about since it was opened. */
export const complaints = new WeakMap<Page, string[]>();

/** The visitors whose browser runs no scripts. */
export const runsWithoutScripts = new WeakSet<BrowserContext>();

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

let visitors = 0;

export async function openBrowser(siteUrl: string): Promise<TestBrowser> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: flags });
  return {
    visitor: (wishes = {}) => comeIn(browser, siteUrl, wishes),
    close: () => browser.close(),
  };
}

/** An address for one visitor, of the block that RFC 5737 keeps for examples. */
export function ownAddress(): string {
  visitors++;
  return `198.51.${100 + Math.floor(visitors / 250)}.${(visitors % 250) + 1}`;
}

async function comeIn(browser: Browser, baseURL: string, wishes: Wishes): Promise<Visitor> {
  const { javaScript = true, language = "nl", width = 360, ...colours } = wishes;
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: javaScript,
    locale: language === "nl" ? "nl-NL" : "en-GB",
    viewport: { width, height: 800 },
    extraHTTPHeaders: { "X-Forwarded-For": ownAddress() },
    ...colours,
  });
  context.setDefaultTimeout(30_000);
  if (!javaScript) runsWithoutScripts.add(context);
  context.on("page", listen);
  const tab = () => context.newPage();
  return { page: await tab(), tab, leave: () => context.close() };
}

function listen(page: Page): void {
  const heard: string[] = [];
  complaints.set(page, heard);
  const hear = (text: string) => {
    if (!isGivenUp(text)) heard.push(text);
  };
  page.on("pageerror", ({ name, message }) => hear(`${name}: ${message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !isAboutAnswer(message.text(), message.location().url))
      hear(message.text());
  });
}

/** An answer that was on its way when somebody pressed on: nobody waits for the rest of it, but Remix mentions it. */
function isGivenUp(text: string): boolean {
  return text.startsWith("AbortError: signal is aborted");
}

/** A page that says "not found" or "this is too long" comes with its status, which the browser mentions. */
function isAboutAnswer(text: string, url: string): boolean {
  const file = /\/assets\/|\.svg$/.test(url);
  return !file && /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);
}

function chromiumPath(): string {
  return process.env.CHROMIUM_PATH ?? execFileSync("which", ["chromium"], { encoding: "utf8" }).trim();
}
