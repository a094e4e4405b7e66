import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import * as people from "#tests/support/people-in-browser";

const house = houseForThisFile();
const t = people.sentencesIn("nl");

/** At two screens, of one person or of two of one family with a sign-in each, the same words are changed; one of them puts the first words back. */
describe.each([
  { javaScript: true, of: "one person" },
  { javaScript: false, of: "one person" },
  { javaScript: true, of: "two members" },
  { javaScript: false, of: "two members" },
])("a family changes its words at the screens of $of, with JavaScript: $javaScript", ({ javaScript, of }) => {
  const visitors: Visitor[] = [];
  let kitchen: people.AtScreen;
  let couch: people.AtScreen;
  let goal: string;

  const check = (at: people.AtScreen, page: string) =>
    checkPage(at.page, `changing-words/${of}-${javaScript ? "with" : "without"}/${page}`);
  const open = (at: people.AtScreen, path: string) => at.page.goto(path);
  const textOf = async (at: people.AtScreen) => (await people.linesOf(at)).join("\n");
  const typed = (at: people.AtScreen) => at.page.inputValue("main [name=words]");

  beforeAll(async () => {
    const family = await post.signedUp(house.product.url, "Naima");
    goal = await post.writesGoal(family, "Ik wil slapen.");
    const other = of === "two members" ? await post.joins(family, "Samir") : family;
    for (const person of [family, other]) {
      const visitor = await house.browser.visitor({ javaScript });
      await visitor.page.context().addCookies(post.cookiesOf(person));
      visitors.push(visitor);
    }
    [kitchen, couch] = visitors.map(({ page }) => ({ page, t })) as [people.AtScreen, people.AtScreen];
  });

  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
  });

  test("whoever saves second sees both texts, and nothing that was typed is gone", async () => {
    for (const at of [kitchen, couch]) {
      await open(at, goal);
      await people.follow(at, t("plan:edit.goal"));
      await people.arrive(at, t("plan:edit.titles.goal"));
      if (javaScript) await people.untilAwake(at);
    }
    await check(kitchen, "form");
    await kitchen.page.fill("[name=words]", "Ik wil weer slapen.");
    await people.press(kitchen, t("plan:edit.send"));
    await people.arrive(kitchen, "Ik wil weer slapen.");

    await couch.page.fill("[name=words]", "Ik wil rustig slapen.");
    await couch.page.fill("[name=reason]", "Voor de kinderen.");
    await people.press(couch, t("plan:edit.send"));
    await couch.page.getByText(t("plan:edit.meanwhile.title", { name: "Naima" })).waitFor();
    const seen = await textOf(couch);
    expect(seen).toContain("Ik wil weer slapen.");
    expect(await couch.page.locator("[role=alert]").count()).toBe(0);
    expect(await couch.page.locator("del").allTextContents()).toContain(`${t("plan:versions.gone")} weer`);
    expect(await couch.page.locator("ins").allTextContents()).toContain(`${t("plan:versions.new")} rustig`);
    expect(await typed(couch)).toBe("Ik wil rustig slapen.");
    expect(await couch.page.inputValue("main [name=reason]")).toBe("Voor de kinderen.");
    await check(couch, "meanwhile");
    await open(kitchen, goal);
    await people.arrive(kitchen, "Ik wil weer slapen.");
  });

  test("and chooses to keep the own words, on top of the others", async () => {
    await people.press(couch, t("plan:edit.send"));
    await people.arrive(couch, "Ik wil rustig slapen.");
    expect(await textOf(couch)).toContain("Voor de kinderen.");
    await open(kitchen, `${goal}/eerder`);
    const former = await textOf(kitchen);
    for (const words of ["weer", "rustig"]) expect(former).toContain(words);
    expect(former).toContain(of === "two members" ? "Samir" : "Naima");
  });

  test("or to leave what the other one wrote", async () => {
    for (const at of [kitchen, couch]) {
      await open(at, `${goal}/veranderen`);
      if (javaScript) await people.untilAwake(at);
    }
    await kitchen.page.fill("[name=words]", "Wij slapen weer.");
    await people.press(kitchen, t("plan:edit.send"));
    await people.arrive(kitchen, "Wij slapen weer.");
    await couch.page.fill("[name=words]", "Iedereen slaapt.");
    await people.press(couch, t("plan:edit.send"));
    await people.follow(couch, t("plan:edit.meanwhile.keep", { name: "Naima" }));
    await people.arrive(couch, "Wij slapen weer.");
  });

  test("all that stood there can be read, with what differs, and be put back", async () => {
    await people.follow(couch, t("plan:versions.read"));
    await people.arrive(couch, t("plan:versions.title"));
    await check(couch, "versions");
    const entries = couch.page.locator("main .timeline > li");
    expect(await entries.count()).toBe(4);
    expect(await entries.first().textContent()).toContain(t("plan:versions.now"));
    expect(await entries.last().textContent()).toContain("Ik wil slapen.");
    await entries
      .last()
      .getByRole("button", { name: t("plan:versions.putBack") })
      .click();
    await people.arrive(couch, "Ik wil slapen.");
    await people.follow(couch, t("plan:versions.read"));
    await people.arrive(couch, t("plan:versions.title"));
    expect(await entries.count()).toBe(5);
    expect(await entries.first().textContent()).not.toContain(t("plan:versions.putBack"));
  });
});
