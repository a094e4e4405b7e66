import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword, moderatorSignIn } from "#drizzle/seed/demo-sign-ins";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";

/* A moderator changes what the website tells everybody, with a small phone and without JavaScript; a resident reads and finds it. */

const t = sentencesIn("nl");
const en = sentencesIn("en");
const house = houseForThisFile({ demo: true });
let moderator: post.ByPost;
let page: Page;
let leave: () => Promise<void>;

beforeAll(async () => {
  moderator = post.byPost(house.product.url);
  await moderator.send("/inloggen", { signIn: moderatorSignIn, password: demoPassword, next: "/redactie" });
  ({ page, leave } = await house.browser.visitor({ javaScript: false, width: 360 }));
  await page.context().addCookies(post.cookiesOf(moderator));
});
afterAll(() => leave?.());

const press = (name: string) =>
  Promise.all([
    page.waitForEvent("load"),
    page.locator("main").getByRole("button", { name, exact: true }).click(),
  ]);
const follow = (name: string) =>
  Promise.all([
    page.waitForEvent("load"),
    page.locator("main").getByRole("link", { name, exact: true }).first().click(),
  ]);
const inCard = (name: string) => page.locator(".card, .bg-sand").filter({ hasText: name });
const resident = (language: "nl" | "en" = "nl") => {
  const person = post.byPost(house.product.url);
  person.cookies.set("taal", language);
  return person;
};
const reads = async (path: string, language: "nl" | "en" = "nl") => resident(language).ask(path);
const textOf = async (path: string, language: "nl" | "en" = "nl") => post.mainOf(await reads(path, language));
const fill = async (fields: Record<string, string>) => {
  for (const [name, value] of Object.entries(fields)) await page.fill(`[name="${name}"]`, value);
};

