import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  askedPath,
  asksByPost,
  filledIn,
  helperWithMail,
  lettersTo,
  pathIn,
} from "#tests/support/asking-by-post";
import { type MailServer, neverAnswers, openMailServer } from "#tests/support/mail-server";
import { neighboursIn } from "#tests/support/neighbours-in";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let mail: MailServer;
let product: RunningProduct;
let helper: post.ByPost;
/** Of the helper, as everybody sees it. */
let page: string;

/** What only time brings: that a letter is to be tried again. */
const dueNow = "update letters set due_at = now() where address is not null";

beforeAll(async () => {
  mail = await openMailServer();
  product = await startProduct({ demo: true, settings: lettersTo(mail) });
  ({ helper, page } = await helperWithMail(product.url, mail, "selam@example.nl"));
});
beforeEach(() => {
  mail.answers = {};
  mail.letters.length = 0;
});
afterAll(async () => {
  await product?.stop();
  await mail?.close();
});

const asks = (more: post.Fields = {}) => asksByPost(product.url, page, more);
const words = async (person: post.ByPost) =>
  [...(await person.ask("/vraag/verstuurd")).html.matchAll(/<strong>([a-z]+)<\/strong>/g)]
    .map(([, word]) => word)
    .join(" ");

describe("a power cut", () => {
  test("as soon as a request was sent: the helper is told of it, once", async () => {
    mail.answers.greeting = neverAnswers;
    await asks();
    mail.answers = {};
    await product.powerCut(dueNow);
    const letter = await mail.letter();
    await asks();
    await expect.poll(() => mail.letters.length, { timeout: 15_000 }).toBe(2);
    expect(new Set(mail.letters.map((one) => pathIn(one))).size).toBe(2);
    expect((await post.byPost(product.url).ask(pathIn(letter))).status).toBe(200);
  });

  test("when half of the time has gone by, before the reminder has left: it comes once", async () => {
    await asks();
    await mail.letter();
    mail.letters.length = 0;
    mail.answers.address = neverAnswers;
    const before = mail.seen.address;
    await product.admin(
      "update contact_requests set sent_at = sent_at - interval '9 days', remind_at = now() - interval '1 minute'",
    );
    await expect.poll(() => mail.seen.address, { timeout: 15_000 }).toBeGreaterThan(before);
    mail.answers = {};
    await product.powerCut(dueNow);
    const [row] = await product.admin(
      "select count(*)::int as due from contact_requests where answer_by > now() and ended_at is null",
    );
    await expect.poll(() => mail.letters.length, { timeout: 15_000 }).toBe(row?.due);
    await asks();
    await expect.poll(() => mail.letters.length, { timeout: 15_000 }).toBe(Number(row?.due) + 1);
  });
});

test("a page is found right with one tap from a letter, without signing in, and not by a program that follows links", async () => {
  const helperId = page.split("/").at(-1);
  const when = () => product.admin(`select confirmed_at from helper_profiles where id = '${helperId}'`);
  await product.admin(
    `update helper_profiles set confirmed_at = now() - interval '5 months 1 day' where id = '${helperId}'`,
  );
  const before = await when();
  const link = pathIn(await mail.letter());
  const reader = post.byPost(product.url);
  for (const _ of "ab") expect((await reader.ask(link)).status).toBe(200);
  expect(await when()).toEqual(before);
  for (const _ of "ab") expect((await reader.send(link, {})).leadsTo).toBe(`${link}?klopt`);
  expect(await when()).not.toEqual(before);
  expect((await reader.ask(link)).html).toContain(t("contact:pageLink.deadTitle"));
});

test("the code is shown on the screen where it was made, for half an hour, and stands in no address", async () => {
  const { person, sent } = await asks();
  expect(sent.leadsTo).toBe("/vraag/verstuurd");
  const code = await words(person);
  expect(code.split(" ")).toHaveLength(6);
  await product.admin("update contact_requests set sent_at = sent_at - interval '31 minutes'");
  expect((await person.ask("/vraag/verstuurd")).leadsTo).toBe("/vraag/stand");
  const status = await person.ask("/vraag/stand");
  for (const two of neighboursIn(code)) expect(post.mainOf(status)).not.toContain(two);
  await person.send("/vraag/sluiten", {});
  expect((await person.ask("/vraag/stand")).leadsTo).toBe("/vraag");
});

const readBy = t("contact:ask.reads", { name: "Selam Gebrezgi" });

test("where the own words are written stands who reads them", async () => {
  const person = post.byPost(product.url);
  await person.send(`${page}/vraag/wie`, { asker: "self" });
  const asked = post.mainOf(await person.ask(`${page}/vraag/woorden`));
  expect(asked).toMatch(
    new RegExp(`${t("contact:steps.woorden.label")}.*${readBy}.*${t("contact:steps.next")}`),
  );
});

