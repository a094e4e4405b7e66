import { afterAll, beforeAll, expect, test } from "vitest";
import { demoPassword, helperSignIn } from "#drizzle/seed/demo-sign-ins";
import { askedPath, asksByPost, matchedWith, saidYesTo } from "#tests/support/asking-by-post";
import * as post from "#tests/support/people-by-post";
import { newSignIn, sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
let helper: post.ByPost;
let page: string;
let name: string;

beforeAll(async () => {
  product = await startProduct({ demo: true });
  helper = post.byPost(product.url);
  await helper.send("/inloggen", { signIn: helperSignIn, password: demoPassword, next: "/aanvragen" });
  page = /\/hulp\/[0-9a-f-]{36}/.exec((await helper.ask("/hulp/mijn-pagina")).html)?.[0] ?? "";
  name = post.headingOf(await helper.ask(page));
});
afterAll(() => product?.stop());

const stand = (person: post.ByPost) => person.ask("/vraag/stand");

test("a yes that nobody answered in two weeks is told as that, to both, with who else helps", async () => {
  const asker = newSignIn("Late");
  const { person, asked } = await saidYesTo(helper, page, asker, {}, { note: "Kom gerust langs." });
  await product.admin("update contact_answers set answered_at = answered_at - interval '15 days'");
  const told = await stand(person);
  expect(post.headingOf(told)).toBe(t("contact:status.title.lapsed"));
  const words = post.mainOf(told);
  for (const one of [t("contact:status.text.lapsed", { name, days: 14 }), t("contact:others.title")])
    expect(words).toContain(one);
  expect(words).not.toContain(t("contact:status.text.over"));
  for (const path of [asked, "/aanvragen"])
    expect(post.mainOf(await helper.ask(path))).toContain(t("contact:asked.state.lapsed"));
});

test("there is no page to write on before two yeses, nor after one has stopped, for either of them", async () => {
  const waiting = newSignIn("Wacht");
  const { person } = await asksByPost(product.url, page, { name: waiting });
  const asked = await askedPath(helper, waiting);
  const matched = await matchedWith(helper, page, newSignIn("Samen"));
  expect((await matched.person.ask("/vraag/stand/berichten")).html).toContain('name="words"');
  await matched.person.send("/vraag/stand/stoppen", {});
  for (const one of [
    { person, asked },
    { person: matched.person, asked: matched.asked },
  ]) {
    expect((await one.person.ask("/vraag/stand/berichten")).leadsTo).toBe("/vraag/stand");
    expect((await helper.ask(`${one.asked}/berichten`)).leadsTo).toBe(one.asked);
  }
});

test("the six words are there again when the page is loaded again, on this device alone and for half an hour", async () => {
  const { person, sent } = await asksByPost(product.url, page, { name: newSignIn("Weer") });
  const shown = async () => post.mainOf(await person.ask(sent.leadsTo ?? ""));
  const first = await shown();
  expect(first).toContain(t("contact:sent.keep"));
  expect(t("contact:sent.keep")).toMatch(/dit apparaat.*half uur/);
  expect(await shown()).toBe(first);
  expect((await post.byPost(product.url).ask(sent.leadsTo ?? "")).leadsTo).toBe("/vraag");
  await product.admin("update contact_requests set sent_at = sent_at - interval '31 minutes'");
  expect((await person.ask(sent.leadsTo ?? "")).leadsTo).toBe("/vraag/stand");
});

test("where nothing was found is said once, to both", async () => {
  const asker = newSignIn("Niets");
  const { person } = await asksByPost(product.url, page, { name: asker });
  const asked = await askedPath(helper, asker);
  await post.fillIn(helper, asked, { kind: "declined", reason: "noRoom", lookedAt: "Het wijkteam" });
  for (const words of [post.mainOf(await stand(person)), post.mainOf(await helper.ask(asked))]) {
    expect(words).toContain("Het wijkteam");
    expect(words.match(/Niets gevonden/g)).toHaveLength(1);
  }
});

test("a helper who wants to talk first reads on the page of the request that this was the answer", async () => {
  const asker = newSignIn("Eerst");
  await asksByPost(product.url, page, { name: asker, channel: "phone", number: "06 12345678" });
  const asked = await askedPath(helper, asker);
  await post.fillIn(helper, asked, { kind: "talkFirst" });
  const [answered = ""] = t("contact:answer.given", { moment: "|" }).split("|");
  const words = post.mainOf(await helper.ask(asked));
  expect(words).toContain(answered);
  expect(words.match(new RegExp(t("contact:kind.talkFirst"), "g"))).toHaveLength(1);
});

test("where the page of the helper is out of sight every sentence begins with a capital, and others in the same place are offered", async () => {
  const asker = newSignIn("Uit het zicht");
  const { person, sent } = await asksByPost(product.url, page, { name: asker });
  const asked = await askedPath(helper, asker);
  const through = await saidYesTo(helper, page, newSignIn("Werk"), {
    asker: "professional",
    consent: "agreed",
  });
  await helper.send("/hulp/mijn-pagina/verbergen", {});
  const unseen = post.mainOf(await stand(through.person));
  for (const one of [
    "De hulpverlener zei ja, maar is nu niet te vinden op deze website.",
    t("contact:others.title"),
  ])
    expect(unseen).toContain(one);
  expect(unseen).not.toContain("de naam en de pagina van");
  const small = /(^|[.?!]\s)de hulpverlener/;
  for (const path of [sent.leadsTo ?? "", "/vraag/stand", "/vraag/stand/stoppen"]) {
    const answer = await person.ask(path);
    expect(post.mainOf(answer)).toContain("e hulpverlener");
    for (const [, part = ""] of answer.html.matchAll(/<(?:h1|p|li)[^>]*>(.*?)<\/(?:h1|p|li)>/gs))
      expect(part.replace(/<[^>]+>/g, "")).not.toMatch(small);
  }
  await post.fillIn(helper, asked, { kind: "declined", reason: "noRoom", lookedAt: "Het wijkteam" });
  const told = await stand(person);
  expect(post.headingOf(told)).toBe("De hulpverlener zegt nee");
  expect(told.html).toMatch(new RegExp(`href="/hulp\\?plek=[^"]+thema=[^"]+">${t("contact:others.all")}<`));
  await helper.send("/hulp/mijn-pagina/tonen", {});
});
