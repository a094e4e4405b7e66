import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import type { Wishes } from "#tests/support/browser";
import { sidewaysScroll, violations } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";

const house = houseForThisFile();

async function comeIn(wishes: Wishes = {}): Promise<people.AtScreen> {
  const { page } = await house.browser.visitor(wishes);
  return { page, t: people.sentencesIn("nl") };
}

test("on a narrow phone with letters twice as large nothing scrolls sideways", async () => {
  const at = await comeIn();
  await people.signUp(at, "Samira");
  const goal = await people.writeGoal(
    at,
    "Rechtvaardigheidsgevoelontwikkeling en https://een-heel-lang-adres.example/zonder/een/enkele/spatie/erin",
  );
  const devtools = await at.page.context().newCDPSession(at.page);
  await at.page.setViewportSize({ width: 320, height: 640 });
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  for (const path of [
    "/",
    "/hulp?plek=Moerwijk",
    "/account/nieuw",
    "/plan",
    goal,
    `${goal}/delen`,
    `${goal}/meting`,
    `${goal}/schaal`,
    `${goal}/verloop`,
    "/plan/doelen/nieuw",
    "/plan/mensen/uitnodigen",
    "/plan/gekeken",
    "/onzin",
  ]) {
    await at.page.goto(path);
    expect(await at.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    expect(await sidewaysScroll(at.page), path).toBe(0);
  }
});

/** Where the system chooses the colours, axe still reads those of the page, so that it is not asked about contrast. */
const colours = [
  { colorScheme: "dark", passedOver: [] },
  { forcedColors: "active", passedOver: ["color-contrast"] },
  { colorScheme: "dark", forcedColors: "active", passedOver: ["color-contrast"] },
] as const;

test.each(colours)("the colours somebody needs leave all readable: %j", async ({ passedOver, ...wishes }) => {
  const at = await comeIn(wishes);
  await people.signUp(at, "Samira");
  const goal = await people.writeGoal(at, "Ik wil weer slapen.", "Dan heb ik geduld.");
  for (const path of [
    "/",
    "/hulp?plek=2532",
    "/plan",
    goal,
    `${goal}/meting`,
    `${goal}/schaal`,
    "/plan/mensen",
    "/onzin",
  ]) {
    await at.page.goto(path);
    expect(await violations(at.page, [...passedOver]), path).toEqual([]);
    for (const button of await at.page.locator(".button").all())
      expect(await looksLike(button)).not.toBe("invisible");
  }
});

/** A button is told from the page by its edge or its ground, and its words from its ground. */
async function looksLike(button: Locator): Promise<"button" | "invisible"> {
  return button.evaluate((element) => {
    const { color, backgroundColor, borderColor } = getComputedStyle(element);
    const page = getComputedStyle(document.body).backgroundColor;
    const isButton = color !== backgroundColor && (backgroundColor !== page || borderColor !== page);
    return isButton ? "button" : "invisible";
  });
}