test("the form holds no room for words about somebody who was not asked, and cannot be sent for who refused", async () => {
  const person = post.byPost(product.url);
  const send = (step: string, fields: post.Fields) => person.send(`${page}/vraag/${step}`, fields);
  await send("wie", { asker: "carer" });
  await send("toestemming", { consent: "notAsked" });
  await send("naam", { name: "Roos" });
  const asked = post.mainOf(await person.ask(`${page}/vraag/woorden`));
  expect(asked).toContain(t("contact:steps.woorden.adviceWhy"));
  expect(asked).toContain(readBy);
  expect(asked).not.toContain(t("contact:steps.woorden.label"));
  expect(asked).not.toContain(t("common:form.optional"));
  const nothing = await send("woorden", { words: "Zij drinkt." });
  expect(nothing.html).toContain(t("problems:required"));
  expect((await send("woorden", { themes: "debts" })).leadsTo).toBe(`${page}/vraag/bereiken`);
  await send("bereiken", { channel: "code" });
  expect((await send("plek", { meeting: "park" })).leadsTo).toBe(`${page}/vraag/controle`);
  await send("toestemming", { consent: "refused" });
  const stopped = `${page}/vraag/toestemming`;
  for (const step of ["naam", "plek", "controle"])
    expect((await person.ask(`${page}/vraag/${step}`)).leadsTo).toBe(stopped);
  expect((await person.send(`${page}/vraag/controle`, {})).leadsTo).toBe(stopped);
});

