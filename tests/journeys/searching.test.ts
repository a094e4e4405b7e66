import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword } from "#drizzle/seed/demo-sign-ins";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import { naivelyFound, naivelyPartly } from "#tests/support/naive-search";
import * as people from "#tests/support/people-in-browser";
import { everybodyFound } from "#tests/support/people-searching";

const house = houseForThisFile({ demo: true });
const t = people.sentencesIn("nl");
const check = (at: people.AtScreen, page: string) => checkPage(at.page, `searching/${page}`);
const question = (key: "specialties" | "ways" | "more") =>
  `summary:text-matches("^${t(`directory:search.${key}`).replace("?", "\\\\?")}")`;

describe("somebody without JavaScript", () => {
  let visitor: Visitor;
  let at: people.AtScreen;
  beforeAll(async () => {
    visitor = await house.browser.visitor({ javaScript: false, language: "nl" });
    at = { page: visitor.page, t };
  });
  afterAll(() => visitor?.leave());

  test("searches in own words with a mistake in them, and keeps all of it in the address", async () => {
    await at.page.goto("/hulp");
    await at.page.fill("[name=plek]", "Den Haag");
    await at.page.fill("[name=woorden]", "geldzorgne");
    await at.page.click(question("more"));
    await at.page.click(question("ways"));
    await at.page.check("[value=office]");
    await people.press(at, t("directory:search.send"));
    await people.arrive(at, t("directory:search.title"));
    const found = await everybodyFound(at);
    expect(found).toEqual(naivelyFound({ place: "'s-Gravenhage", words: "geldzorgne", ways: ["office"] }));
    expect(found.length).toBeGreaterThan(0);
    expect(new URL(at.page.url()).search).toBe("?plek=Den+Haag&woorden=geldzorgne&hoe=office");
    const shared = await house.browser.visitor({ javaScript: false, language: "nl" });
    await shared.page.goto(at.page.url());
    expect(await everybodyFound({ page: shared.page, t })).toEqual(found);
    await shared.leave();
  });

  test("takes a choice away with one press, and comes back to it with the browser's own button", async () => {
    await at.page.goto("/hulp?plek=2532&thema=debts&thema=parenting&wie=woman");
    const narrow = await everybodyFound(at);
    await people.follow(at, `${t("directory:results.without")} ${t("vocabulary:gender.woman")}`);
    const wide = await everybodyFound(at);
    expect(wide).toEqual(naivelyFound({ place: "2532", specialties: ["debts", "parenting"] }));
    expect(wide.length).toBeGreaterThan(narrow.length);
    await at.page.goBack();
    expect(await everybodyFound(at)).toEqual(narrow);
  });

  test("finds in the form what belongs to the list after the browser's own button back", async () => {
    await at.page.goto("/hulp?plek=2532&woorden=geldzorgen&thema=debts");
    const earlier = await everybodyFound(at);
    expect(new URL(at.page.url()).searchParams.get("pagina")).toBeNull();
    await at.page.fill("[name=plek]", "Scheveningen");
    await at.page.fill("[name=woorden]", "rouw");
    await at.page.click(question("more"));
    await at.page.uncheck("[value=debts]");
    await people.press(at, t("directory:search.send"));
    await at.page.waitForURL((url) => url.searchParams.get("plek") === "Scheveningen");
    await at.page.goBack();
    expect(await at.page.inputValue("[name=plek]")).toBe("2532");
    expect(await at.page.inputValue("[name=woorden]")).toBe("geldzorgen");
    expect(await at.page.isChecked("[value=debts]")).toBe(true);
    expect(await everybodyFound(at)).toEqual(earlier);
  });

  test.each(["/hulp", "/"])(
    "who presses the button at %s on a small screen sees the answer, and comes back to the question",
    async (from) => {
      await at.page.setViewportSize({ width: 360, height: 640 });
      const yOf = async () => (await at.page.locator("#gevonden h2").first().boundingBox())?.y ?? 0;
      await at.page.goto(from);
      for (const [field, words] of [
        ["plek", "2532"],
        ["woorden", "geldzorgen"],
      ])
        await at.page.fill(`[name=${field}]`, words ?? "");
      await people.press(at, t("directory:search.send"));
      await at.page.waitForURL(/\?plek=2532&woorden=geldzorgen#gevonden$/);
      expect([(await yOf()) >= 0, (await yOf()) < 320]).toEqual([true, true]);
      expect(await at.page.evaluate(() => document.activeElement?.id)).toBe("gevonden");
      await at.page.goBack();
      expect(new URL(at.page.url()).pathname).toBe(from);
      expect(await at.page.evaluate(() => window.scrollY)).toBeLessThan(640);
      await at.page.setViewportSize({ width: 1280, height: 720 });
    },
  );

  test("reads beside a choice how many it would find", async () => {
    await at.page.goto("/hulp?plek=2532&thema=debts");
    await at.page.click(question("more"));
    const label = await at.page.locator("label", { has: at.page.locator("[value=parenting]") }).textContent();
    const count = naivelyFound({ place: "2532", specialties: ["parenting"] }).length;
    expect(label).toBe(`${t("vocabulary:specialty.parenting")} (${count})`);
    await check(at, "choices");
  });

  test("has open what was chosen, and the button that searches within reach of every choice", async () => {
    await at.page.setViewportSize({ width: 360, height: 640 });
    await at.page.goto("/hulp?plek=2532&thema=debts");
    const send = at.page.getByRole("button", { name: t("directory:search.send"), exact: true });
    await at.page.click(question("more"));
    await at.page.click(question("ways"));
    for (const choice of ["debts", "disability", "office"]) {
      await at.page.locator(`[value=${choice}]`).scrollIntoViewIfNeeded();
      const [box, button] = [
        await at.page.locator(`[value=${choice}]`).boundingBox(),
        await send.boundingBox(),
      ];
      expect([choice, (button?.y ?? 0) + (button?.height ?? 0) <= 640]).toEqual([choice, true]);
      expect([choice, (box?.y ?? 640) < 640]).toEqual([choice, true]);
    }
  });

  test("finds nobody, and never a dead end: areas nearby, a number to call, a way to say what is missing", async () => {
    await at.page.goto("/hulp?plek=Scheveningen&thema=debts&achtergrond=syrian");
    await check(at, "nobody");
    expect(await at.page.locator("main a[href^='tel:']").count()).toBe(1);
    await people.press(at, t("directory:gap.send"));
    await people.arrive(at, t("directory:gap.thanks"));
    await check(at, "counted");
    const rows = await house.product.admin("select area_code, specialty, missed from supply_gaps");
    expect(rows).toEqual([{ area_code: "WK051807", specialty: "debts", missed: 1 }]);
    await at.page.goBack();
    await at.page.locator("main a[href*='plek=WK']").first().click();
    expect((await everybodyFound(at)).length).toBeGreaterThan(0);
  });

  test("reads all who work in a part of the city, and not that nobody is there", async () => {
    await at.page.goto("/hulp?plek=Den+Haag&thema=parenting");
    const names = naivelyPartly({ place: "'s-Gravenhage", specialties: ["parenting"] });
    const title = t("directory:partly.title", { place: "Den Haag", count: names.length });
    const links = at.page.locator("section", { hasText: title }).locator("li a[href*='/hulp/']");
    expect(await at.page.getByRole("heading", { name: title }).count()).toBe(1);
    expect((await links.allInnerTexts()).sort()).toEqual(names);
    expect(await at.page.getByText(t("directory:results.empty.title")).count()).toBe(0);
    expect(await at.page.getByText(t("directory:gap.send")).count()).toBe(0);
    await check(at, "partly");
  });

  test.each(["/hulp?woorden=qwrtx", "/hulp?plek=Nergenshuizen"])(
    "reads at %s in which areas helpers work, and follows one",
    async (address) => {
      await at.page.goto(address);
      expect(await at.page.locator("main a[href*='plek=']").count()).toBe(5);
      await at.page.locator("main a[href*='plek=']").first().click();
      expect((await everybodyFound(at)).length).toBeGreaterThan(0);
    },
  );

  test("is asked whether another place was meant", async () => {
    await at.page.goto("/hulp?plek=Moerwik");
    await check(at, "place-unknown");
    await people.follow(at, t("directory:results.within", { name: "Moerwijk", within: "Den Haag" }));
    expect(await everybodyFound(at)).toEqual(naivelyFound({ place: "Moerwijk" }));
  });

  test("is in no cache: neither the filters nor the postcode", async () => {
    const answer = await fetch(`${house.product.url}/hulp?plek=2532&achtergrond=turkish`);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(answer.headers.get("referrer-policy")).toBe("same-origin");
  });
});

describe("a helper", () => {
  let visitor: Visitor;
  let at: people.AtScreen;
  beforeAll(async () => {
    visitor = await house.browser.visitor({ language: "nl" });
    at = { page: visitor.page, t };
    await at.page.goto("/hulp/mijn-pagina");
    await people.signIn(at, "selam.gebrezgi", demoPassword);
    await people.arrive(at, t("directory:own.title"));
  });
  afterAll(() => visitor?.leave());

  const publicLines = async () => {
    await at.page.goto("/hulp?woorden=gebrezgi");
    await people.follow(at, "Selam Gebrezgi");
    await people.arrive(at, "Selam Gebrezgi");
    return (await people.linesOf(at)).join("\n");
  };

  test("says that there is a wait, and everybody reads it with its date", async () => {
    await at.page.goto("/hulp/mijn-pagina");
    await check(at, "own-page");
    await at.page.check("[value=waiting]");
    await at.page.fill("[name=wait]", "5");
    await people.press(at, t("directory:own.room"));
    await at.page.getByText(t("directory:kept.everybody")).waitFor();
    expect(await publicLines()).toContain(t("directory:room.waiting", { count: 5 }));
    await check(at, "profile");
  });

  test("takes a background back, and it is gone from the page and the search", async () => {
    const background = t("vocabulary:background.eritrean");
    expect(await publicLines()).toContain(background);
    await at.page.goto("/hulp/mijn-pagina");
    await people.press(at, t("directory:background.withdraw", { background }));
    await at.page.getByText(t("directory:kept.withdrawn")).waitFor();
    expect(await publicLines()).not.toContain(background);
    await at.page.goto("/hulp?achtergrond=eritrean");
    expect(await everybodyFound(at)).toEqual(["Yohannes Haile"]);
  });

  test("says that all is right still", async () => {
    await at.page.goto("/hulp/mijn-pagina");
    await people.press(at, t("directory:own.confirm"));
    await at.page.getByText(t("directory:kept.confirmed")).waitFor();
  });
});
