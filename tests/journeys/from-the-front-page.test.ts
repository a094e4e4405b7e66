import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";
import { everybodyFound, helpersWho, places } from "#tests/support/people-searching";

const house = houseForThisFile({ demo: true });

const ways = [
  { way: "without JavaScript", javaScript: false, language: "nl", theme: "debts", speaks: "ar" },
  { way: "with JavaScript, in English", javaScript: true, language: "en", theme: "parenting", speaks: "tr" },
] as const;

describe.each(ways)("from the front page to a status page, $way", ({ way, theme, speaks, ...wishes }) => {
  const t = people.sentencesIn(wishes.language);
  const name = String(helpersWho(places["2532"], theme, speaks)[0]?.name);
  let visitor: Visitor;
  let at: people.AtScreen;
  let code: string[];

  const check = (page: string) =>
    checkPage(at.page, `from-the-front-page/${way.replace(/\W+/g, "-")}/${page}`);
  const next = async (step: "naam" | "woorden" | "bereiken" | "plek") => {
    await people.press(at, t("contact:steps.next"));
    await people.arrive(at, t(`contact:steps.${step}.title`, { name }));
  };
  const readsWhenThereIsAnAnswer = async () => {
    await people.arrive(at, t("contact:status.title.waiting", { name }));
    const told = t("contact:status.answerBy", { moment: "" }).trim();
    expect((await people.linesOf(at)).filter((line) => line.startsWith(told))).toEqual([
      expect.stringMatching(/\S*da[gy] .*\d\d:\d\d/),
    ]);
  };

  beforeAll(async () => {
    visitor = await house.browser.visitor(wishes);
    at = { page: visitor.page, t };
  });
  afterAll(() => visitor?.leave());

  test("types a place, chooses a subject and a language, and opens the page of who was found", async () => {
    await at.page.goto("/");
    await at.page.fill("[name=plek]", "2532");
    for (const question of ["more", "specialties", "languages"] as const)
      await at.page.click(`summary:text-is("${t(`directory:search.${question}`)}")`);
    await at.page.check(`[value=${theme}]`);
    await at.page.check(`[value=${speaks}]`);
    await people.press(at, t("directory:search.send"));
    await people.arrive(at, t("directory:search.title"));
    expect(await everybodyFound(at)).toContain(name);
    await people.follow(at, name);
    await people.arrive(at, name);
  });

  test("asks, one thing a page, and gets six words", async () => {
    await people.follow(at, t("directory:helper.ask", { name }));
    await people.arrive(at, t("contact:ask.title", { name }));
    await people.follow(at, t("contact:ask.begin"));
    await people.arrive(at, t("contact:steps.wie.title", { name }));
    await at.page.check("[value=self]");
    await next("naam");
    await at.page.fill("[name=name]", "Roos");
    await next("woorden");
    await next("bereiken");
    await at.page.check("[value=code]");
    await next("plek");
    await at.page.check("[value=undecided]");
    await people.press(at, t("contact:steps.next"));
    await people.arrive(at, t("contact:check.title"));
    await people.press(at, t("contact:check.send", { name }));
    await people.arrive(at, t("contact:sent.title"));
    code = await at.page.locator("main ol strong").allInnerTexts();
    expect(code).toHaveLength(6);
    await check("sent");
    await people.follow(at, t("contact:sent.follow"));
    await readsWhenThereIsAnAnswer();
  });

  test("comes back another day by the front page with the six words, and by nothing less", async () => {
    await people.press(at, t("contact:status.close"));
    await at.page
      .locator("footer")
      .getByRole("link", { name: t("contact:code.home") })
      .click();
    await people.arrive(at, t("contact:code.title"));
    await at.page.fill("[name=code]", code.slice(1).join(" "));
    await people.press(at, t("contact:code.send"));
    await at.page.locator("#code-error").waitFor();
    await at.page.fill("[name=code]", code.join("  "));
    await people.press(at, t("contact:code.send"));
    await readsWhenThereIsAnAnswer();
    await check("status");
  });
});
