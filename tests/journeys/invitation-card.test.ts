import type { Page } from "playwright-core";
import decodeQR from "qr/decode.js";
import { expect, test } from "vitest";
import type { Wishes } from "#tests/support/browser";
import { violations } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";
import { sheetsOf } from "#tests/support/sheets-of";

const t = people.sentencesIn("nl");
const house = houseForThisFile();

async function invites(wishes: Wishes = {}) {
  const { page } = await house.browser.visitor(wishes);
  const at = { page, t };
  await people.signUp(at, "Samira");
  await page.goto("/plan/mensen/uitnodigen");
  await page.fill("[name=name]", "Selam Gebrezgi");
  await people.press(at, t("sharing:invite.send"));
  await people.arrive(at, t("sharing:invitation.title", { name: "Selam Gebrezgi" }));
  return { at, page, ...(await people.handedOver(at)) };
}

const eyes: Wishes[] = [
  {},
  { javaScript: false },
  { colorScheme: "dark" },
  { forcedColors: "active" },
  { colorScheme: "dark", forcedColors: "active" },
  { width: 320 },
];

test.each(eyes)("a camera reads the link from the screen of whoever wishes %j", async (wishes) => {
  const { page, link } = await invites(wishes);
  expect(link).toMatch(/^http:\/\/.+\/uitnodiging\/[a-z]+(-[a-z]+){5}$/);
  expect(await readCode(page)).toBe(link);
});

test("whoever does not see the code hears what it is, and has the words", async () => {
  const { page, link, words } = await invites();
  const code = page.getByRole("img", { name: t("sharing:invitation.card.code") });
  expect(await code.count()).toBe(1);
  expect(link.split("/").at(-1)).toBe(words.join("-"));
  expect(await violations(page)).toEqual([]);
});

test("on paper there is the card and nothing else, on one sheet that a camera can read", async () => {
  const { at, page, link, words } = await invites();
  const [, until = ""] = /, tot (.+)\./.exec((await people.linesOf(at)).join("\n")) ?? [];
  await page.emulateMedia({ media: "print" });
  expect(await readCode(page)).toBe(link);
  const [shown = ""] = await page.locator("body").allInnerTexts();
  const printed = shown.split("\n").flatMap((line) => line.trim() || []);
  const address = `${new URL(link).host}/uitnodiging`;
  expect(printed).toEqual([
    t("sharing:invitation.card.title"),
    ...["1", t("sharing:invitation.card.scan"), address],
    ...["2", t("sharing:invitation.card.signIn")],
    ...["3", t("sharing:invitation.card.accept")],
    t("sharing:invitation.card.words"),
    ...words.flatMap((word, index) => [String(index + 1), word]),
    t("sharing:invitation.card.until", { moment: until }),
  ]);
  for (const format of ["A4", "A5", "Letter"])
    expect(sheetsOf(await page.pdf({ format, printBackground: false }))).toBe(1);
});

test("an invitation without a mail server offers no mail", async () => {
  const { page } = await invites();
  await page.goto("/plan/mensen/uitnodigen");
  expect(await page.locator("[name=email]").count()).toBe(0);
});

/** What a camera makes of the code, as it is on the screen. The browser turns its own picture into pixels. */
async function readCode(page: Page): Promise<string> {
  const picture = await page.locator(".qr-code").screenshot();
  const { width, height, pixels } = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const brush = canvas.getContext("2d");
    brush?.drawImage(image, 0, 0);
    const data = brush?.getImageData(0, 0, image.width, image.height).data ?? [];
    return { width: image.width, height: image.height, pixels: [...data] };
  }, picture.toString("base64"));
  return decodeQR({ width, height, data: Uint8ClampedArray.from(pixels) }, { timeLimit: 1000 });
}
