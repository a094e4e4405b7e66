import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";
import { story } from "./one-story";

const house = houseForThisFile();

const ways = [
  { way: "without JavaScript", javaScript: false, language: "nl" },
  { way: "with JavaScript", javaScript: true, language: "nl" },
  { way: "in English", javaScript: true, language: "en" },
] as const;

const { goal: goalWords, reason, agreement, progress } = story;
describe.each(ways)("a family begins its own plan, $way", ({ way, javaScript, language }) => {
  const t = people.sentencesIn(language);
  const name = "Samira";
  let visitor: Visitor;
  let family: people.AtScreen;

  const check = (at: people.AtScreen, page: string) =>
    checkPage(at.page, `first-plan/${way.replaceAll(" ", "-")}/${page}`);
  const open = async (at: people.AtScreen, path: string) => (await at.page.goto(path))?.status();

  beforeAll(async () => {
    visitor = await house.browser.visitor({ javaScript, language });
    family = { page: visitor.page, t };
  });

  afterAll(() => visitor.leave());

  test("somebody signs up with a name, a sign-in name and a password, and nothing more is asked", async () => {
    await open(family, "/");
    await people.follow(family, t("common:home.planAction"));
    await people.arrive(family, t("accounts:signUp.title"));
    const asked = await family.page
      .locator("main")
      .locator("input:not([type=hidden]), select, textarea")
      .all();
    expect(await Promise.all(asked.map((field) => field.getAttribute("name")))).toEqual([
      "name",
      "signIn",
      "password",
    ]);
    await check(family, "sign-up");
    await people.fillSignUp(family, name, people.newSignIn(name));
    await people.press(family, t("accounts:signUp.send"));
    await people.arrive(family, t("plan:title", { name }));
    expect(await people.linesOf(family)).toContain(t("plan:empty.title"));
    await check(family, "plan-empty");
  });

  test("the plan takes a goal, an agreement and how it goes, in the family's own words", async () => {
    await people.follow(family, t("plan:newGoal"));
    await people.arrive(family, t("plan:newGoalPage.title"));
    await check(family, "goal-form");

    const goal = await people.writeGoal(family, goalWords, reason);
    await people.addAgreement(family, goalWords, agreement);
    await people.recordProgress(family, goalWords, progress, "better");
    const lines = await people.linesOf(family);
    for (const words of [reason, ...Object.values(agreement), progress]) expect(lines).toContain(words);
    expect(lines.join(" ")).toContain(t("sharing:audience.nobodyElse"));
    await check(family, "goal");
    await open(family, `${goal}/afspraken/nieuw`);
    await check(family, "agreement-form");
    await open(family, `${goal}/voortgang/nieuw`);
    await check(family, "progress-form");
    for (const [page, path] of [
      ["wish-form", "/plan/belangrijk/wens/nieuw"],
      ["story-form", "/plan/belangrijk/verhaal/nieuw?kop=who"],
      ["story", "/plan/verhaal"],
    ] as const) {
      await open(family, path);
      await check(family, page);
    }
    await open(family, "/plan");
    await check(family, "plan");
  });

  test("another language is the same page in other words", async () => {
    const other = language === "nl" ? "en" : "nl";
    const words = people.sentencesIn(other);
    await open(family, "/plan");
    await people.follow(family, t("plan:newGoal"));
    await people.arrive(family, t("plan:newGoalPage.title"));
    await family.page.locator(`footer button[value=${other}]`).click();
    await people.arrive({ page: family.page, t: words }, words("plan:newGoalPage.title"));
    expect(new URL(family.page.url()).pathname).toBe("/plan/doelen/nieuw");
    await open(family, "/hulp?plek=2532&thema=debts");
    await family.page.locator(`footer button[value=${language}]`).click();
    await people.arrive(family, t("directory:search.title"));
    const { pathname, search } = new URL(family.page.url());
    expect(pathname + search).toBe("/hulp?plek=2532&thema=debts");
    expect(await family.page.isChecked("[value=debts]")).toBe(true);
  });
});
