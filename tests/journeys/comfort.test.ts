import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Visitor, Wishes } from "#tests/support/browser";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";

const t = people.sentencesIn("nl");
const goalWords = "Ik wil weer rustig slapen.";
const house = houseForThisFile();
let visitor: Visitor;
let at: people.AtScreen;

async function comeIn(wishes: Wishes = {}) {
  visitor = await house.browser.visitor(wishes);
  at = { page: visitor.page, t };
}

beforeEach(() => comeIn());
afterEach(() => visitor.leave());

describe("whoever has to leave at once", () => {
  const ways = [
    { way: "the button", leave: (page: Page) => page.click("[data-quick-exit]") },
    {
      way: "three times Shift",
      leave: async (page: Page) => {
        for (let n = 0; n < 3; n++) await page.keyboard.press("Shift");
      },
    },
  ];

  beforeEach(() =>
    at.page
      .context()
      .route("https://www.buienradar.nl/**", (route) =>
        route.fulfill({ body: "<title>Weer</title><h1>Weer</h1>", contentType: "text/html" }),
      ),
  );

  test.each(["nl", "en"])("finds the button on the first line of a small phone, in %s", async (language) => {
    await people.signUp(at, "Samira");
    await at.page.setViewportSize({ width: 360, height: 740 });
    const { origin } = new URL(at.page.url());
    await at.page.context().addCookies([{ name: "taal", value: language, url: origin }]);
    await at.page.goto("/plan");
    const middles = await at.page
      .locator(".site-header .brand, .site-header .sign-out, [data-quick-exit]")
      .evaluateAll((all) =>
        all.map((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return Math.round((top + bottom) / 8);
        }),
      );
    expect(middles).toHaveLength(3);
    expect(new Set(middles).size).toBe(1);
  });

  test.each(ways)("is somewhere else with $way, and Back does not show the plan", async ({ leave }) => {
    await people.signUp(at, "Samira");
    const goal = await people.writeGoal(at, goalWords);
    await at.page.goto("/plan");
    await people.follow(at, goalWords);
    await people.arrive(at, goalWords);
    expect(new URL(at.page.url()).pathname).toBe(goal);
    await leave(at.page);
    await at.page.waitForURL(/buienradar/);
    await at.page.goBack();
    await at.page.waitForLoadState("networkidle");
    expect(await at.page.content()).not.toContain(goalWords);
  });

  test("is signed out, also where signing out never reaches anybody", async () => {
    const signOut = "**/snel-weg";
    await people.signUp(at, "Samira");
    const goal = await people.writeGoal(at, goalWords);
    await at.page.goto(goal);
    await at.page.context().route(signOut, (route) => route.abort());
    await at.page.click("[data-quick-exit]");
    await at.page.waitForURL(/buienradar/);
    await at.page.goto(goal);
    await people.arrive(at, t("accounts:signIn.title"));
    await at.page.goto(goal);
    expect(new URL(at.page.url()).pathname).not.toBe(goal);
  });

  test("sees a neutral title on every page, also in the history", async () => {
    await people.signUp(at, "Samira");
    await people.writeGoal(at, goalWords);
    expect(await at.page.title()).toBe(`${t("common:titles.goal")} · ${t("common:brand")}`);
  });
});

test("after signing out Back does not show the plan", async () => {
  await people.signUp(at, "Samira");
  await people.writeGoal(at, goalWords);
  await at.page.goto("/plan");
  await at.page.getByRole("button", { name: t("common:nav.signOut") }).click();
  await people.arrive(at, t("common:home.title"));
  await at.page.goBack();
  await people.arrive(at, t("accounts:signIn.title"));
  expect((await people.linesOf(at)).join("\n")).not.toContain(goalWords);
});

test("signing out leaves nothing of the plan in the window, not even where nobody looks", async () => {
  await people.signUp(at, "Samira");
  await people.writeGoal(at, goalWords);
  await at.page.goto("/plan");
  await at.page.getByRole("button", { name: t("common:nav.signOut") }).click();
  await people.arrive(at, t("common:home.title"));
  expect(await at.page.content()).not.toContain(goalWords);
});

describe("with nothing but a keyboard", () => {
  test("somebody skips to the content, signs up and writes a goal, and always sees where the focus is", async () => {
    await at.page.goto("/account/nieuw");
    await at.page.keyboard.press("Tab");
    expect(await focusedText(at.page)).toBe(t("common:skip"));
    await at.page.keyboard.press("Enter");
    await tabTo(at.page, "name");
    await at.page.keyboard.type("Samira");
    await tabTo(at.page, "signIn");
    await at.page.keyboard.type(people.newSignIn("samira"));
    await tabTo(at.page, "password");
    await at.page.keyboard.type(people.password);
    await at.page.keyboard.press("Enter");
    await people.arrive(at, t("plan:title", { name: "Samira" }));
    await tabTo(at.page, t("plan:newGoal"));
    await at.page.keyboard.press("Enter");
    await people.arrive(at, t("plan:newGoalPage.title"));
    await people.untilAwake(at);
    await tabTo(at.page, "words");
    await at.page.keyboard.type(goalWords);
    await tabTo(at.page, t("plan:newGoalPage.send"));
    await at.page.keyboard.press("Enter");
    await people.arrive(at, goalWords);
    await expect.poll(() => at.page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });
});

describe("a form that does not fit", () => {
  test("takes the focus to what is wrong, on a page for everybody", async () => {
    await at.page.goto("/account/nieuw");
    await people.press(at, t("accounts:signUp.send"));
    await at.page.getByRole("alert").waitFor();
    await expect.poll(() => focusedRole(at.page)).toBe("alert");
  });

  test("takes the focus to what is wrong, on a page of a plan, and its link to the field", async () => {
    await people.signUp(at, "Samira");
    await at.page.goto("/plan/doelen/nieuw");
    await people.press(at, t("plan:newGoalPage.send"));
    await at.page.getByRole("alert").waitFor();
    await expect.poll(() => focusedRole(at.page)).toBe("alert");
    await at.page.getByRole("alert").getByRole("link").click();
    await expect.poll(() => at.page.evaluate(() => document.activeElement?.id)).toBe("words");
  });
});

async function focusedRole(page: Page) {
  return page.evaluate(() => document.activeElement?.getAttribute("role"));
}

async function focusedText(page: Page) {
  return page.evaluate(() => document.activeElement?.textContent?.trim());
}

/** Tab by Tab to the field of that name, or the link or button with those words; every stop on the way shows itself. */
async function tabTo(page: Page, nameOrWords: string): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const inView = box.bottom > 0 && box.top < window.innerHeight && box.width > 0;
      const named = element.getAttribute("name") ?? element.textContent?.trim();
      return { named, shown: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && inView };
    });
    expect(focused.shown, `the focus on ${focused.named}`).toBe(true);
    if (focused.named === nameOrWords) return;
  }
  throw new Error(`No Tab leads to ${nameOrWords}.`);
}
