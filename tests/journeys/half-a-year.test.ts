import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { daysLater, today } from "#app/domain/days";
import { catalogue as nl } from "#app/i18n/nl";
import { speechIn } from "#app/i18n/speech";
import { sidewaysScroll, violations } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import { daysGoBy } from "#tests/support/days-go-by";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { redOn } from "#tests/support/red-on";

const t = sentencesIn("nl");
const { calendarDay } = speechIn("nl", nl);
const house = houseForThisFile();

/** Who keeps the plan, each on a phone of his or her own: a mother, a father, a child of thirteen and a grandmother who cares. */
const family = ["Naima", "Yassin", "Amira", "Fatima"] as const;
type Name = (typeof family)[number];

/** On small phones, without JavaScript. The clock of the household is moved by the test, and of nobody else. */
describe("half a year with a plan, through its pages", () => {
  const phones = {} as Record<Name, Page>;
  const leaving: (() => Promise<void>)[] = [];
  let page: Page;
  let naima: post.ByPost;
  let householdId: string;
  let goal: string;
  let school: string;
  let own: string;
  let opened: string;

  beforeAll(async () => {
    naima = await post.signedUp(house.product.url, "Naima");
    householdId = post.hiddenOf(await naima.ask("/plan/doelen/nieuw")).householdId ?? "";
    const born = `${Number(today().slice(0, 4)) - 13}-01-01`;
    const others = { Yassin: {}, Amira: { bornOn: born }, Fatima: {} };
    const signedIn: [Name, post.ByPost][] = [["Naima", naima]];
    for (const [name, more] of Object.entries(others))
      signedIn.push([name as Name, await post.joins(naima, name, more)]);
    for (const [name, person] of signedIn) {
      const visitor = await house.browser.visitor({ javaScript: false, width: 360 });
      await visitor.page.context().addCookies(post.cookiesOf(person));
      phones[name] = visitor.page;
      leaving.push(visitor.leave);
    }
    page = phones.Naima;
  });
  afterEach(() => {
    page = phones.Naima;
  });
  afterAll(() => Promise.all(leaving.map((leave) => leave())));

  /** What follows happens on this phone. */
  const on = (name: Name) => {
    page = phones[name];
  };
  const reads = async (name: Name, path: string) => {
    await phones[name].goto(path);
    return phones[name].locator("main").textContent();
  };
  const days = (count: number) => daysGoBy(house.product, householdId, count);
  const text = () => page.locator("main").textContent();
  const send = async (path: string, fields: Record<string, string>) => {
    await page.goto(path);
    for (const [name, value] of Object.entries(fields)) {
      const choice = page.locator(`main [name="${name}"][value="${value}"]`);
      if ((await choice.count()) > 0) await choice.check();
      else await page.fill(`main [name="${name}"]`, value);
    }
    await press(page.locator("main form[method=post] button").last());
  };
  const press = async (button: ReturnType<Page["locator"]>) => {
    await Promise.all([page.waitForEvent("load"), button.click()]);
  };
  const pathOf = () => new URL(page.url()).pathname;
  const pathOfNaima = () => new URL(phones.Naima.url()).pathname;
  const lookBack = async (decision: string) => {
    await send("/plan/terugkijken/nieuw", {});
    await send(`${pathOf()}${goal.replace("/plan", "")}`, { decision, words: `Besluit: ${decision}` });
  };

  test("begins with a goal, an agreement and a small thing to do each day", async () => {
    await send("/plan/doelen/nieuw", { words: "Wij willen rust in huis." });
    goal = pathOf();
    await send(`${goal}/afspraken/nieuw`, { who: "Wij", what: "Samen eten", when: "elke avond" });
    await send(`${goal}/taken/nieuw`, { words: "Broodje eten met opa", repeat: "daily" });
    await press(page.getByRole("button", { name: t("tasks:claim") }).first());
    expect(await text()).toContain(t("tasks:turn.you"));
    await press(page.getByRole("button", { name: t("tasks:marks.done") }).first());
    expect(await text()).toContain(t("tasks:marks.undone"));
    await send(`${goal}/voortgang/nieuw`, { words: "Wij aten drie keer samen.", feeling: "better" });
    expect(await text()).toContain("Wij aten drie keer samen.");
  });

  test("is kept by all of them: each reads what another wrote, and what is only somebody's own stays so", async () => {
    on("Yassin");
    await send(`${goal}/voortgang/nieuw`, { words: "Vandaag kookte ik.", feeling: "better" });
    await page.goto("/plan/taken");
    await press(page.getByRole("button", { name: t("tasks:claim") }).first());
    on("Amira");
    await send("/plan/doelen/nieuw", { words: "Ik wil weer naar school." });
    school = pathOf();
    await send(`${school}/afspraken/nieuw`, { who: "Ik", what: "Elke dag een uur", when: "na het ontbijt" });
    on("Fatima");
    await send("/plan/doelen/nieuw", { words: "Een avond voor mij.", audience: "author" });
    own = pathOf();
    expect(await reads("Naima", goal)).toContain("Vandaag kookte ik.");
    expect(await reads("Naima", "/plan/taken")).toContain("Yassin");
    expect(await reads("Yassin", school)).toContain("Elke dag een uur");
    for (const name of ["Naima", "Yassin", "Amira"] as const) {
      expect(await reads(name, own)).toContain(t("common:stops.missing.title"));
      expect(await reads(name, "/plan")).not.toContain("Een avond voor mij.");
    }
  });

  test("nobody writes other words in the place of the child's", async () => {
    on("Yassin");
    await page.goto(`${school}/veranderen`);
    expect(await text()).toContain(t("refusals:words-of-a-child"));
    on("Amira");
    await send(`${school}/veranderen`, { words: "Ik wil weer elke dag naar school." });
    expect(await reads("Naima", school)).toContain("Ik wil weer elke dag naar school.");
  });

  test("an agreement is proposed, still open after a week, and agreed once the one who was asked says: I do this", async () => {
    await page.goto(`${goal}/afspraken/nieuw`);
    await page.getByLabel("Yassin", { exact: true }).check();
    const fields = { what: "De post openen", when: "op zondag", dueOn: daysLater(today(), 21) };
    for (const [name, value] of Object.entries(fields)) await page.fill(`main [name=${name}]`, value);
    await press(page.locator("main form[method=post] button").last());
    const id = await page.getByRole("heading", { name: "De post openen" }).getAttribute("id");
    opened = `/plan/onderdelen/${id?.replace("item-", "")}`;
    const take = () => page.getByRole("button", { name: t("plan:stands.take"), exact: true });
    const stands = (taken: "proposed" | "open") => [
      t(`plan:stands.taken.${taken}`),
      t(`plan:stands.waits.${taken}`),
    ];
    await page.goto(opened);
    for (const words of stands("proposed")) expect(await text()).toContain(words);
    await days(8);
    await page.reload();
    for (const words of stands("open")) expect(await text()).toContain(words);
    expect(await take().count()).toBe(0);
    on("Yassin");
    await page.goto(opened);
    await press(take());
    for (const words of stands("open")) expect(await text()).not.toContain(words);
    const agreed = await reads("Naima", opened);
    for (const words of [
      t("plan:stands.taken.agreed"),
      t("plan:stands.by.self", { name: "Yassin", who: "" }),
    ])
      expect(agreed).toContain(words);
  });

  test("a turn that was taken and given back is free again, and a line leads to it", async () => {
    on("Fatima");
    await page.goto("/plan/taken");
    await press(page.getByRole("button", { name: t("tasks:claim") }).first());
    expect(await text()).toContain(t("tasks:turn.you"));
    await press(page.getByRole("button", { name: t("tasks:marks.released") }).first());
    expect(await text()).toContain(t("tasks:turn.freeAgain"));
    on("Naima");
    await page.goto("/plan");
    const [before = "", after = ""] = t("plan:waits.freed", { day: "|", what: "Broodje eten met opa" }).split(
      "|",
    );
    const line = page.locator("main a", { hasText: before }).filter({ hasText: after });
    await press(line);
    expect(pathOf()).toMatch(/^\/plan\/taken\//);
    expect(await text()).toContain(t("tasks:turn.freeAgain"));
  });

  test("an agreement whose day has gone by offers a new one, with nothing red, and that is told as a change", async () => {
    await days(20);
    const [was, offered] = [calendarDay(daysLater(today(), -7)), calendarDay(daysLater(today(), 28))];
    const isAsked = t("plan:stands.late", { day: was });
    for (const path of [goal, opened]) {
      await page.goto(path);
      expect(await text()).toContain(isAsked);
      expect(await redOn(page.locator("main"))).toEqual([]);
    }
    await press(page.getByRole("link", { name: t("plan:state.newDay", { day: offered }) }));
    expect(await page.inputValue("main [name=dueOn]")).toBe(daysLater(today(), 28));
    await press(page.locator("main form[method=post] button").last());
    expect(pathOf()).toBe(opened);
    expect(await text()).not.toContain(isAsked);
    await press(page.getByRole("link", { name: t("plan:versions.read") }));
    for (const day of [was, offered]) expect(await text()).toContain(day);
    const since = calendarDay(daysLater(today(), -20));
    expect(await reads("Yassin", opened)).toContain(t("plan:changes", { count: 1, day: since }));
    expect(await reads("Yassin", opened)).toContain(t("plan:stands.waits.proposed"));
  });

  test("says how far it is, first against the beginning and then in own words, and shows the course", async () => {
    await send(`${goal}/meting`, { compared: "better", words: "Opa at mee." });
    await days(14);
    await send(`${goal}/schaal`, { less: "Een avond samen.", expected: "Drie avonden samen." });
    await send(`${goal}/meting`, { level: "expected" });
    expect(await text()).toContain("Drie avonden samen.");
    await page.goto(`${goal}/verloop`);
    expect(await text()).toContain(t("plan:scale.levels.expected"));
    expect(await text()).toContain("Opa at mee.");
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test("is looked back at after two months, and goes on", async () => {
    await days(60);
    await lookBack("goOn");
    expect(await text()).toContain(t("evaluation:decisions.goOn"));
    expect(await text()).toContain(t("evaluation:page.first"));
    on("Amira");
    await send(`${pathOfNaima()}${school.replace("/plan", "")}`, {
      decision: "goOn",
      words: "Drie dagen lukte.",
    });
    expect(await reads("Yassin", pathOfNaima())).toContain("Drie dagen lukte.");
  });

  test("what a helper said beside one agreement leads there when the family looks back", async () => {
    const helper = await post.signedUp(house.product.url, "Selam");
    await post.letsIn(naima, helper, "Selam");
    await post.shares(naima, goal, "comment");
    const said = "Ik zag de post netjes liggen.";
    await post.fillIn(helper, opened, { words: said }, `${opened}/reacties`);
    await days(7);
    await send("/plan/terugkijken/nieuw", {});
    await page.goto(`${pathOf()}${goal.replace("/plan", "")}`);
    expect(await text()).toContain(said);
    await press(page.getByRole("link", { name: t("evaluation:decide.beside.agreement") }));
    expect(pathOf()).toBe(opened);
    expect(await text()).toContain(said);
  });

  test("rests for a while, and asks for another day once that one has gone by", async () => {
    const fields = { lifecycle: "notNow", attainment: "partly" };
    await send(`${goal}/stand`, { ...fields, lookAgainOn: daysLater(today(), 14) });
    const [moved = ""] = t("plan:state.moved", { day: "|" }).split("|");
    expect(await text()).not.toContain(moved);
    await days(30);
    await page.goto(goal);
    expect(await text()).toContain(moved);
    await page.goto(`${goal}/stand`);
    expect(await page.inputValue("main [name=lookAgainOn]")).toBe(daysLater(today(), 28));
    await press(page.locator("main form[method=post] button").last());
    expect(await text()).not.toContain(moved);
  });

  test("is looked back at once more, and stopped with what it brought", async () => {
    await days(60);
    await lookBack("stop");
    await page.goto(goal);
    const seen = await text();
    for (const words of ["Besluit: goOn", "Besluit: stop"]) expect(seen).toContain(words);
    expect(seen).toContain(t("plan:state.now", { state: t("plan:state.lifecycles.stopped") }));
    expect(seen).toContain(t("plan:state.reached", { state: t("plan:state.attainments.partly") }));
  });

  test("is closed with a page to keep, and opened again as it was", async () => {
    await send("/plan/afsluiten", {});
    expect(pathOf()).toMatch(/^\/plan\/afgesloten\//);
    expect(await text()).toContain("Wij willen rust in huis.");
    expect(await reads("Yassin", "/plan")).toContain(t("keeping:closed.title"));
    expect(await reads("Yassin", pathOf())).not.toContain("Een avond voor mij.");
    expect(await reads("Yassin", pathOf())).not.toContain(t("keeping:summary.reopen"));
    await days(20);
    await page.reload();
    await press(page.locator('main form[action$="/openen"] button'));
    await page.goto(goal);
    expect(await text()).toContain(t("plan:state.now", { state: t("plan:state.lifecycles.stopped") }));
    expect(await reads("Amira", school)).toContain("Ik wil weer elke dag naar school.");
    expect(await reads("Fatima", "/plan")).toContain("Een avond voor mij.");
  });
});
