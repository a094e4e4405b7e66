import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";
import { everybodyFound, helpersWho, places } from "#tests/support/people-searching";

const house = houseForThisFile({ demo: true });

const ways = [
  { way: "without JavaScript", javaScript: false, language: "nl", theme: "parenting", speaks: "rif" },
  { way: "with JavaScript", javaScript: true, language: "nl", theme: "debts", speaks: "de" },
  { way: "in English", javaScript: true, language: "en", theme: "work", speaks: "pl" },
] as const;

describe.each(ways)("somebody looks for help, $way", ({ way, javaScript, language, theme, speaks }) => {
  const t = people.sentencesIn(language);
  let visitor: Visitor;
  let at: people.AtScreen;

  const check = (page: string) => checkPage(at.page, `finding-help/${way.replaceAll(" ", "-")}/${page}`);

  beforeAll(async () => {
    visitor = await house.browser.visitor({ javaScript, language });
    at = { page: visitor.page, t };
  });

  afterAll(() => visitor.leave());

  test("a visitor who types a place sees everybody who works there, and nobody else", async () => {
    await at.page.goto("/");
    await check("home");
    for (const [place, areas] of Object.entries(places)) {
      await at.page.goto("/");
      await at.page.fill("[name=plek]", place);
      await people.press(at, t("directory:search.send"));
      await people.arrive(at, t("directory:search.title"));
      expect(await everybodyFound(at)).toEqual(namesOf(helpersWho(areas)));
    }
    await check("results");
  });

  test("a theme and a language leave those who offer both, and each of them has a page", async () => {
    await at.page.goto("/");
    await at.page.fill("[name=plek]", "2532 AB");
    await at.page.click(`summary:text-is("${t("directory:search.more")}")`);
    await at.page.click(`summary:text-is("${t("directory:search.specialties")}")`);
    await at.page.click(`summary:text-is("${t("directory:search.languages")}")`);
    await at.page.check(`[value=${theme}]`);
    await at.page.check(`[value=${speaks}]`);
    await people.press(at, t("directory:search.send"));
    await people.arrive(at, t("directory:search.title"));
    expect(await everybodyFound(at)).toEqual(namesOf(helpersWho(places["2532"], theme, speaks)));
    await check("results-narrowed");
    const [first] = helpersWho(places["2532"], theme, speaks);
    if (!first) throw new Error(`Nobody of the demo does ${theme} and speaks ${speaks}.`);
    await people.follow(at, first.name);
    await people.arrive(at, first.name);
    await check("profile");
  });
});

function namesOf(helpers: { name: string }[]): string[] {
  return helpers.map(({ name }) => name).sort();
}
