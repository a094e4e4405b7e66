import { randomUUID } from "node:crypto";
import type { Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  askedPath,
  asksByPost,
  helperWithMail,
  lettersTo,
  matchedWith,
  pathIn,
  saidYesTo,
} from "#tests/support/asking-by-post";
import { violations } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import { bringsInList, moderatorAt, waitingList } from "#tests/support/lists-of-helpers";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { badContactForms } from "./bad-contact-forms";
import type { Filler } from "./bad-form";
import { badForms } from "./bad-forms";
import { badListForms } from "./bad-list-forms";
import { badOwnPages } from "./bad-own-pages";
import { badWebsiteForms } from "./bad-website-forms";

const t = sentencesIn("nl");
let mail: MailServer;
const house = houseForThisFile({
  demo: true,
  async settings() {
    mail = await openMailServer();
    return lettersTo(mail);
  },
});
const people = {} as Record<Filler, post.ByPost>;
/** The pages of a family with something on each of them, by the names that the forms give them. */
let pages: Record<string, string>;

beforeAll(async () => {
  const { url } = house.product;
  const family = await post.signedUp(url, "Naima");
  const goal = await post.writesGoal(family, "Rust in huis.");
  const item = await post.agrees(family, goal, "Elke week bellen");
  const entry = await post.tells(family, goal, "Het gaat beter.");
  const { helper, page } = await helperWithMail(url, mail, "selam@example.nl");
  await post.letsIn(family, helper, "Selam");
  const task = (await post.fillIn(family, `${goal}/taken/nieuw`, { words: "Brood halen" })).leadsTo;
  const shared = await post.writesGoal(family, "Weer slapen.");
  await post.shares(family, shared, "propose");
  const edit = item.replace("onderdelen", "afspraken");
  const correct = entry.replace("onderdelen", "voortgang");
  const proposal = await post.proposes(helper, family, shared, "Vaker bellen");
  const moment = await post.fillIn(family, "/plan/terugkijken/nieuw", {});
  const decide = `${moment.leadsTo}${goal.replace("/plan", "")}`;
  await bringsInList(house.product, "buurtteams.csv", ["Aisha Bakker"]);
  const moderator = await moderatorAt(url);
  const list = await waitingList(moderator, "buurtteams.csv");
  Object.assign(people, { family, helper, moderator });
  const fresh = randomUUID();
  pages = {
    list,
    fresh,
    decide,
    goal,
    item,
    task: task ?? "",
    edit,
    correct,
    proposal,
    ...(await contact(helper, page)),
  };
});
afterAll(() => mail?.close());

/** Who asked the helper something, and how far that came. Gives the pages about it. */
async function contact(helper: post.ByPost, page: string): Promise<Record<string, string>> {
  const { url } = helper;
  await asksByPost(url, page, { name: "Linda" });
  const link = pathIn(await mail.letter());
  await asksByPost(url, page, { name: "Open" });
  const matched = await matchedWith(helper, page, "Match");
  const through = await saidYesTo(helper, page, "Werk", { asker: "professional", consent: "agreed" });
  people.matched = matched.person;
  const forOther = { asker: "carer", consent: "asked", themes: "debts" };
  people.notAgreed = (await saidYesTo(helper, page, "Raad", forOther)).person;
  for (const [who, asker] of [
    ["asker", "self"],
    ["carer", "carer"],
  ] as const) {
    people[who] = post.byPost(url);
    await people[who].send(`${page}/vraag/wie`, { asker });
  }
  return {
    link,
    ask: `${page}/vraag`,
    complain: `${page}/klacht`,
    asked: await askedPath(helper, "Open"),
    talk: matched.asked,
    tell: `${through.asked}/terugkoppeling`,
  };
}