describe("a page of explanation", () => {
  test("is looked at first, then read by everybody, and is Dutch in English until it is put into English", async () => {
    await page.goto("/redactie");
    await checkPage(page, "redactie/desk");
    await follow(t("information:title"));
    await checkPage(page, "redactie/uitleg");
    await follow(t("moderation:informationPages.add"));
    await fill({
      ...{ title: "De wachtlijst", lead: "Soms moet u wachten." },
      ...{ heading1: "Hoe lang", text1: "Dat hangt af van <b>de hulp</b>.\n\nBel ons gerust." },
    });
    await checkPage(page, "redactie/uitleg-veranderen");
    await press(t("moderation:page.look"));
    expect(await page.locator("h1").textContent()).toBe(t("moderation:page.lookTitle"));
    expect(await page.locator("main").textContent()).toContain("Dat hangt af van <b>de hulp</b>.");
    await checkPage(page, "redactie/uitleg-voorbeeld");
    expect(await textOf("/uitleg")).not.toContain("wachtlijst");

    await fill({ heading2: "Intussen", text2: "U kunt zelf beginnen." });
    await press(t("moderation:page.look"));
    await press(t("moderation:page.publish"));
    expect(new URL(page.url()).pathname).toBe("/redactie/uitleg");
    const { html } = await reads("/uitleg");
    expect(post.mainOf(await reads("/uitleg"))).toContain(
      "De wachtlijst Soms moet u wachten. Hoe lang Dat hangt af van <b>de hulp</b>. Bel ons gerust. Intussen U kunt zelf beginnen.",
    );
    expect(html).toContain("&lt;b&gt;de hulp&lt;/b&gt;");
    expect(html).not.toContain("<b>de hulp");
    const english = await reads("/uitleg", "en");
    expect(post.mainOf(english)).toContain(
      `De wachtlijst ${en("information:onlyIn", { language: "Dutch" })} Soms moet u wachten.`,
    );
    expect(english.html).toMatch(/<a[^>]*lang="nl"[^>]*>De wachtlijst<\/a>/);
    expect(english.html).toMatch(/<div lang="nl"><p[^>]*>Soms moet u wachten\./);
    expect(html).not.toMatch(/lang="nl"[^>]*>De wachtlijst/);

    const waiting = inCard("De wachtlijst");
    const translate = t("moderation:text.translate", { language: "Engels" });
    await Promise.all([page.waitForEvent("load"), waiting.getByRole("link", { name: translate }).click()]);
    await fill({ title: "The waiting list", lead: "Sometimes you have to wait." });
    await press(t("moderation:page.look"));
    await press(t("moderation:page.publish"));
    expect(await textOf("/uitleg", "en")).toContain("The waiting list Sometimes you have to wait.");
    expect(await textOf("/uitleg", "en")).not.toContain("wachtlijst");
    expect(await textOf("/uitleg")).toContain("De wachtlijst Soms moet u wachten.");
  });

  test("comes back as it was, from what it said before", async () => {
    const before = await textOf("/uitleg");
    const edit = "/redactie/uitleg/rights/nl";
    await page.goto(edit);
    await fill({ lead: "Dit is nieuw." });
    await press(t("moderation:page.look"));
    await press(t("moderation:page.publish"));
    expect(await textOf("/uitleg")).toContain("Uw rechten Dit is nieuw.");
    await page.goto(edit);
    await follow(t("moderation:text.versions"));
    await checkPage(page, "redactie/eerdere-versies");
    expect(await page.locator("main ins").allInnerTexts()).not.toEqual([]);
    await press(t("moderation:text.putBack"));
    expect(await textOf("/uitleg")).toBe(before);
  });

  test("that does not fit says so beside its field, and nothing is lost", async () => {
    await page.goto("/redactie/uitleg/plan/nl");
    await fill({ title: " ", text1: "Dit schreef ik net.", heading2: "" });
    await press(t("moderation:page.look"));
    expect(await page.locator("#title-error").textContent()).toBe(t("problems:required"));
    expect(await page.locator("#heading2-error").textContent()).toBe(t("problems:required"));
    expect(await page.inputValue("[name=text1]")).toBe("Dit schreef ik net.");
    expect(await textOf("/uitleg")).not.toContain("Dit schreef ik net.");
    await checkPage(page, "redactie/uitleg-past-niet");
  });

  test("that another moderator changed meanwhile shows both, and neither is lost", async () => {
    const edit = "/redactie/uitleg/choosing/nl";
    await page.goto(edit);
    await fill({ title: "Zo kiest u", lead: "Van de tweede." });
    await press(t("moderation:page.look"));
    const form = await moderator.ask(edit);
    const first = {
      ...post.hiddenOf(form),
      title: "Kiezen",
      lead: "Van de eerste.",
      heading1: "",
      text1: "",
    };
    expect((await moderator.send(edit, first)).leadsTo).toBe("/redactie/uitleg?bewaard");
    await press(t("moderation:page.publish"));
    expect(await textOf("/uitleg")).toContain("Kiezen Van de eerste.");
    const told = await page.locator("main").textContent();
    expect(told).toContain(t("moderation:text.meanwhile.title"));
    expect(told).toContain("Van de eerste.");
    expect(await page.inputValue("[name=lead]")).toBe("Van de tweede.");
    await checkPage(page, "redactie/uitleg-intussen");
    await press(t("moderation:page.look"));
    await press(t("moderation:page.publish"));
    expect(await textOf("/uitleg")).toContain("Zo kiest u Van de tweede.");
    await page.goto(edit);
    await follow(t("moderation:text.versions"));
    expect(await page.locator("main").textContent()).toContain("Van de eerste.");
  });
});

