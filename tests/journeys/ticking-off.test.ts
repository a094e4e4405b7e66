import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { daysLater, today } from "#app/domain/days";
import { catalogue as nl } from "#app/i18n/nl";
import { speechIn } from "#app/i18n/speech";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import * as people from "#tests/support/people-in-browser";
import { redOn } from "#tests/support/red-on";

const house = houseForThisFile();
const t = people.sentencesIn("nl");
const { calendarDay } = speechIn("nl", nl);

/** Somebody ticks off a task over a slow line, while half a sentence stands in another box of the same page. */
describe("ticking off", () => {
  let family: post.ByPost;
  let goal: string;
  let visitor: Visitor;
  let at: people.AtScreen;
  const halfASentence = "Ik wilde nog zeg";
  const state = (which: "done" | "free") =>
    at.page.getByText(`${t("tasks:today")}: ${t(`tasks:turn.${which}`)}`, { exact: true });
  /** Whoever is at the button has all the time. */
  const undo = () => at.page.getByRole("button", { name: t("common:form.undo") });
  const named = (words: string, what: string) => ({ name: new RegExp(`^${words} ?: ${what}$`) });
  const onServer = async () => post.mainOf(await family.ask(goal));
  const idIn = (path: string) => path.split("/").at(-1) ?? "";
  const writesTask = (words: string, more: post.Fields = {}) =>
    post.fillIn(family, `${goal}/taken/nieuw`, { words, ...more });

  beforeAll(async () => {
    family = await post.signedUp(house.product.url, "Naima");
    goal = await post.writesGoal(family, "Wij willen rust.");
    await writesTask("Brood halen", { repeat: "daily" });
    visitor = await house.browser.visitor();
    await visitor.page.context().addCookies(post.cookiesOf(family));
    at = { page: visitor.page, t };
  });
  afterAll(() => visitor?.leave());

  test("is shown before the server answers, can be undone, and loses no word", async () => {
    await at.page.goto(goal);
    await people.untilAwake(at);
    await at.page.fill("main [name=words]", halfASentence);
    await state("free").waitFor();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await at.page.route(/\/beurt/, async (route) => {
      await held;
      await route.continue();
    });
    await at.page.getByRole("button", { name: t("tasks:marks.done") }).click();
    await state("done").waitFor();
    expect(await onServer()).not.toContain(t("tasks:marks.undone"));
    expect(await at.page.getByText(t("tasks:just.done")).count()).toBe(0);
    letGo();
    await at.page.getByText(t("tasks:just.done")).waitFor();
    expect(await onServer()).toContain(t("tasks:marks.undone"));
    expect(await at.page.inputValue("main [name=words]")).toBe(halfASentence);
    await undo().focus();
    await checkPage(at.page, "ticking-off/done");
    await people.press(at, t("common:form.undo"));
    await state("free").waitFor();
    expect(await onServer()).not.toContain(t("tasks:marks.undone"));
    expect(await at.page.inputValue("main [name=words]")).toBe(halfASentence);
  });

  test("can be undone for ten seconds, and for as long as somebody is at the button", async () => {
    const { page, leave } = await house.browser.visitor();
    await page.context().addCookies(post.cookiesOf(family));
    await page.clock.install();
    await page.goto(goal);
    await people.untilAwake({ page, t });
    const said = page.getByText(t("tasks:just.done"));
    await page.getByRole("button", { name: t("tasks:marks.done") }).click();
    await said.waitFor();
    await page.mouse.move(0, 0);
    await page.getByRole("button", { name: t("common:form.undo") }).focus();
    await page.clock.fastForward(60_000);
    expect(await said.count()).toBe(1);
    await page.getByRole("button", { name: t("common:form.undo") }).blur();
    await page.clock.fastForward(8_000);
    expect(await said.count()).toBe(1);
    await page.clock.fastForward(2_500);
    await said.waitFor({ state: "detached", timeout: 9_000 });
    expect(await onServer()).toContain(t("tasks:marks.undone"));
    const undone = page.getByRole("button", { name: t("tasks:marks.undone") });
    await Promise.all([page.waitForResponse(/\/beurt/), undone.click()]);
    await leave();
    expect(await onServer()).not.toContain(t("tasks:marks.undone"));
  });

  test("can be undone also where the page hears of it before the answer is there", async () => {
    await at.page.goto(goal);
    await people.untilAwake(at);
    await at.page.fill("main [name=words]", "");
    await at.page.route(/\/beurt/, async (route) => {
      const response = await route.fetch({ maxRedirects: 0 });
      await at.page.waitForTimeout(3000);
      await route.fulfill({ response });
    });
    await at.page.getByRole("button", { name: t("tasks:marks.done") }).click();
    await at.page.getByText(t("tasks:just.done")).waitFor();
    await at.page.unroute(/\/beurt/);
    await people.press(at, t("common:form.undo"));
    await state("free").waitFor();
  });

  test("works as a plain form, and says how to undo it", async () => {
    const page = await family.ask(goal);
    const path = /\/plan\/taken\/[0-9a-f-]{36}/.exec(page.html)?.[0] ?? "";
    const said = { id: post.hiddenOf(page).id ?? "", day: today(), here: goal };
    const { leadsTo } = await family.send(`${path}/beurt`, { ...said, mark: "done" });
    const shown = post.mainOf(await family.ask(leadsTo ?? ""));
    for (const words of [t("tasks:just.done"), t("common:form.undo")]) expect(shown).toContain(words);
    await family.send(`${path}/beurt`, { ...said, id: crypto.randomUUID(), mark: "undone" });
    expect(await onServer()).toContain(t("tasks:turn.free"));
  });

  test.each([true, false])(
    "what there is to do today is ticked off where the plan is opened, with JavaScript: %s",
    async (javaScript) => {
      const what = javaScript ? "Post openen" : "Planten gieten";
      await writesTask(what);
      const visiting = await house.browser.visitor({ javaScript });
      await visiting.page.context().addCookies(post.cookiesOf(family));
      const there = { page: visiting.page, t };
      const row = there.page.locator("li", { has: there.page.getByText(what, { exact: true }) });
      await there.page.goto("/plan");
      if (javaScript) await people.untilAwake(there);
      await there.page.getByRole("heading", { name: t("tasks:ofToday") }).waitFor();
      await row.getByRole("button", { name: new RegExp(`^${t("tasks:marks.done")} `) }).click();
      await row.getByText(t("tasks:just.done")).waitFor();
      expect(new URL(there.page.url()).pathname).toBe("/plan");
      await row.getByRole("button", { name: t("common:form.undo") }).focus();
      await checkPage(there.page, `ticking-off/plan/${javaScript ? "with" : "without"}`);
      await row.getByRole("button", { name: t("common:form.undo") }).click();
      await row.getByText(`${t("tasks:today")}: ${t("tasks:turn.free")}`, { exact: true }).waitFor();
      await visiting.leave();
    },
  );

  test("what was for yesterday is still there, with nothing red: later, or let go and taken back", async () => {
    const yesterday = daysLater(today(), -1);
    await writesTask("Naar de bieb", { startsOn: yesterday });
    await writesTask("Fiets maken", { startsOn: yesterday });
    await at.page.goto("/plan/taken");
    const earlier = at.page.getByRole("heading", { name: t("tasks:earlier.title") }).locator("xpath=..");
    await at.page.getByText("Naar de bieb").first().waitFor();
    await checkPage(at.page, "ticking-off/earlier");
    expect(await redOn(at.page.locator("main"))).toEqual([]);
    await at.page.getByRole("button", named(t("tasks:earlier.letGo"), "Fiets maken")).click();
    await at.page.getByText(t("tasks:just.stopped")).waitFor();
    expect(await at.page.getByText("Fiets maken").count()).toBe(0);
    await people.press(at, t("common:form.undo"));
    await at.page.getByText("Fiets maken").first().waitFor();
    await at.page.getByRole("link", named(t("tasks:earlier.later"), "Naar de bieb")).click();
    await people.arrive(at, t("tasks:new.laterTitle"));
    await checkPage(at.page, "ticking-off/later");
    expect(await at.page.inputValue("main [name=words]")).toBe("Naar de bieb");
    await at.page.fill("[name=startsOn]", daysLater(today(), 2));
    await people.press(at, t("tasks:new.send"));
    await people.arrive(at, "Naar de bieb");
    await at.page.goto("/plan/taken");
    await earlier.first().waitFor();
    expect(await at.page.getByText(t("tasks:earlier.later")).count()).toBe(1);
  });

  test.each([true, false])(
    "who was given only an agreement takes a turn from its page, with JavaScript: %s",
    async (javaScript) => {
      const name = javaScript ? "Selam" : "Toos";
      const [item, beside] = [await post.agrees(family, goal, `Eten met ${name}`), `Afwassen na ${name}`];
      await writesTask(`Brood smeren met ${name}`, { repeat: "daily", agreementId: idIn(item) });
      await writesTask(beside, { repeat: "daily" });
      const guest = await post.signedUp(house.product.url, name);
      const { partyId } = await post.letsIn(family, guest, name);
      await post.fillIn(family, `${goal}/delen?onderdeel=${idIn(item)}`, { partyId, verb: "comment" });
      const visiting = await house.browser.visitor({ javaScript });
      await visiting.page.context().addCookies(post.cookiesOf(guest));
      const there = { page: visiting.page, t };
      const stands = (words: string) =>
        there.page.getByText(`${t("tasks:today")}: ${words}`, { exact: true });
      const isOnItsPage = () => expect(new URL(there.page.url()).pathname).toBe(item);
      const button = (words: string) => there.page.getByRole("button", { name: new RegExp(`^${words} `) });

      await there.page.goto(item);
      if (javaScript) await people.untilAwake(there);
      await stands(t("tasks:turn.free")).waitFor();
      await button(t("tasks:claim")).click();
      await stands(t("tasks:turn.you")).waitFor();
      isOnItsPage();
      await button(t("tasks:marks.done")).click();
      await there.page.getByText(t("tasks:just.done")).waitFor();
      isOnItsPage();
      await checkPage(there.page, `ticking-off/agreement/${javaScript ? "with" : "without"}`);
      const told = await there.page.content();
      for (const secret of ["Wij willen rust.", beside]) expect(told).not.toContain(secret);
      await people.follow(there, t("tasks:open"));
      await people.arrive(there, `Brood smeren met ${name}`);
      expect(post.mainOf(await family.ask(item))).toContain(t("tasks:turn.done"));
      await visiting.leave();
    },
  );

  test.each([true, false])(
    "an agreement whose day has gone by asks for a new one, with nothing red, with JavaScript: %s",
    async (javaScript) => {
      const what = javaScript ? "De huur betalen" : "De dokter bellen";
      const yesterday = daysLater(today(), -1);
      const fields = { who: "Wij", what, when: "Gisteren", dueOn: yesterday };
      await post.fillIn(family, `${goal}/afspraken/nieuw`, fields);
      const visiting = await house.browser.visitor({ javaScript, width: 360 });
      await visiting.page.context().addCookies(post.cookiesOf(family));
      const there = { page: visiting.page, t };
      const isAsked = t("plan:stands.late", { day: calendarDay(yesterday) });
      const card = there.page.locator(".card", { hasText: what });
      await there.page.goto(goal);
      await card.getByText(isAsked).waitFor();
      expect(await redOn(card)).toEqual([]);
      const day = daysLater(today(), 28);
      await card.getByRole("link", { name: t("plan:state.newDay", { day: calendarDay(day) }) }).click();
      await people.arrive(there, t("plan:edit.titles.agreement"));
      expect(await there.page.inputValue("main [name=dueOn]")).toBe(day);
      await checkPage(there.page, `ticking-off/new-day-${javaScript}`);
      expect(await redOn(there.page.locator("main"))).toEqual([]);
      await people.press(there, t("plan:edit.send"));
      await people.arrive(there, t("plan:item.titles.agreement"));
      expect(await there.page.getByText(isAsked).count()).toBe(0);
      expect(await people.linesOf(there)).toContain(calendarDay(day));
      await visiting.leave();
    },
  );

  test("an agreement that stops is taken up again", async () => {
    const item = await post.agrees(family, goal, "De tafel dekken");
    await at.page.goto(`${item.replace("/onderdelen/", "/afspraken/")}/stand`);
    await at.page.check("[value=stopped]");
    await people.press(at, t("plan:agreementState.send"));
    await at.page.getByText(t("plan:stands.just.stopped")).waitFor();
    await undo().focus();
    await checkPage(at.page, "ticking-off/stopped");
    await people.press(at, t("common:form.undo"));
    await at.page.getByText(t("plan:stands.just.stopped")).waitFor({ state: "detached" });
    expect(await at.page.getByText(t("plan:stands.steps.stopped"), { exact: true }).count()).toBe(0);
  });
});