describe("a form that does not fit", () => {
  test.each([...badForms, ...badContactForms, ...badListForms, ...badOwnPages, ...badWebsiteForms])(
    "says what is wrong beside the field and keeps what was typed: $form",
    async ({ who = "family", path, filled, wrong }) => {
      const { page, leave } = await house.browser.visitor({ javaScript: false, width: 1280 });
      if (!path.startsWith("/account") && path !== "/inloggen")
        await page.context().addCookies(post.cookiesOf(people[who]));
      await page.goto(path.replace(/:(\w+)/, (_, name: string) => pages[name] ?? ""));
      const form = formWith(page, filled);
      await form.evaluate(fillAnything, filled);
      const [answer] = await Promise.all([
        page.waitForResponse(isPost),
        form.locator("button").last().click(),
      ]);
      await page.waitForLoadState();

      expect(answer.status(), (await page.locator("h1").textContent()) ?? "").toBe(422);
      for (const [field, problem] of Object.entries(wrong))
        await expectSentenceBeside(page, field, t(`problems:${problem}`));
      await expectSummaryOf(page, Object.keys(wrong));
      await expectStillTyped(page, filled);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await violations(page)).toEqual([]);
      await leave();
    },
  );
});

/** Of several forms on a page, the one that has all of these fields. */
function formWith(page: Page, filled: Record<string, string>) {
  const fields = Object.keys(filled).map((name) => `:has([name="${name}"]:not([type=hidden]))`);
  return page.locator(`main form[method=post]${fields.join("")}`).first();
}

/** The sentence belongs to the field for who sees it, and for who hears it. */
async function expectSentenceBeside(page: Page, field: string, sentence: string) {
  expect((await page.locator(`#${field}-error`).textContent())?.trim()).toBe(sentence);
  const control = page.locator(`#${field}`);
  const isChoice = /radio|checkbox/.test((await control.getAttribute("type")) ?? "");
  const described = isChoice ? page.locator("fieldset", { has: control }) : control;
  expect((await described.getAttribute("aria-describedby"))?.split(" ")).toContain(`${field}-error`);
  if (!isChoice) expect(await control.getAttribute("aria-invalid")).toBe("true");
}

async function expectSummaryOf(page: Page, fields: string[]) {
  const summary = page.locator("[role=alert]");
  await expect.poll(() => summary.evaluate((one) => one === document.activeElement)).toBe(true);
  const links = await summary.locator("a").all();
  expect(await Promise.all(links.map((link) => link.getAttribute("href")))).toEqual(
    fields.map((name) => `#${name}`),
  );
}

async function expectStillTyped(page: Page, filled: Record<string, string>) {
  for (const [name, value] of Object.entries(filled)) {
    const control = page.locator(`main [name=${name}]`).first();
    if (!/radio|checkbox/.test((await control.getAttribute("type")) ?? "")) {
      const kept = name === "password" || value === "morgen" ? "" : value;
      expect((await control.inputValue()).replaceAll("\r\n", "\n"), name).toBe(kept);
    } else if (value === "") {
      expect(await page.locator(`main [name=${name}]:checked`).count(), name).toBe(0);
    } else if ((await page.locator(`main [name=${name}][value="${value}"]`).count()) > 0) {
      expect(await page.locator(`main [name=${name}][value="${value}"]`).isChecked(), name).toBe(true);
    }
  }
}

/** In the page: what somebody could send, past what the browser would let them type or choose. Boxes of nothing are no longer ticked. */
function fillAnything(form: Element, filled: Record<string, string>) {
  for (const [name, value] of Object.entries(filled)) {
    const controls = [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
    const control = controls.find((one) => one.type !== "radio" || one.value === value) ?? controls[0];
    if (!control) throw new Error(`The form has no field ${name}.`);
    if (control.type === "checkbox" && value === "") {
      for (const one of controls) one.checked = false;
      continue;
    }
    if (control.type === "radio" || control.type === "checkbox") control.checked = true;
    if (control.type === "date") control.type = "text";
    if (value !== "*") control.value = value;
  }
}

function isPost(answer: Response): boolean {
  return answer.request().method() === "POST";
}