describe("with a script, which keeps drafts on the device", () => {
  const edit = "/redactie/uitleg/safety/nl";
  /** That it is kept is said by the script: from then on it runs. */
  const typesUntilKept = (desk: Page, name: string, words: string) =>
    expect
      .poll(
        async () => {
          await desk.fill(`[name=${name}]`, words);
          return desk.getByText(/Bewaard om \d\d:\d\d\./).count();
        },
        { timeout: 10_000 },
      )
      .toBe(1);
  const writes = async (desk: Page, lead: string) => {
    await desk.goto(edit);
    await typesUntilKept(desk, "lead", lead);
    await desk.getByRole("button", { name: t("moderation:page.look") }).click();
    await desk.getByRole("button", { name: t("moderation:page.publish") }).waitFor();
  };
  const publishes = (desk: Page) => desk.getByRole("button", { name: t("moderation:page.publish") }).click();

  test("a page that was published leaves no draft of it, and of two at once both keep their words", async () => {
    const [first, second] = [await house.browser.visitor(), await house.browser.visitor()];
    const [one, two] = [first.page, second.page];
    for (const desk of [one, two]) await desk.context().addCookies(post.cookiesOf(moderator));
    await writes(one, "Van het ene scherm.");
    await writes(two, "Van het andere scherm.");
    await publishes(one);
    await one.waitForURL(/bewaard/);
    await publishes(two);
    await two.getByText(t("moderation:text.meanwhile.title")).waitFor();
    expect(await two.inputValue("[name=lead]")).toBe("Van het andere scherm.");
    await two.getByRole("button", { name: t("moderation:page.look") }).click();
    await publishes(two);
    await two.waitForURL(/bewaard/);
    const form = await moderator.ask(edit);
    const later = { ...post.hiddenOf(form), title: "Veilig", lead: "Later door een ander." };
    await moderator.send(edit, later);
    await one.goto(edit);
    await typesUntilKept(one, "title", "Nu weer ik.");
    expect(await one.inputValue("[name=lead]")).toBe("Later door een ander.");
    await first.leave();
    await second.leave();
  });
});

