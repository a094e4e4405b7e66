import { beforeAll, describe, expect, test } from "vitest";
import { demoPassword, helperSignIn } from "#drizzle/seed/demo-sign-ins";
import { askedPath, asksByPost, matchedWith, saidYesTo } from "#tests/support/asking-by-post";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import * as people from "#tests/support/people-in-browser";

const house = houseForThisFile({ demo: true });
const t = people.sentencesIn("nl");
let helper: post.ByPost;
let page: string;

beforeAll(async () => {
  helper = post.byPost(house.product.url);
  await helper.send("/inloggen", { signIn: helperSignIn, password: demoPassword, next: "/aanvragen" });
  page = /\/hulp\/[0-9a-f-]{36}/.exec((await helper.ask("/hulp/mijn-pagina")).html)?.[0] ?? "";
});

/** The same person at a screen, with scripts that have taken over. */
async function atScreen(person: post.ByPost, path: string): Promise<people.AtScreen> {
  const { page } = await house.browser.visitor();
  await page.context().addCookies(post.cookiesOf(person));
  await page.goto(path);
  await people.untilAwake({ page, t });
  return { page, t };
}

/** Sends it once, and presses again without having written anything. */
async function sendsAndPressesAgain(at: people.AtScreen, words: string, button: string) {
  const { page } = at;
  const path = new URL(page.url()).pathname;
  await page.fill("[name=words]", words);
  await people.press(at, button);
  await page.locator("main :not(textarea)").getByText(words, { exact: true }).first().waitFor();
  await expect.poll(() => page.inputValue("[name=words]")).toBe("");
  await people.press(at, button);
  await page.locator("[role=alert]").waitFor();
  await page.goto(path);
  expect((await people.linesOf(at)).filter((line) => line === words)).toHaveLength(1);
}

describe("a form that stays on its page is empty once it was sent, and a second press sends nothing", () => {
  test("of whoever asked, and of the helper", async () => {
    const { person, asked } = await matchedWith(helper, page, people.newSignIn("Roos"));
    const send = t("contact:talk.send");
    await sendsAndPressesAgain(await atScreen(person, "/vraag/stand"), "Kan het morgen?", send);
    await sendsAndPressesAgain(await atScreen(helper, asked), "Morgen is goed.", send);
  });

  test("of a helper who tells on, to somebody who asked through work", async () => {
    const asking = { asker: "professional", consent: "agreed" };
    const { asked } = await saidYesTo(helper, page, people.newSignIn("Werk"), asking);
    const at = await atScreen(helper, `${asked}/terugkoppeling`);
    await at.page.locator("[name=householdId]").first().check();
    await sendsAndPressesAgain(at, "Het gaat beter.", t("sharing:feedback.write.send"));
  });

  test("of a helper who talks first: those words do not go along with the yes that comes later", async () => {
    const name = people.newSignIn("Eerst");
    await asksByPost(house.product.url, page, { name });
    const at = await atScreen(helper, await askedPath(helper, name));
    await at.page.check("[value=talkFirst]");
    await at.page.fill("[name=note]", "Ik bel u maandag.");
    await people.press(at, t("contact:answer.send"));
    await at.page.locator("[value=talkFirst]").waitFor({ state: "detached" });
    expect(await at.page.inputValue("[name=note]")).toBe("");
  });
});

test("an invitation of a colleague is shown without any trouble, to whoever made it and to whoever was invited", async () => {
  await post.fillIn(helper, "/hulp/mijn-pagina/collegas", {});
  const made = await atScreen(helper, "/hulp/mijn-pagina/collegas");
  await made.page.getByRole("button", { name: t("directory:colleagues.withdraw"), exact: true }).waitFor();
  await checkPage(made.page, "with-scripts/colleagues");
  const link = /\/hulp\/uitnodiging\/\S+/.exec((await people.linesOf(made)).join(" "))?.[0] ?? "";
  const invited = await atScreen(await post.signedUp(house.product.url, "Nadia"), link);
  await people.arrive(invited, t("directory:colleagues.offerTitle"));
  await checkPage(invited.page, "with-scripts/colleague");
});

test.each(["a visitor", "somebody with an account"])(
  "what %s is typing in a request to a helper stays nowhere on the device, as the page about cookies says",
  async (who) => {
    const story = "Thuis is het niet veilig.";
    const { url } = house.product;
    const person = who === "a visitor" ? post.byPost(url) : await post.signedUp(url, "Roos");
    await person.send(`${page}/vraag/wie`, { asker: "self" });
    const { page: screen } = await house.browser.visitor();
    await screen.context().addCookies(post.cookiesOf(person));
    await screen.goto(`${page}/vraag/woorden`);
    await screen.fill("[name=words]", story);
    const kept = await screen.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain(story);
    await screen.reload();
    expect(await screen.inputValue("[name=words]")).toBe("");
    await screen.fill("[name=words]", story);
    await people.press({ page: screen, t }, t("contact:steps.next"));
    await people.arrive({ page: screen, t }, t("contact:steps.bereiken.title"));
    await screen.goto(`${page}/vraag/woorden`);
    expect(await screen.inputValue("[name=words]")).toBe(story);
    await screen.goto("/cookies");
    expect(await people.linesOf({ page: screen, t })).toContain(t("common:cookies.draftsNot"));
  },
);
