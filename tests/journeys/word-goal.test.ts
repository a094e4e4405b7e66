import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sidewaysScroll, violations } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";

const t = sentencesIn("nl");
const house = houseForThisFile();

describe("five questions about a goal, on a small phone without JavaScript", () => {
  let page: Page;
  let leave: () => Promise<void>;
  let goal: string;
  let family: post.ByPost;

  beforeAll(async () => {
    family = await post.signedUp(house.product.url, "Naima");
    goal = await post.writesGoal(family, "Rust in huis.");
    ({ page, leave } = await house.browser.visitor({ javaScript: false, width: 360 }));
    await page.context().addCookies(post.cookiesOf(family));
  });
  afterAll(() => leave?.());

  const press = (name: string) =>
    Promise.all([page.waitForEvent("load"), page.getByRole("button", { name }).click()]);
  const goalNow = async () => {
    await page.goto(goal);
    return page.locator("main").textContent();
  };
  const begin = async (answers: Record<string, string>) => {
    await page.goto(goal);
    await Promise.all([
      page.waitForEvent("load"),
      page.getByRole("link", { name: t("plan:wordGoal.link") }).click(),
    ]);
    for (const [name, words] of Object.entries(answers)) await page.fill(`[name="${name}"]`, words);
    await press(t("plan:wordGoal.send"));
  };

  test("are behind a link that looks like one", async () => {
    await page.goto(goal);
    const link = page.getByRole("link", { name: t("plan:wordGoal.link") });
    expect(await link.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe("underline");
  });

  test("may all stay empty, and leaving halfway changes nothing", async () => {
    await begin({});
    expect(await page.inputValue("[name=words]")).toBe("Rust in huis.");
    expect(await page.inputValue("[name=reason]")).toBe("");
    await begin({ what: "Elke avond een uur rust.", why: "Dan slapen wij beter." });
    expect(await goalNow()).toContain("Rust in huis.");
    expect(await goalNow()).not.toContain("Dan slapen wij beter.");
  });

  test("make a wording that is changed and kept as any other change, with the answers still there", async () => {
    await begin({ what: "Elke avond een uur rust.", why: "Dan slapen wij beter.", byWhen: "voor de zomer" });
    expect(await page.inputValue("[name=what]")).toBe("Elke avond een uur rust.");
    expect(await page.inputValue("[name=words]")).toBe("Elke avond een uur rust.");
    const lines = ["why", "byWhen"].map((question) =>
      t(`plan:wordGoal.lines.${question as "why"}`, {
        words: question === "why" ? "Dan slapen wij beter." : "voor de zomer",
      }),
    );
    expect(await page.inputValue("[name=reason]")).toBe(lines.join("\n"));
    expect(await violations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.fill("[name=words]", "Bijna elke avond een uur rust.");
    await press(t("plan:edit.send"));
    const kept = await goalNow();
    expect(kept).toContain("Bijna elke avond een uur rust.");
    expect(kept).toContain("Dan slapen wij beter.");
    await page.goto(`${goal}/eerder`);
    expect(await page.locator("main").textContent()).toContain("Rust in huis.");
  });

  test("are of goals: a wish has no such page", async () => {
    const wish = (await post.fillIn(family, "/plan/belangrijk/wens/nieuw", { words: "Samen lachen." }))
      .leadsTo;
    const { html } = await family.ask(String(wish));
    const path = /\/plan\/doelen\/[0-9a-f-]{36}/.exec(html)?.[0];
    expect((await family.ask(String(path))).status).toBe(200);
    expect((await family.ask(`${path}/vijf-vragen`)).status).toBe(404);
  });
});
