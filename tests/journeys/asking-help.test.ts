import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword, helperSignIn } from "#drizzle/seed/demo-sign-ins";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import { type MailServer, openMailServer, type ReceivedLetter } from "#tests/support/mail-server";
import * as people from "#tests/support/people-in-browser";

let mail: MailServer;
const house = houseForThisFile({
  demo: true,
  async settings() {
    mail = await openMailServer();
    return { SMTP_URL: mail.url, MAIL_FROM: "post@bij-ons.example", APP_URL: "http://bij-ons.example" };
  },
});
const t = people.sentencesIn("nl");
const name = "Selam Gebrezgi";
const helpers = "selam@example.nl";
const roos = "roos@example.nl";
const said = { own: "Ik krijg brieven die ik niet snap.", back: "Neem ze mee, dan lezen wij ze samen." };

let visitor: Visitor;
let asker: people.AtScreen;
let helper: people.AtScreen;
let mailReader: people.AtScreen;
let code: string[];
const visitors: Visitor[] = [];

beforeAll(async () => {
  visitor = await house.browser.visitor({ javaScript: false });
  visitors.push(visitor);
  asker = { page: visitor.page, t };
  [helper, mailReader] = await Promise.all([comes(true), comes(false)]);
});
afterAll(async () => {
  for (const one of visitors) await one.leave();
  await mail?.close();
});

async function comes(javaScript: boolean): Promise<people.AtScreen> {
  const one = await house.browser.visitor({ javaScript });
  visitors.push(one);
  return { page: one.page, t };
}

const check = (at: people.AtScreen, page: string) => checkPage(at.page, `asking-help/${page}`);
const letterTo = async (address: string): Promise<ReceivedLetter> => {
  const found = () => mail.letters.find(({ envelope }) => envelope.to[0] === address);
  await expect.poll(found, { timeout: 15_000 }).toBeDefined();
  const letter = found() as ReceivedLetter;
  mail.letters.splice(mail.letters.indexOf(letter), 1);
  return letter;
};
const pathIn = ({ text }: ReceivedLetter) => new URL(/http:\S+/.exec(text)?.[0] ?? "").pathname;
const next = (at: people.AtScreen) => people.press(at, t("contact:steps.next"));
const step = (at: people.AtScreen, which: "wie" | "naam" | "woorden" | "bereiken" | "plek") =>
  people.arrive(at, t(`contact:steps.${which}.title`, { name }));

