import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import * as people from "#tests/support/people-in-browser";
import { sheetsOf } from "#tests/support/sheets-of";

const t = people.sentencesIn("nl");
const house = houseForThisFile();
const words = "Ik wil weer rustig slapen.";
const name = "Selam";
let family: post.ByPost;
let helper: post.ByPost;
let goal: string;
let partyId: string;

beforeAll(async () => {
  const { url } = house.product;
  family = await post.signedUp(url, "Samira");
  goal = await post.writesGoal(family, words);
  helper = await post.signedUp(url, name);
  partyId = (await post.letsIn(family, helper, name)).partyId;
});

async function sitsDown(javaScript: boolean): Promise<people.AtScreen> {
  const { page } = await house.browser.visitor({ javaScript });
  await page.context().addCookies(post.cookiesOf(family));
  return { page, t };
}

/** In the cell of the one goal and the one person. */
async function chooses({ page }: people.AtScreen, verb: string): Promise<void> {
  await page.goto("/plan/wie-ziet-wat");
  const cell = page.getByRole("cell");
  await cell.getByText(t("sharing:overview.change")).click();
  await cell.getByRole("combobox").selectOption(verb);
  await cell.getByRole("button", { name: t("sharing:overview.send") }).click();
  await page.waitForURL(/deel=/);
}

const cellOf = (page: Page) => page.getByRole("cell").textContent();

/** The answer to a change, line by line. */
async function toldBy({ page }: people.AtScreen): Promise<string[]> {
  const told = page.getByRole("status");
  await told.getByText(t("sharing:overview.now", { name })).waitFor();
  return told.getByRole("paragraph").allTextContents();
}

test.each([
  ["without scripts", false],
  ["with scripts", true],
] as const)(
  "an owner changes in place who sees what, and sees it change through that person's eyes, %s",
  async (_, scripts) => {
    const at = await sitsDown(scripts);
    const preview = `/plan/mensen/${partyId}/bekijk`;
    await at.page.goto("/plan/wie-ziet-wat");
    expect(await cellOf(at.page)).toContain(t("sharing:overview.nothing"));
    await checkPage(at.page, "overview/nothing");
    await at.page.goto(preview);
    await people.arrive(at, t("sharing:preview.title", { name }));
    expect(await people.linesOf(at)).toContain(t("sharing:preview.nothing", { name }));

    await chooses(at, "comment");
    const may = t("sharing:readers.can", { verb: t("sharing:verbs.comment") });
    expect(await toldBy(at)).toEqual(expect.arrayContaining([words, expect.stringContaining(may)]));
    expect(await cellOf(at.page)).toContain(may);
    await checkPage(at.page, "overview/changed");
    expect(sheetsOf(await at.page.pdf({ preferCSSPageSize: true }))).toBe(1);

    await at.page.goto(preview);
    await people.follow(at, words);
    await people.arrive(at, words);
    const lines = await people.linesOf(at);
    expect(lines).toContain(t("sharing:preview.banner", { name }));
    expect(new URL(at.page.url()).pathname).toBe(`${preview}/doelen/${goal.split("/").at(-1)}`);
    await checkPage(at.page, "overview/through-other-eyes");
    expect(await at.page.getByRole("main").getByRole("button", { disabled: false }).count()).toBe(0);
    expect((await helper.ask(goal)).status).toBe(200);

    await chooses(at, "nothing");
    expect(await toldBy(at)).toEqual(expect.arrayContaining([words, t("sharing:overview.nothing")]));
    await at.page.goto(preview);
    expect(await people.linesOf(at)).toContain(t("sharing:preview.nothing", { name }));
    expect((await helper.ask(goal)).status).toBe(404);
  },
);

test("a change keeps the end that was agreed, and choosing the same again changes nothing", async () => {
  const page = await family.ask("/plan/wie-ziet-wat");
  const cell = post.hiddenOf(page);
  const until = "2031-05-01";
  await family.send("/plan/wie-ziet-wat/veranderen", { ...cell, verb: "see", lasts: "day", until });
  const shared = post.hiddenOf(await family.ask("/plan/wie-ziet-wat"));
  expect(shared).toMatchObject({ was: "see", lasts: "day", until, from: "everything" });

  await family.send("/plan/wie-ziet-wat/veranderen", { ...shared, verb: "see" });
  expect(post.hiddenOf(await family.ask("/plan/wie-ziet-wat")).grantId).toBe(shared.grantId);

  await family.send("/plan/wie-ziet-wat/veranderen", { ...shared, verb: "propose" });
  const changed = post.hiddenOf(await family.ask("/plan/wie-ziet-wat"));
  expect(changed).toMatchObject({ was: "propose", lasts: "day", until });
  expect(changed.grantId).not.toBe(shared.grantId);
});

test("what cannot be understood leads back to how it stands, and what is of nobody is missing", async () => {
  const cell = post.hiddenOf(await family.ask("/plan/wie-ziet-wat"));
  const odd = { ...cell, verb: "own" };
  const answer = await family.send("/plan/wie-ziet-wat/veranderen", odd);
  expect([answer.status, answer.leadsTo]).toEqual([302, expect.stringContaining("/plan/wie-ziet-wat?")]);
  expect(post.hiddenOf(await family.ask("/plan/wie-ziet-wat")).grantId).toBe(cell.grantId);
  const stranger = await helper.send("/plan/wie-ziet-wat/veranderen", { ...cell, verb: "comment" });
  expect([403, 404]).toContain(stranger.status);
  const empty = await family.send("/plan/wie-ziet-wat/veranderen", { verb: "see" });
  expect(empty.status).toBe(404);
});