test.each([
  ["self", {}, { woorden: ["themes", "words"] }],
  ["carer", { consent: "agreed" }, { toestemming: ["consent"], woorden: ["themes", "words"] }],
  ["carer", { consent: "asked" }, { toestemming: ["consent"], woorden: ["themes"] }],
  ["professional", { consent: "agreed" }, { toestemming: ["consent"], woorden: ["themes", "words"] }],
  ["professional", { consent: "notAsked" }, { toestemming: ["consent"], woorden: ["themes"] }],
])("who asks as %s %j is asked these things at each step, and no others", async (asker, more, steps) => {
  const person = await filledIn(product.url, page, { asker, themes: "debts", ...more });
  const asked = {
    wie: ["asker"],
    naam: ["name"],
    bereiken: ["channel", "email", "number"],
    plek: ["meeting"],
  };
  const expected = { ...asked, ...steps, controle: [] };
  for (const [step, fields] of Object.entries(expected)) {
    const { status, html } = await person.ask(`${page}/vraag/${step}`);
    const [, main = ""] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
    const named = [...main.matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect([step, status, [...new Set(named)].filter((name) => name !== "id").sort()]).toEqual([
      step,
      200,
      fields,
    ]);
  }
});

test("before it is sent stands of each thing apart what was not given", async () => {
  const { nothing, subject, own } = {
    nothing: t("contact:check.nothing"),
    subject: t("contact:check.of.onderwerp"),
    own: t("contact:check.of.woorden"),
  };
  const checked = async (more: post.Fields) =>
    post.mainOf(await (await filledIn(product.url, page, more)).ask(`${page}/vraag/controle`));
  const withoutSubject = await checked({ words: "Ik slaap slecht." });
  for (const row of [`${subject} ${nothing}`, `${own} Ik slaap slecht.`])
    expect(withoutSubject).toContain(row);
  const withoutWords = await checked({ words: "", themes: "debts" });
  for (const row of [`${subject} ${t("vocabulary:specialty.debts")}`, `${own} ${nothing}`])
    expect(withoutWords).toContain(row);
  expect(await checked({ asker: "carer", consent: "asked", themes: "debts" })).not.toContain(own);
});

test.each(["self", "carer", "professional"] as const)(
  "where to meet is asked in words that fit who asks as %s, and says whose home it is",
  async (asker) => {
    const more = { asker, consent: "agreed", themes: "debts", meeting: "home" };
    const person = await filledIn(product.url, page, more);
    const asked = post.mainOf(await person.ask(`${page}/vraag/plek`));
    const checked = post.mainOf(await person.ask(`${page}/vraag/controle`));
    for (const one of ["self", "carer", "professional"] as const)
      for (const shown of [asked, checked])
        expect([one, shown.includes(t(`contact:atHome.${one}`))]).toEqual([one, one === asker]);
    const title = asker === "professional" ? "plekOfOthers" : "plek";
    const name = "Selam Gebrezgi";
    expect(asked).toContain(t(`contact:steps.${title}.title`, { name }));
    expect(asked).toContain(t(`contact:steps.${title}.hint`));
  },
);

test("who changes one answer at the end comes back to the end, by way of what that change makes necessary", async () => {
  const person = await filledIn(product.url, page, { channel: "phone", number: "06 12345678" });
  const leadsFrom = async (step: string, fields: post.Fields) =>
    (await person.send(`${page}/vraag/${step}`, fields)).leadsTo?.split("/").at(-1);
  expect(await leadsFrom("naam", { name: "Roosje" })).toBe("controle");
  expect(await leadsFrom("wie", { asker: "professional" })).toBe("toestemming");
  expect(await leadsFrom("toestemming", { consent: "asked" })).toBe("woorden");
  expect(await leadsFrom("woorden", { themes: "debts" })).toBe("bereiken");
  expect(await leadsFrom("bereiken", { channel: "code" })).toBe("controle");
  expect(await leadsFrom("wie", { asker: "carer" })).toBe("toestemming");
  expect(await leadsFrom("toestemming", { consent: "agreed" })).toBe("controle");
});

test("a no of the person is told after it was chosen and not before, with a way out", async () => {
  const person = post.byPost(product.url);
  await person.send(`${page}/vraag/wie`, { asker: "carer" });
  const consent = `${page}/vraag/toestemming`;
  const stop = t("contact:steps.toestemming.stop");
  expect(post.mainOf(await person.ask(consent))).not.toContain(stop);
  for (const no of ["refused", "withdrawn"]) {
    expect((await person.send(consent, { consent: no })).leadsTo).toBe(consent);
    const told = await person.ask(consent);
    expect(post.mainOf(told)).toContain(stop);
    for (const way of [`${page}/vraag/wie`, "/hulp"]) expect(told.html).toContain(`href="${way}"`);
  }
  expect((await person.send(consent, { consent: "agreed" })).leadsTo).toBe(`${page}/vraag/naam`);
  expect((await person.send(consent, { consent: "refused" })).leadsTo).toBe(consent);
  expect((await person.send(`${page}/vraag/wie`, { asker: "self" })).leadsTo).toBe(`${page}/vraag/naam`);
});

test.each(["code", "smsByHand", "phone", "email"])(
  "whoever asked with %s reads whether we tell that the time is over",
  async (channel) => {
    const { person } = await asks({ channel, number: "06 12345678", email: "roos@example.nl" });
    const [sent, status] = [await person.ask("/vraag/verstuurd"), await person.ask("/vraag/stand")].map(
      post.mainOf,
    );
    const says = (told: string, sentence: string) => told.includes(sentence);
    const [comeBack = ""] = t("contact:sent.comeBack", { moment: "|" }).split("|");
    const isTold = channel === "email";
    expect([says(String(sent), comeBack), says(String(status), t("contact:status.comeBack"))]).toEqual([
      !isTold,
      !isTold,
    ]);
    expect(says(String(sent), t("contact:sent.ifNot"))).toBe(isTold);
  },
);

test.each([
  ["smsByHand", "contact:channelMeans.smsByHand", "contact:reach.smsByHand"],
  ["phone", "contact:channelMeans.phone", "contact:reach.phone"],
] as const)(
  "with %s it is said before sending that news is on the page alone, and to the helper that we send nothing",
  async (channel, means, reach) => {
    const number = "06 12345678";
    const name = `Ilse ${channel}`;
    const person = await filledIn(product.url, page, { channel, number, name });
    expect(post.mainOf(await person.ask(`${page}/vraag/bereiken`))).toContain(t(means));
    await person.send(`${page}/vraag/controle`, {});
    const says = t(reach, { replyTo: number });
    expect(post.mainOf(await helper.ask(await askedPath(helper, name)))).toContain(says);
    const byLink = async () => {
      const reader = post.byPost(product.url);
      const pages = await Promise.all(mail.letters.map(async (letter) => reader.ask(pathIn(letter))));
      return pages.map(post.mainOf).find((shown) => shown.includes(name)) ?? "";
    };
    await expect.poll(byLink, { timeout: 15_000 }).toContain(says);
  },
);

test("where no text messages leave none is promised, also to a form from a day on which they did", async () => {
  const person = await filledIn(product.url, page, { channel: "smsByHand", number: "06 12345678" });
  const form = (await person.ask(`${page}/vraag/bereiken`)).html;
  for (const [value, isOffered] of [
    ["smsByHand", true],
    ["sms", false],
  ] as const)
    expect([value, form.includes(`value="${value}"`)]).toEqual([value, isOffered]);
  const { person: late, sent } = await asks({ channel: "sms", number: "06 12345678", name: "Van gisteren" });
  for (const answer of [sent, await late.ask(`${page}/vraag/controle`)])
    expect(answer.leadsTo).toBe(`${page}/vraag/bereiken`);
  expect(await askedPath(helper, "Van gisteren")).toBe("");
});

test("who asks through work is offered no call and no text message of a helper, and goes back to that page after choosing one", async () => {
  const through = { asker: "professional", consent: "agreed", name: "Gebeld team" };
  const { person, sent } = await asks({ ...through, channel: "phone", number: "070 1234567" });
  expect(sent.leadsTo).toBe(`${page}/vraag/bereiken`);
  const form = (await person.ask(`${page}/vraag/bereiken`)).html;
  expect(
    ["code", "email", "sms", "smsByHand", "phone"].filter((by) => form.includes(`value="${by}"`)),
  ).toEqual(["code", "email"]);
  expect(await askedPath(helper, "Gebeld team")).toBe("");
});

test("a helper who talks first says how to who left no number, and who asked reads it", async () => {
  for (const [channel, means] of [
    ["code", "talkFirstByNote"],
    ["phone", "talkFirst"],
  ] as const) {
    const { person } = await asks({ channel, number: "06 12345678", name: `Eerst ${channel}` });
    const asked = await askedPath(helper, `Eerst ${channel}`);
    expect(post.mainOf(await helper.ask(asked))).toContain(t(`contact:kindMeans.${means}`));
    const wordless = await post.fillIn(helper, asked, { kind: "talkFirst" });
    expect([channel, wordless.status]).toEqual([channel, channel === "code" ? 422 : 302]);
    if (channel === "code") await post.fillIn(helper, asked, { kind: "talkFirst", note: "Bel 070 1234567." });
    const status = post.mainOf(await person.ask("/vraag/stand"));
    expect(status).toContain(channel === "code" ? "Bel 070 1234567." : "zoals u koos");
    expect(status.includes("zoals u koos")).toBe(channel === "phone");
  }
});

test("who asks through work reads of a no that there are words which are not told", async () => {
  const named = { kind: "redirected", alternative: "Haar zus Mina" };
  const { person } = await asks({ asker: "professional", consent: "agreed", name: "Wijkteam" });
  const asked = await askedPath(helper, "Wijkteam");
  const form = post.mainOf(await helper.ask(asked));
  for (const said of [t("contact:answer.statusOnly"), t("contact:answer.readsStatus")])
    expect(form).toContain(said);
  expect(form).not.toContain(t("contact:answer.reads"));
  await post.fillIn(helper, asked, named);
  const status = await person.ask("/vraag/stand");
  expect(status.html).not.toContain("Mina");
  const [, said = ""] = t("contact:status.text.redirectedForOther", { name: "|" }).split("|");
  expect(post.mainOf(status)).toContain(said);
});

test("a page that nobody keeps has no way to ask, and says whom to call", async () => {
  const helperId = page.split("/").at(-1);
  const ask = `${page}/vraag"`;
  expect((await post.byPost(product.url).ask(page)).html).toContain(ask);
  const keeper = await product.admin(`select account_id from helper_profiles where id = '${helperId}'`);
  await product.admin(`update answer_addresses set ended_at = now() where helper_id = '${helperId}';
    update helper_profiles set account_id = null where id = '${helperId}'`);
  const reader = post.byPost(product.url);
  const { html } = await reader.ask(page);
  expect(html).not.toContain(ask);
  expect(html).not.toContain("krijgt altijd antwoord");
  expect(html).toContain('href="tel:');
  for (const step of ["", "/wie", "/controle"])
    expect((await reader.ask(`${page}/vraag${step}`)).leadsTo).toBe(page);
  await product.admin(
    `update helper_profiles set account_id = '${keeper[0]?.account_id}' where id = '${helperId}'`,
  );
});

test("a professional reads whether it is yes, and how the person goes on; the helper reads what the professional does not", async () => {
  const through = { asker: "professional", consent: "agreed", name: "Het wijkteam" };
  const { person } = await asks(through);
  const [list] = await product.admin("select id from contact_requests order by sent_at desc limit 1");
  const request = `/aanvragen/${list?.id}`;
  expect(post.mainOf(await helper.ask(request))).toContain(t("contact:reach.status"));
  await post.fillIn(helper, request, { kind: "accepted", note: "" });
  expect(post.mainOf(await helper.ask(request))).toContain(t("contact:asked.state.acceptedForOther"));
  const told = await person.ask("/vraag/stand");
  expect(post.mainOf(told)).toContain(t("contact:status.helperPage", { name: "Selam Gebrezgi" }));
  expect(told.html).toContain(`href="${page}"`);
});

test("the helper's list shows each request with its clock", async () => {
  const lines = post.mainOf(await helper.ask("/aanvragen"));
  expect(lines).toContain("Roos");
  expect(lines).toMatch(/Antwoord uiterlijk \S+dag \d+ \S+ om \d\d:\d\d/);
});
