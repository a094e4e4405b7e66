import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import * as people from "#tests/support/people-in-browser";

const house = houseForThisFile();
const t = people.sentencesIn("nl");

/** One of the family has a page open while another one, at another screen, writes in the same plan. */
describe("while a page is open somebody else changes it", () => {
  let family: post.ByPost;
  let goal: string;
  let decide: string;
  let visitor: Visitor;
  let at: people.AtScreen;

  const listening = (path: string) =>
    Promise.all([
      at.page.waitForRequest((request) => request.url().includes("/bijblijven")),
      at.page.goto(path),
    ]);
  const changedLine = () => at.page.getByText(t("common:keepUp.changed"));

  beforeAll(async () => {
    family = await post.signedUp(house.product.url, "Naima");
    goal = await post.writesGoal(family, "Wij willen slapen.");
    visitor = await house.browser.visitor();
    await visitor.page.context().addCookies(post.cookiesOf(family));
    at = { page: visitor.page, t };
  });
  afterAll(() => visitor?.leave());

  const pages: Record<string, { path: () => string; changes: () => Promise<unknown>; words: string }> = {
    plan: {
      ...{ path: () => "/plan", words: "Wij willen rust." },
      changes: () => post.writesGoal(family, "Wij willen rust."),
    },
    goal: {
      ...{ path: () => goal, words: "Vannacht sliepen wij." },
      changes: () => post.tells(family, goal, "Vannacht sliepen wij."),
    },
    tasks: {
      ...{ path: () => "/plan/taken", words: "Brood halen" },
      changes: () => post.fillIn(family, `${goal}/taken/nieuw`, { words: "Brood halen" }),
    },
    "looking-back": {
      ...{ path: () => "/plan/terugkijken", words: t("evaluation:page.none") },
      changes: () => post.fillIn(family, "/plan/terugkijken/nieuw", {}),
    },
    notes: {
      ...{ path: () => "/plan/opgeschreven", words: "Een dag van niets." },
      changes: () => post.fillIn(family, "/plan/opgeschreven/nieuw", { words: "Een dag van niets." }),
    },
    story: {
      ...{ path: () => "/plan/verhaal", words: "Wat wij meemaakten" },
      changes: () =>
        post.fillIn(family, "/plan/belangrijk/verhaal/nieuw", {
          words: "Wat wij meemaakten",
          audience: "household",
        }),
    },
    "set-up": {
      ...{ path: () => "/plan/opzet", words: t("plan:setUp.yours") },
      changes: () => post.fillIn(family, "/plan/opzet", { template: "familyGroup" }),
    },
    network: {
      ...{ path: () => "/plan/netwerk", words: "Toos" },
      changes: () =>
        post.fillIn(family, "/plan/netwerk/nieuw", { name: "Toos", ring: "close", side: "informal" }),
    },
    course: {
      ...{ path: () => `${goal}/verloop`, words: "Opa at mee." },
      changes: () => post.fillIn(family, `${goal}/meting`, { compared: "better", words: "Opa at mee." }),
    },
  };

  /** Where one press decides about people, the page stays as it is until somebody asks for what is new. */
  const asking: typeof pages = {
    members: {
      ...{ path: () => "/plan/gezin", words: "Amira" },
      changes: () => post.fillIn(family, "/plan/gezin/nieuw", { name: "Amira" }),
    },
    people: {
      ...{ path: () => "/plan/mensen", words: "Selam" },
      changes: () => post.invites(family, "Selam"),
    },
    overview: {
      ...{ path: () => "/plan/wie-ziet-wat", words: "Wij willen fietsen." },
      changes: () => post.writesGoal(family, "Wij willen fietsen."),
    },
    decide: {
      ...{ path: () => decide, words: "Wij gaan zo door." },
      changes: () => post.fillIn(family, decide, { decision: "goOn", words: "Wij gaan zo door." }),
    },
  };

  test.each(Object.entries(pages))("the page of %s shows it by itself, and says when", async (name, page) => {
    await listening(page.path());
    expect(await at.page.getByText(page.words).count()).toBe(0);
    await page.changes();
    await at.page.getByText(page.words).first().waitFor();
    await at.page.getByText(/^Bijgewerkt om \d\d:\d\d\.$/).waitFor();
    await checkPage(at.page, `keeping-up/${name}`);
    expect(await changedLine().count()).toBe(0);
  });

  test.each(Object.entries(asking))(
    "the page of %s says that there is more, and moves nothing",
    async (name, page) => {
      const back = (await post.fillIn(family, "/plan/terugkijken/nieuw", {})).leadsTo ?? "";
      decide = back + goal.replace("/plan", "");
      await listening(page.path());
      await people.untilAwake(at);
      await page.changes();
      await changedLine().waitFor();
      expect(await at.page.getByText(page.words).count()).toBe(0);
      await checkPage(at.page, `keeping-up/${name}`);
      await people.press(at, t("common:keepUp.refresh"));
      await at.page.getByText(page.words).first().waitFor();
      expect(await changedLine().count()).toBe(0);
    },
  );

  test("the list of what is shared with somebody shows what is shared meanwhile, and no longer what is not", async () => {
    const guest = await post.signedUp(house.product.url, "Joke");
    const theirs = await post.signedUp(house.product.url, "Yara");
    const danced = await post.writesGoal(theirs, "Wij willen dansen.");
    const sung = await post.writesGoal(theirs, "Wij willen zingen.");
    await post.letsIn(theirs, guest, "Joke");
    await post.shares(theirs, danced, "see");
    const { page, leave } = await house.browser.visitor();
    await page.context().addCookies(post.cookiesOf(guest));
    const isListening = page.waitForRequest((request) => request.url().includes("/bijblijven"));
    await page.goto("/gedeeld");
    await isListening;
    await page.getByText("Wij willen dansen.").waitFor();
    const revoke = await post.shares(theirs, sung, "see");
    await page.getByText("Wij willen zingen.").waitFor();
    await checkPage(page, "keeping-up/shared");
    await theirs.send(revoke, {});
    await page.getByText("Wij willen zingen.").waitFor({ state: "detached" });
    await leave();
  });

  test("words that somebody is typing stay, and a line says that there is more", async () => {
    await listening(goal);
    await people.untilAwake(at);
    await at.page.fill("main [name=words]", "Ik ben nog aan het schrij");
    await post.tells(family, goal, "Een nieuwe regel.");
    await changedLine().waitFor();
    expect(await at.page.getByText("Een nieuwe regel.").count()).toBe(0);
    await checkPage(at.page, "keeping-up/unsaved");
    expect(await at.page.inputValue("main [name=words]")).toBe("Ik ben nog aan het schrij");
    await people.press(at, t("common:keepUp.refresh"));
    await at.page.getByText("Een nieuwe regel.").waitFor();
    expect(await at.page.inputValue("main [name=words]")).toBe("Ik ben nog aan het schrij");
    expect(await changedLine().count()).toBe(0);
  });

  test("what one changes oneself is no news", async () => {
    await listening(goal);
    await people.untilAwake(at);
    await at.page.fill("main [name=words]", "Mooi.");
    await people.press(at, t("conversation:send"));
    await at.page.locator("main").getByText("Mooi.", { exact: true }).waitFor();
    expect(await changedLine().count()).toBe(0);
  });

  test("a page behind another one listens to nothing, and catches up when it is in sight again", async () => {
    await listening(goal);
    await at.page.evaluate(() => {
      Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await post.tells(family, goal, "Terwijl niemand keek.");
    await at.page.evaluate(() => {
      Object.defineProperty(document, "hidden", { configurable: true, get: () => false });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await at.page.getByText("Terwijl niemand keek.").waitFor();
  });
});

test("without JavaScript a page listens to nothing, and shows no line", async () => {
  const family = await post.signedUp(house.product.url, "Samir");
  const { page, leave } = await house.browser.visitor({ javaScript: false });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.context().addCookies(post.cookiesOf(family));
  await page.goto("/plan");
  await people.arrive({ page, t }, t("plan:title", { name: "Samir" }));
  expect(asked.filter((url) => url.includes("/bijblijven"))).toEqual([]);
  expect(await page.getByText(t("common:keepUp.changed")).count()).toBe(0);
  await leave();
});
