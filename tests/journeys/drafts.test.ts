import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Visitor } from "#tests/support/browser";
import { complaints } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as people from "#tests/support/people-in-browser";

const house = houseForThisFile();
const t = people.sentencesIn("nl");
const words = "Wij willen weer samen eten";
const newGoal = "/plan/doelen/nieuw";

/** What somebody writes is kept on the own device until it is sent. */
describe("words in a form", () => {
  let visitor: Visitor;
  let at: people.AtScreen;
  let signIn: string;

  const kept = () => at.page.evaluate(() => Object.keys(localStorage));
  const found = () => at.page.getByText(t("common:drafts.found"));
  const typed = () => at.page.inputValue("main [name=words]");

  async function write(text = words): Promise<void> {
    await at.page.goto(newGoal);
    await people.arrive(at, t("plan:newGoalPage.title"));
    await people.untilAwake(at);
    await at.page.fill("[name=words]", text);
    await at.page.getByText(/^Bewaard om \d\d:\d\d\./).waitFor();
  }

  /** What a page leads to is known a moment after it was opened: who writes on has the answer's script. */
  async function writeUntilAnswerIsFetched(text: string): Promise<void> {
    const isFetched = () =>
      at.page.evaluate(() => document.head.querySelector('link[href*="/comment-on-goal"]') !== null);
    await expect
      .poll(async () => {
        await at.page.fill("main [name=words]", text);
        return isFetched();
      })
      .toBe(true);
    await at.page.waitForLoadState("networkidle");
  }

  beforeEach(async () => {
    visitor = await house.browser.visitor();
    at = { page: visitor.page, t };
    signIn = await people.signUp(at, "Naima");
  });
  afterEach(() => visitor.leave());

  test("say that they are kept, and outlive a closed tab", async () => {
    await write();
    await checkPage(at.page, "drafts/kept");
    const closed = at.page;
    at = { page: await visitor.tab(), t };
    await closed.close();
    await at.page.goto(newGoal);
    await found().waitFor();
    expect(await typed()).toBe(words);
    await checkPage(at.page, "drafts/found");
  });

  test("stay where they are without a connection: the page says so, and sends them once there is one", async () => {
    await write();
    const said = at.page.getByRole("alert").getByText(t("common:connection.title"));
    await at.page.context().setOffline(true);
    await people.press(at, t("plan:newGoalPage.send"));
    await said.waitFor();
    await at.page.getByText(t("common:connection.kept")).waitFor();
    expect([await typed(), (await kept()).length]).toEqual([words, 1]);
    complaints.get(at.page)?.splice(0);
    await checkPage(at.page, "drafts/no-connection");
    await people.press(at, t("plan:newGoalPage.send"));
    await said.waitFor();
    await at.page.context().setOffline(false);
    await people.press(at, t("plan:newGoalPage.send"));
    await people.arrive(at, words);
    expect([await said.count(), await kept()]).toEqual([0, []]);
  });

  test("are sent where the device knows of no connection, and the house stands on that very device", async () => {
    await write();
    await at.page.evaluate(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
    await people.press(at, t("plan:newGoalPage.send"));
    await people.arrive(at, words);
    expect(await kept()).toEqual([]);
  });

  test("beside other things stay too, and a button that sends none says nothing of words", async () => {
    const goal = await people.writeGoal(at, "Wij willen rust.");
    await people.untilAwake(at);
    await at.page.fill("main [name=words]", "Een opmerking.");
    await at.page.context().setOffline(true);
    await people.press(at, t("conversation:send"));
    await at.page.getByText(t("common:connection.kept")).waitFor();
    expect(await typed()).toBe("Een opmerking.");
    await at.page.context().setOffline(false);
    await people.press(at, t("conversation:send"));
    await at.page.locator("main").getByText("Een opmerking.", { exact: true }).waitFor();
    await at.page.goto("/plan/afsluiten");
    await people.untilAwake(at);
    await at.page.context().setOffline(true);
    await people.press(at, t("keeping:close.send"));
    await at.page.getByText(t("common:connection.notSent")).waitFor();
    expect(await at.page.getByText(t("common:connection.kept")).count()).toBe(0);
    await at.page.context().setOffline(false);
    await at.page.goto(goal);
    await people.arrive(at, "Wij willen rust.");
  });

  test("beside other things come back too after a connection that is lost while they are sent", async () => {
    await people.writeGoal(at, "Wij willen rust.");
    await people.untilAwake(at);
    await writeUntilAnswerIsFetched("Een opmerking.");
    await at.page.route("**/*", (route) => route.abort("internetdisconnected"));
    await people.press(at, t("conversation:send"));
    await people.arrive(at, t("common:connection.lost"));
    await at.page.getByText(t("common:connection.kept")).waitFor();
    await at.page.unrouteAll();
    await people.follow(at, t("common:connection.retry"));
    await people.arrive(at, t("conversation:words"));
    await found().waitFor();
    expect(await typed()).toBe("Een opmerking.");
    await people.press(at, t("conversation:send"));
    await people.arrive(at, "Wij willen rust.");
  });

  describe("outlive a connection that is lost while they are sent", () => {
    const ways = {
      "trying again": () => people.follow(at, t("common:connection.retry")),
      "going back": () => at.page.goBack(),
    };
    test.each(Object.entries(ways))("come back by %s, and go once they are sent", async (_way, back) => {
      await write();
      await at.page.route("**/*.data**", (route) => route.abort("internetdisconnected"));
      await people.press(at, t("plan:newGoalPage.send"));
      await people.arrive(at, t("common:connection.lost"));
      await at.page.getByText(t("common:connection.kept")).waitFor();
      await people.follow(at, t("common:connection.retry"));
      await people.arrive(at, t("common:connection.lost"));
      await at.page.waitForLoadState("networkidle");
      complaints.get(at.page)?.splice(0);
      await checkPage(at.page, "drafts/lost");
      await at.page.unrouteAll();
      await back();
      await found().waitFor();
      expect(await typed()).toBe(words);
      await people.press(at, t("plan:newGoalPage.send"));
      await people.arrive(at, words);
      expect(await kept()).toEqual([]);
      await at.page.goto(newGoal);
      await people.untilAwake(at);
      expect([await typed(), await found().count()]).toEqual(["", 0]);
    });
  });

  test("outlive a session that has ended, also in a tab that was closed", async () => {
    await write();
    await at.page.context().clearCookies();
    await at.page.goto(newGoal);
    await people.arrive(at, t("accounts:signIn.title"));
    await people.signIn(at, signIn);
    await people.arrive(at, t("plan:newGoalPage.title"));
    await found().waitFor();
    expect(await typed()).toBe(words);
  });

  test("that were sent with an ended session are sent once, and kept no longer", async () => {
    await write();
    await at.page.context().clearCookies();
    await people.press(at, t("plan:newGoalPage.send"));
    await people.arrive(at, t("common:stops.signed-out.title"));
    await people.signIn(at, signIn);
    await people.arrive(at, t("accounts:resume.title"));
    expect((await kept()).length).toBe(1);
    await people.press(at, t("accounts:resume.send"));
    await people.arrive(at, words);
    expect(await kept()).toEqual([]);
  });

  test("can be thrown away", async () => {
    await write();
    await at.page.reload();
    await found().waitFor();
    await people.press(at, t("common:drafts.drop"));
    expect([await typed(), await kept()]).toEqual(["", []]);
  });

  test("that somebody else was faster than still come beside the other ones", async () => {
    const goal = await people.writeGoal(at, "Wij willen rust.");
    await at.page.goto(`${goal}/veranderen`);
    await people.untilAwake(at);
    await at.page.fill("[name=words]", "Wij willen veel rust.");
    const elsewhere = await house.browser.visitor();
    await elsewhere.page.context().addCookies(await at.page.context().cookies());
    const other = { page: elsewhere.page, t };
    await other.page.goto(`${goal}/veranderen`);
    await other.page.fill("[name=words]", "Wij willen stilte.");
    await people.press(other, t("plan:edit.send"));
    await people.arrive(other, "Wij willen stilte.");
    await elsewhere.leave();
    await at.page.reload();
    await found().waitFor();
    expect(await typed()).toBe("Wij willen veel rust.");
    await people.press(at, t("plan:edit.send"));
    await at.page.getByText(t("plan:edit.meanwhile.title", { name: "Naima" })).waitFor();
    expect(await typed()).toBe("Wij willen veel rust.");
    await people.press(at, t("plan:edit.send"));
    await people.arrive(at, "Wij willen veel rust.");
  });

  const ways: Record<string, () => Promise<unknown>> = {
    "signing out": () => at.page.getByRole("button", { name: t("common:nav.signOut") }).click(),
    "leaving at once": () => at.page.click("[data-quick-exit]"),
  };
  test.each(Object.entries(ways))("are gone from the device after %s", async (way, go) => {
    await at.page
      .context()
      .route("https://www.buienradar.nl/**", (route) =>
        route.fulfill({ body: "<h1>Weer</h1>", contentType: "text/html" }),
      );
    await write();
    expect((await kept()).length).toBe(1);
    await go();
    await at.page.waitForURL(way === "signing out" ? /\/$/ : /buienradar/);
    await at.page.goto("/cookies");
    expect(await kept()).toEqual([]);
  });

  test("of one person are not there for the next one on the same device", async () => {
    await write();
    await at.page.context().clearCookies();
    await people.signUp(at, "Samir");
    await at.page.goto(newGoal);
    await people.untilAwake(at);
    expect([await typed(), await kept()]).toEqual(["", []]);
  });

  test("are kept no longer than a day, and a password never", async () => {
    await write();
    await at.page.evaluate(() => {
      for (const [key, value] of Object.entries({ ...localStorage }))
        localStorage.setItem(key, JSON.stringify({ ...JSON.parse(value), at: Date.now() - 86_400_001 }));
    });
    await at.page.reload();
    await people.untilAwake(at);
    expect([await typed(), await kept()]).toEqual(["", []]);
    await at.page.goto("/inloggen");
    await at.page.fill("[name=password]", "geheim geheim");
    expect(await kept()).toEqual([]);
  });
});