describe("from looking for help to helping", () => {
  test("the helper asks for mail, and shows to read it", async () => {
    await helper.page.goto("/aanvragen/instellen");
    await people.signIn(helper, helperSignIn, demoPassword);
    await people.arrive(helper, t("contact:settings.title"));
    await check(helper, "settings");
    await helper.page.fill("[name=email]", helpers);
    await people.press(helper, t("contact:settings.sendProof"));
    await helper.page.getByText(t("contact:settings.mailWaits", { address: helpers })).waitFor();
    expect(await helper.page.inputValue("[name=email]")).toBe("");
    await helper.page.goto(pathIn(await letterTo(helpers)));
    await people.press(helper, t("contact:showAddress.send"));
    await helper.page.getByText(t("contact:settings.mailGoes", { address: helpers })).waitFor();
  });

  test("somebody finds the helper and asks, one thing a page, without scripts and without an account", async () => {
    await asker.page.goto("/hulp?woorden=gebrezgi");
    await people.follow(asker, name);
    await check(asker, "profile");
    await people.follow(asker, t("directory:helper.ask", { name }));
    await people.arrive(asker, t("contact:ask.title", { name }));
    await check(asker, "begin");
    await people.follow(asker, t("contact:ask.begin"));
    await step(asker, "wie");
    await next(asker);
    await asker.page.locator("[role=alert]").waitFor();
    await asker.page.check("[value=self]");
    await check(asker, "who");
    await next(asker);
    await step(asker, "naam");
    await asker.page.fill("[name=name]", "Roos");
    await next(asker);
    await step(asker, "woorden");
    await asker.page.locator("[name=themes]").first().check();
    await asker.page.fill("[name=words]", said.own);
    await check(asker, "words");
    await next(asker);
    await step(asker, "bereiken");
    await asker.page.check("[value=email]");
    await next(asker);
    await asker.page.locator("#email-error").waitFor();
    await asker.page.fill("[name=email]", roos);
    await check(asker, "channel");
    await next(asker);
    await step(asker, "plek");
    await asker.page.check("[value=park]");
    await check(asker, "place");
    await next(asker);
    await people.arrive(asker, t("contact:check.title"));
    const lines = (await people.linesOf(asker)).join("\n");
    for (const shown of ["Roos", said.own, roos, t("contact:meeting.park")]) expect(lines).toContain(shown);
    await check(asker, "check");
  });

  test("changes one answer from the page where all stand, comes back to it at once, and loses nothing", async () => {
    await asker.page.locator(`main a[href$='/vraag/naam']`).first().click();
    await step(asker, "naam");
    expect(await asker.page.inputValue("[name=name]")).toBe("Roos");
    await asker.page.fill("[name=name]", "Roosje");
    await next(asker);
    await people.arrive(asker, t("contact:check.title"));
    const lines = (await people.linesOf(asker)).join("\n");
    for (const shown of ["Roosje", said.own, roos]) expect(lines).toContain(shown);
    await asker.page.locator(`main a[href$='/vraag/woorden']`).first().click();
    expect(await asker.page.inputValue("[name=words]")).toBe(said.own);
    await people.follow(asker, t("contact:steps.backToCheck"));
    await people.arrive(asker, t("contact:check.title"));
    await people.press(asker, t("contact:check.send", { name }));
    await people.arrive(asker, t("contact:sent.title"));
    code = await asker.page.locator("main ol strong").allInnerTexts();
    expect(code).toHaveLength(6);
    expect(asker.page.url()).not.toContain(code[0]);
    await check(asker, "sent");
    await people.follow(asker, t("contact:sent.follow"));
    await people.arrive(asker, t("contact:status.title.waiting", { name }));
    expect((await people.linesOf(asker)).join(" ")).toMatch(/Antwoord uiterlijk \S+dag \d+ \S+ om \d\d:\d\d/);
    await check(asker, "waiting");
    await people.press(asker, t("contact:status.close"));
    await asker.page.goto("/vraag/stand");
    await people.arrive(asker, t("contact:code.title"));
  });

  test("the helper answers by the link in a mail, without signing in, and it works once", async () => {
    const path = pathIn(await letterTo(helpers));
    await mailReader.page.goto(path);
    await people.arrive(mailReader, t("contact:asked.title", { name: "Roosje" }));
    await check(mailReader, "by-link");
    await mailReader.page.check("[value=declined]");
    await people.press(mailReader, t("contact:answer.send"));
    for (const field of ["reason", "alternative"]) await mailReader.page.locator(`#${field}-error`).waitFor();
    await mailReader.page.check("[value=accepted]");
    await mailReader.page.fill("[name=note]", "Graag!");
    await people.press(mailReader, t("contact:answer.send"));
    await people.arrive(mailReader, t("contact:thanks.title"));
    await mailReader.page.goto(path);
    await people.arrive(mailReader, t("contact:deadLink.title"));
    await check(mailReader, "dead-link");
    await people.press(mailReader, t("contact:deadLink.send"));
    await people.arrive(mailReader, t("contact:newLink.title"));
  });

  test("whoever asked fills in the words, reads the yes and says yes too", async () => {
    await asker.page.goto(pathIn(await letterTo(roos)));
    await asker.page.fill("[name=code]", code.join(" ").toUpperCase());
    await check(asker, "enter-code");
    await people.press(asker, t("contact:code.send"));
    await people.arrive(asker, t("contact:status.title.accepted", { name }));
    await check(asker, "accepted");
    await people.press(asker, t("contact:status.confirm", { name }));
    await people.arrive(asker, t("contact:status.title.matched", { name }));
    await asker.page.fill("[name=words]", said.own);
    await people.press(asker, t("contact:talk.send"));
    await asker.page.getByText(said.own).waitFor();
  });

  test("both talk, and the helper is asked into the plan of whoever asked", async () => {
    await helper.page.goto("/aanvragen");
    await check(helper, "requests");
    await people.follow(helper, "Roosje");
    await helper.page.fill("[name=words]", said.back);
    await people.press(helper, t("contact:talk.send"));
    await helper.page.getByText(said.back).waitFor();
    await check(helper, "request");
    await people.signUp(asker, "Roosje");
    await asker.page.goto("/vraag/stand");
    await asker.page.getByText(said.back).waitFor();
    await check(asker, "matched");
    await people.follow(asker, t("contact:invite.send", { name }));
    await people.arrive(asker, t("sharing:invite.title"));
    expect(await asker.page.inputValue("[name=name]")).toBe(name);
    await people.press(asker, t("sharing:invite.send"));
    await people.arrive(asker, t("sharing:invitation.title", { name }));
    await helper.page.reload();
    await people.follow(helper, t("contact:talk.invitation"));
    await people.press(helper, t("sharing:accept.send"));
    await people.arrive(helper, t("sharing:accept.accepted.title"));
  });

  test("whoever asked stops without a reason, and what was asked is gone", async () => {
    await asker.page.goto("/vraag/stand/stoppen");
    await people.press(asker, t("contact:stop.send"));
    await people.arrive(asker, t("contact:status.title.ended"));
    await check(asker, "ended");
    await helper.page.goto("/aanvragen");
    expect((await people.linesOf(helper)).join(" ")).not.toContain("Roosje");
  });
});
