import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { neutralPage } from "#app/web/paths";
import { helperSignIn } from "#drizzle/seed/demo-sign-ins";
import { asksByPost, filledIn } from "#tests/support/asking-by-post";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";

const house = houseForThisFile({ demo: true });
const story = "Mijn man mag dit niet weten.";

/** The page of a helper, found as anybody finds it. */
async function aPage(person: post.ByPost): Promise<string> {
  const { html } = await person.ask(`/hulp?woorden=${helperSignIn.split(".")[0]}`);
  return /\/hulp\/[0-9a-f-]{36}/.exec(html)?.[0] ?? "";
}

const someone = () => post.byPost(house.product.url);
const leaveFrom = (person: post.ByPost, page: string) =>
  person.ask("/snel-weg", {
    headers: { Referer: person.url + page },
  });
const checkOf = async (person: post.ByPost, page: string) => {
  const shown = await person.ask(`${page}/vraag/controle`);
  return { leadsTo: shown.leadsTo, tells: shown.html.includes(story) };
};

describe("whoever leaves at once without scripts", () => {
  test("leaves no half written request in the browser, neither on this page of a helper nor on another", async () => {
    const person = someone();
    const page = await aPage(person);
    const { html } = await person.ask("/hulp");
    const other = [...html.matchAll(/\/hulp\/[0-9a-f-]{36}/g)]
      .map(([path]) => path)
      .find((one) => one !== page);
    await filledIn(person.url, page, { words: story }, person);
    expect(await checkOf(person, page)).toEqual({ leadsTo: null, tells: true });
    const kept = person.cookies.get("concept") ?? "";
    expect((await leaveFrom(person, `${page}/vraag/controle`)).leadsTo).toBe(neutralPage);
    expect(person.cookies.has("concept")).toBe(false);
    for (const asked of [page, String(other)]) {
      person.cookies.set("concept", kept);
      expect(await checkOf(person, asked)).toEqual({ leadsTo: `${asked}/vraag/wie`, tells: false });
    }
  });

  test("leaves no code of a request behind, and can write another one at once", async () => {
    const person = someone();
    const page = await aPage(person);
    await asksByPost(person.url, page, { words: story }, person);
    const code = person.cookies.get("vraag") ?? "";
    expect((await person.ask("/vraag/stand")).leadsTo).toBeNull();
    await leaveFrom(person, "/vraag/stand");
    expect(person.cookies.has("vraag")).toBe(false);
    person.cookies.set("vraag", code);
    for (const asked of ["/vraag/stand", "/vraag/verstuurd"])
      expect((await person.ask(asked)).leadsTo).toBe("/vraag");
    await filledIn(person.url, page, { words: story }, person);
    expect(await checkOf(person, page)).toEqual({ leadsTo: null, tells: true });
    await person.send(`${page}/vraag/controle`, {});
    expect((await person.ask("/vraag/stand")).leadsTo).toBeNull();
  });

  test("is signed out by the next thing that the browser asks; another website signs nobody out", async () => {
    const family = await post.signedUp(house.product.url, "Samira");
    const elsewhere: post.Fields[] = [
      { "Sec-Fetch-Site": "cross-site" },
      { Referer: "https://example.org/plan" },
      {},
    ];
    for (const headers of elsewhere)
      expect((await family.ask("/snel-weg", { headers })).leadsTo).toBe(neutralPage);
    expect((await family.ask("/plan")).leadsTo).toBeNull();
    await leaveFrom(family, "/plan");
    expect((await family.ask("/plan")).leadsTo).toBe("/inloggen?verder=%2Fplan");
    expect(family.cookies.has("session")).toBe(false);
  });
});

test("who signs out leaves no code and no half written request either", async () => {
  const family = await post.signedUp(house.product.url, "Roos");
  const page = await aPage(family);
  await asksByPost(family.url, page, {}, family);
  await filledIn(family.url, page, { words: story }, family);
  const [code, kept] = [family.cookies.get("vraag") ?? "", family.cookies.get("concept") ?? ""];
  await family.send("/uitloggen", {});
  family.cookies.set("vraag", code).set("concept", kept);
  expect((await family.ask("/vraag/stand")).leadsTo).toBe("/vraag");
  expect(await checkOf(family, page)).toEqual({ leadsTo: `${page}/vraag/wie`, tells: false });
});

const pressExit = (page: Page) => page.click("[data-quick-exit]");
const shiftThrice = async (page: Page) => {
  for (let n = 0; n < 3; n++) await page.keyboard.press("Shift");
};

test.each([
  ["the button", pressExit],
  ["three times Shift", shiftThrice],
])("with %s somebody is away, and Back tells nothing of the request", async (_, leave) => {
  const { page, asked, close } = await atTheChannel();
  await page.context().route(`${neutralPage}**`, (route) => route.fulfill({ body: "<h1>Weer</h1>" }));
  await leave(page);
  await page.waitForURL(/buienradar/);
  await page.goBack();
  await page.waitForLoadState("networkidle");
  expect(await page.content()).not.toContain(story);
  await expectNothingOf(page, asked);
  await close();
});

test("with the button somebody is on the way elsewhere where no script runs, and nothing of the request is left", async () => {
  const { page, asked, close } = await atTheChannel({ javaScript: false });
  const away = page.waitForRequest(neutralPage);
  await pressExit(page);
  expect((await away).headers().referer).toBeUndefined();
  await expectNothingOf(page, asked);
  await close();
});

/** Somebody who wrote the story on the page before. */
async function atTheChannel(wishes: { javaScript?: boolean } = {}) {
  const { page, leave: close } = await house.browser.visitor(wishes);
  const asked = await aPage(someone());
  await page.goto(`${asked}/vraag/wie`);
  await page.locator('[name="asker"][value="self"]').check();
  await goOn(page, /naam/);
  await page.locator('[name="name"]').fill("Roos");
  await goOn(page, /woorden/);
  await page.locator('[name="words"]').fill(story);
  await goOn(page, /bereiken/);
  return { page, asked, close };
}

async function goOn(page: Page, to: RegExp): Promise<void> {
  await page.locator("main form button").last().click();
  await page.waitForURL(to);
}

async function expectNothingOf(page: Page, asked: string): Promise<void> {
  await page.goto(`${asked}/vraag/woorden`);
  expect(new URL(page.url()).pathname).toBe(`${asked}/vraag/wie`);
  expect(await page.content()).not.toContain(story);
}
