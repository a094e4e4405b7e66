import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogue } from "#app/i18n/nl";
import { speechIn } from "#app/i18n/speech";
import type { Visitor } from "#tests/support/browser";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import * as people from "#tests/support/people-in-browser";

const house = houseForThisFile();
const t = people.sentencesIn("nl");
const words = "Vannacht sliepen wij door.";
/** A tired thumb: two seconds to find and press something, and three letters a second. */
const secondsATap = 2;
const lettersASecond = 3;

let family: post.ByPost;
let goal: string;
let visitor: Visitor;
beforeAll(async () => {
  family = await post.signedUp(house.product.url, "Naima");
  goal = await post.writesGoal(family, "Wij willen slapen.");
});
afterAll(() => visitor?.leave());

/** From the plan to what was written down, on a phone. Gives the taps, the fields that have to be filled in, and how long it takes. */
async function writesDown(javaScript: boolean, how: "of a goal" | "of nothing") {
  visitor = await house.browser.visitor({ javaScript, width: 360 });
  await visitor.page.context().addCookies(post.cookiesOf(family));
  const at = { page: visitor.page, t };
  let taps = 0;
  const tap = async (doing: Promise<unknown>) => {
    taps++;
    await doing;
  };
  await at.page.goto("/plan");
  if (how === "of a goal") {
    await tap(people.follow(at, "Wij willen slapen."));
    await people.arrive(at, "Wij willen slapen.");
    await tap(people.follow(at, t("plan:goal.addProgress")));
  } else {
    await tap(people.follow(at, t("plan:notes.add")));
  }
  await people.arrive(at, t("plan:newProgressPage.title"));
  const required = await at.page.locator("main form [required]").count();
  await tap(at.page.locator("main [name=words]").fill(words));
  await tap(at.page.locator("main [name=feeling][value=better]").check());
  await tap(at.page.locator("main [name=step]").check());
  await tap(at.page.locator("main form button:not([type=button])").last().click());
  await at.page.getByText(words).first().waitFor();
  return { taps, required, seconds: taps * secondsATap + words.length / lettersASecond };
}

test.each([
  ["of a goal", true],
  ["of a goal", false],
  ["of nothing", true],
  ["of nothing", false],
] as const)(
  "how it went, %s, is written down in half a minute, with JavaScript: %s",
  async (how, javaScript) => {
    const { taps, required, seconds } = await writesDown(javaScript, how);
    expect(taps).toBeLessThanOrEqual(6);
    expect(required).toBe(1);
    expect(seconds).toBeLessThan(30);
    const page = await family.ask(how === "of a goal" ? goal : "/plan/opgeschreven");
    for (const told of [words, t("plan:feelings.better"), t("plan:steps.forward")])
      expect(post.mainOf(page)).toContain(told);
    await visitor.leave();
  },
);

test("beside how it went stand who wrote it, and when", async () => {
  const son = await post.joins(family, "Yassin");
  await post.tells(son, goal, "Ik viel meteen in slaap.");
  const [written] = await house.product.admin("select max(created_at) as at from progress_entries");
  const { dayAndTime } = speechIn("nl", catalogue);
  const at = dayAndTime(new Date(String(written?.at)));
  expect(post.mainOf(await family.ask(goal))).toContain(`${at} · Yassin Ik viel meteen in slaap.`);
});
