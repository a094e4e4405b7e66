import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { askedPath, asksByPost, helperWithMail, lettersTo, pathIn } from "#tests/support/asking-by-post";
import { type MailServer, neverAnswers, openMailServer } from "#tests/support/mail-server";
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
  for (const word of code.split(" ")) expect(post.mainOf(status)).not.toContain(word);
  await person.send("/vraag/sluiten", {});
  expect((await person.ask("/vraag/stand")).leadsTo).toBe("/vraag");
});

test("the form holds no room for words about somebody who was not asked, and cannot be sent for who refused", async () => {
  const person = post.byPost(product.url);
  const send = (step: string, fields: post.Fields) => person.send(`${page}/vraag/${step}`, fields);
  await send("wie", { asker: "carer" });
  await send("toestemming", { consent: "notAsked" });
  await send("naam", { name: "Roos" });
  const asked = post.mainOf(await person.ask(`${page}/vraag/woorden`));
  expect(asked).toContain(t("contact:steps.woorden.adviceWhy"));
  expect(asked).not.toContain(t("contact:steps.woorden.label"));
  expect(asked).not.toContain(t("common:form.optional"));
  const nothing = await send("woorden", { words: "Zij drinkt." });
  expect(nothing.html).toContain(t("problems:required"));
  expect((await send("woorden", { themes: "debts" })).leadsTo).toBe(`${page}/vraag/bereiken`);
  await send("bereiken", { channel: "code" });
  await send("plek", { meeting: "park" });
  await send("toestemming", { consent: "refused" });
  const stopped = `${page}/vraag/toestemming`;
  for (const step of ["naam", "plek", "controle"])
    expect((await person.ask(`${page}/vraag/${step}`)).leadsTo).toBe(stopped);
  expect((await person.send(`${page}/vraag/controle`, {})).leadsTo).toBe(stopped);
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

test.each(["code", "sms", "phone", "email"])(
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

describe("guessing and reading everything", () => {
  test("codes: after many wrong ones the right one gets no answer either, from this network alone", async () => {
    const { person } = await asks();
    const code = await words(person);
    const guesser = post.byPost(product.url);
    const guess = (typed: string) => guesser.send("/vraag", { code: typed });
    expect((await guess("appel peer kers druif banaan kiwi")).status).toBe(422);
    await Promise.all(Array.from({ length: 105 }, () => guess("appel peer kers druif banaan kiwi")));
    expect((await guess(code)).status).toBe(429);
    expect((await post.byPost(product.url).send("/vraag", { code })).leadsTo).toBe("/vraag/stand");
  });

  test("links: a made-up one, a used one and one of nobody look alike, and after many there is no answer", async () => {
    const guesser = post.byPost(product.url);
    const open = (token: string) => guesser.ask(`/antwoord/${token}`);
    const made = await open("x".repeat(22));
    expect([made.status, post.mainOf(made)]).toEqual([
      404,
      expect.stringContaining(t("contact:deadLink.title")),
    ]);
    expect(post.mainOf(await open("nothing"))).toBe(post.mainOf(made));
    await Promise.all(Array.from({ length: 65 }, () => open("y".repeat(22))));
    expect((await open("z".repeat(22))).status).toBe(429);
  });

  test("pages of helpers hold no e-mail address, and are not read by the hundreds", async () => {
    const reader = post.byPost(product.url);
    const first = await reader.ask(page);
    expect(first.html).not.toMatch(/[\w.]+@[\w.]+\.\w+/);
    const many = await Promise.all(Array.from({ length: 155 }, () => reader.ask(page)));
    expect(many.filter(({ status }) => status === 200).length).toBe(149);
    expect((await post.byPost(product.url).ask(page)).status).toBe(200);
  });

  test("results: all first pages, and not the next ones by the hundreds", async () => {
    const reader = post.byPost(product.url);
    const statuses: number[] = [];
    for (let count = 0; count < 155; count++) statuses.push((await reader.ask("/hulp?pagina=2")).status);
    expect(statuses).toEqual([...Array(150).fill(200), ...Array(5).fill(429)]);
    expect((await reader.ask("/hulp?plek=2532")).status).toBe(200);
    expect((await reader.ask(page)).status).toBe(200);
    expect((await post.byPost(product.url).ask("/hulp?pagina=2")).status).toBe(200);
  });

  test("missing offers: a network adds no more than twenty a day, however many forms it makes up", async () => {
    const counter = post.byPost(product.url);
    const counted = async () =>
      Number((await product.admin("select coalesce(sum(missed), 0)::int as sum from supply_gaps"))[0]?.sum);
    const before = await counted();
    const report = (_: unknown, at: number) =>
      counter.send("/hulp/ontbreekt", { id: `form-${at}`, thema: "debts" });
    const answers = await Promise.all(Array.from({ length: 25 }, report));
    expect(new Set(answers.map(({ leadsTo }) => leadsTo))).toEqual(new Set(["/hulp/ontbreekt"]));
    expect((await counted()) - before).toBe(20);
  });

  test("requests: nobody sends more than twenty a day", async () => {
    const person = post.byPost(product.url);
    const statuses: number[] = [];
    for (let count = 0; count < 21; count++)
      statuses.push((await asksByPost(product.url, page, {}, person)).sent.status);
    expect(statuses).toEqual([...Array(20).fill(302), 422]);
  });
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