describe("a tool of the shelf", () => {
  const address = "https://slaapwijzer.example/";

  test("is found by search in Dutch and in English from the moment it is there, also with a mistake", async () => {
    expect(await textOf("/hulp?woorden=slaapwijzer")).not.toContain("beter te slapen");
    await page.goto("/redactie/zelfhulp");
    await checkPage(page, "redactie/zelfhulp");
    await follow(t("moderation:tools.add"));
    await fill({
      ...{ name: "Slaapwijzer", says: "Tips om beter te slapen.", privacy: "U hoeft niet in te loggen." },
      ...{ address: "http://slaapwijzer.example", searchWords: "wakker liggen" },
    });
    await press(t("moderation:text.send"));
    for (const [field, problem] of [
      ["address", "not-an-address"],
      ["cost", "not-a-choice"],
      ["specialties", "required"],
      ["languages", "required"],
    ] as const)
      expect(await page.locator(`#${field}-error`).textContent()).toBe(t(`problems:${problem}`));
    expect(await page.inputValue("[name=searchWords]")).toBe("wakker liggen");
    await checkPage(page, "redactie/zelfhulp-past-niet");
    await page.fill("[name=address]", "https://slaapwijzer.example");
    await page.check("[name=cost][value=partlyPaid]");
    await page.check("[name=specialties][value=grief]");
    await page.check("[name=languages][value=nl]");
    await press(t("moderation:text.send"));
    expect(new URL(page.url()).pathname).toBe("/redactie/zelfhulp");

    for (const words of ["slaapwijzer", "slaapwijser", "wakker"]) {
      const found = await textOf(`/hulp?woorden=${words}`);
      expect(found).toContain(`Slaapwijzer Tips om beter te slapen.`);
      expect(found).toContain(t("information:shelf.costs.partlyPaid"));
    }
    const english = await reads("/hulp?woorden=slaapwijzer", "en");
    expect(english.html).toMatch(/<p[^>]*lang="nl"[^>]*>Tips om beter te slapen\.<\/p>/);
    expect(post.mainOf(english)).toContain(en("information:onlyIn", { language: "Dutch" }));

    const translate = t("moderation:text.translate", { language: "Engels" });
    const card = inCard("Slaapwijzer");
    await Promise.all([page.waitForEvent("load"), card.getByRole("link", { name: translate }).click()]);
    await fill({ name: "Sleepguide", says: "Tips for better sleep.", privacy: "You need not sign in." });
    await press(t("moderation:text.send"));
    for (const words of ["sleepguide", "sleepgiude", "slaapwijzer"])
      expect(await textOf(`/hulp?woorden=${words}`, "en")).toContain("Sleepguide Tips for better sleep.");
    expect(await textOf("/zelfhulp")).toContain("Slaapwijzer Tips om beter te slapen.");
  });

  test("stands beside a goal with its address as a link, until it is taken off; and is put back", async () => {
    const family = await post.signedUp(house.product.url, "Naima");
    const goal = await post.writesGoal(family, "Beter slapen.");
    const shelf = await family.ask(`/zelfhulp?doel=${goal.split("/").at(-1)}`);
    const links = [...shelf.html.matchAll(/href="([^"]+zelfhulp=[^"]+)"/g)].map(([, href = ""]) => href);
    const add = links.at(-1) ?? "";
    const form = await family.ask(add);
    expect(form.html).toContain("Slaapwijzer gebruiken");
    const fields = { who: "Wij", what: "Slaapwijzer gebruiken", when: "Vanavond", how: address };
    await family.send(`${goal}/afspraken/nieuw`, { ...post.hiddenOf(form), ...fields });
    const isLinked = async () => (await family.ask(goal)).html.includes(`href="${address}"`);
    expect(await isLinked()).toBe(true);

    await page.goto("/redactie/zelfhulp");
    await press(t("moderation:text.takeOff", { name: "Slaapwijzer" }));
    await checkPage(page, "redactie/zelfhulp-weggehaald");
    expect(await textOf("/zelfhulp")).not.toContain("Slaapwijzer");
    expect(await textOf("/hulp?woorden=slaapwijzer")).not.toContain("Tips om beter te slapen.");
    expect(post.mainOf(await family.ask(goal))).toContain(address);
    expect(await isLinked()).toBe(false);
    expect((await family.ask(add)).html).not.toContain("Slaapwijzer");

    await press(t("moderation:text.putBackNamed", { name: "Slaapwijzer" }));
    expect(await textOf("/zelfhulp")).toContain("Slaapwijzer");
    expect(await isLinked()).toBe(true);
  });
});

const ofNothing = "00000000-0000-7000-8000-000000000000";

test.each([
  "/redactie/zelfhulp/nergens",
  `/redactie/zelfhulp/${ofNothing}/en`,
  "/redactie/zelfhulp/geldfit/tr",
  "/redactie/uitleg/nergens/nl",
  "/redactie/uitleg/rights/onzin",
  "/redactie/uitleg/nergens/nl/voorbeeld",
  `/redactie/teksten/${ofNothing}`,
  `/redactie/paginas/${ofNothing}`,
  `/redactie/lijsten/${ofNothing}`,
  `/redactie/klachten/${ofNothing}`,
])("a moderator's address that leads nowhere is told in words: %s", async (path) => {
  const answer = await moderator.ask(path);
  expect([answer.status, post.headingOf(answer)]).toEqual([404, t("common:stops.missing.title")]);
});

test("who is no moderator comes nowhere near, and leaves nothing", async () => {
  const family = await post.signedUp(house.product.url, "Sandra");
  const before = await textOf("/uitleg");
  const fields = { version: "", title: "Gehackt", lead: "Gehackt" };
  expect((await family.send(`/redactie/uitleg/${randomUUID()}/nl`, fields)).status).toBe(404);
  expect((await family.ask("/redactie/uitleg")).status).toBe(404);
  expect(await textOf("/uitleg")).toBe(before);
});
