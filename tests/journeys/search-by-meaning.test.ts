import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ demo: true });
});
afterAll(() => product?.stop());

const visitor = () => post.byPost(product.url);
const linksOf = ({ html }: post.Answer) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
const toHelpers = (page: post.Answer) => linksOf(page).filter((href) => /^\/hulp\/[0-9a-f]{8}-/.test(href));
/** The link under the page of a helper that leads back to the search. */
const back = ({ html }: post.Answer) =>
  new RegExp(`href="([^"]*)"[^>]*>${t("directory:helper.back")}<`).exec(html)?.[1]?.replaceAll("&amp;", "&");

test("a word in English finds whom the word in Dutch finds", async () => {
  const ids = async (word: string) =>
    toHelpers(await visitor().ask(`/hulp?woorden=${word}`)).map((href) => href.split("?")[0]);
  const found = await ids("wijkverpleegkundige");
  expect(found.length).toBeGreaterThan(0);
  expect(await ids("nurse")).toEqual(expect.arrayContaining(found));
});

test.each([
  ["mijn zoon heeft problemen op school", "school"],
  ["My daughter is being bullied at school", "bullied"],
  ["hij gaat niet meer naar school", "school"],
])("who writes a sentence, %j, finds whom the word that counts finds", async (sentence, word) => {
  const found = async (words: string) =>
    toHelpers(await visitor().ask(`/hulp?plek=Moerwijk&woorden=${encodeURIComponent(words)}`)).map(
      (href) => href.split("?")[0],
    );
  const expected = await found(word);
  expect(expected.length).toBeGreaterThan(0);
  expect(await found(sentence)).toEqual(expected);
});

test.each([
  ["woorden=mijn+man+slaat+mij", "violenceAtHome", "tel:08002000"],
  ["plek=2532&thema=violenceAtHome", "violenceAtHome", "tel:08002000"],
  ["plek=Nergenshuizen&woorden=ik+wil+dood", "suicide", "tel:113"],
] as const)("who may be in danger, at ?%s, reads first whom to call", async (asked, danger, number) => {
  const page = await visitor().ask(`/hulp?${asked}`);
  const main = post.mainOf(page);
  const called = main.indexOf(t(`directory:danger.${danger}`));
  expect(called).toBeGreaterThan(main.indexOf(t("directory:search.send")));
  const answer = [
    t("directory:results.order"),
    t("directory:results.empty.title"),
    t("directory:results.unknown.title"),
  ];
  const firsts = answer.map((words) => main.indexOf(words)).filter((place) => place >= 0);
  expect(firsts.length).toBeGreaterThan(0);
  for (const place of firsts) expect(called).toBeLessThan(place);
  expect(linksOf(page)).toEqual(expect.arrayContaining(["tel:112", number]));
});

test("who looks for anything else is not told of danger", async () => {
  for (const asked of ["", "?woorden=geldzorgen", "?plek=2532&thema=grief"])
    expect(linksOf(await visitor().ask(`/hulp${asked}`))).not.toContain("tel:112");
});

test("who types for whom they look sees it as a choice, and takes it away with one press", async () => {
  const ids = (page: post.Answer) => toHelpers(page).map((href) => href.split("?")[0]);
  const [typed, chosen, all] = await Promise.all(
    ["woorden=vrouw", "wie=woman", ""].map((what) => visitor().ask(`/hulp?plek=Moerwijk&${what}`)),
  );
  if (!typed || !chosen || !all) throw new Error("There is no answer.");
  expect(ids(typed)).toEqual(ids(chosen));
  expect(ids(typed).length).toBeGreaterThan(0);
  expect(ids(typed)).not.toEqual(ids(all));
  expect(linksOf(typed)).toContain("/hulp?plek=Moerwijk#gevonden");
  expect(linksOf(typed).filter((href) => href.includes("woorden="))).toEqual([]);
});

test("where nobody has all words, what they mean is offered as subjects, with which somebody is found", async () => {
  const page = await visitor().ask("/hulp?plek=Moerwijk&woorden=peuter+huiswerk&hoe=home");
  expect(post.mainOf(page)).toContain(t("directory:results.empty.title"));
  const offered = "/hulp?plek=Moerwijk&thema=parenting&thema=school&hoe=home";
  expect(linksOf(page)).toContain(offered);
  expect(toHelpers(await visitor().ask(offered)).length).toBeGreaterThan(0);
  const nothing = await visitor().ask("/hulp?plek=Moerwijk&woorden=qwrtx");
  expect(linksOf(nothing).filter((href) => href.includes("thema"))).toEqual([]);
});

test("where nobody is found, an area nearby keeps what was chosen, or says in words that it does not", async () => {
  const areasOf = (page: post.Answer) =>
    linksOf(page).filter((href) => /^\/hulp\?plek=(WK|GM|BU)/.test(href));
  const fitting = await visitor().ask("/hulp?plek=Scheveningen&thema=grief&taal=nl&wie=man");
  expect(post.mainOf(fitting)).toContain(t("directory:near.with"));
  expect(areasOf(fitting).length).toBeGreaterThan(0);
  for (const href of areasOf(fitting)) expect(href).toContain("&thema=grief&taal=nl&wie=man");
  const [first = ""] = areasOf(fitting);
  const followed = post.mainOf(await visitor().ask(first));
  const [, count = ""] = /(\d+) hulpverleners? gevonden/.exec(followed) ?? [];
  expect(post.mainOf(fitting)).toContain(t("directory:near.helpers", { count: Number(count) }));
  const without = await visitor().ask("/hulp?plek=2532&thema=grief&taal=uk");
  expect(post.mainOf(without)).toContain(t("directory:near.without"));
  for (const href of areasOf(without)) expect(href).not.toContain("thema");
});

test("what helpers wrote is not said to be in the language of the page, and the page says who wrote it", async () => {
  const person = visitor();
  person.cookies.set("taal", "en");
  const page = await person.ask("/hulp?plek=2532&thema=debts");
  expect(page.html).toContain('<html lang="en"');
  expect(page.html.match(/<p lang="" dir="auto" class="my-3">/g)?.length).toBeGreaterThan(0);
  expect(page.html).not.toContain('<p class="my-3">');
  const [link = ""] = toHelpers(page);
  const helper = await person.ask(link);
  const name = post.headingOf(helper);
  expect(post.mainOf(helper)).toContain(sentencesIn("en")("directory:helper.ownWords", { name }));
  expect(helper.html).toMatch(/<blockquote lang="" dir="auto"/);
  expect(helper.html).toMatch(/<p lang="" dir="auto" class="reading-width/);
});

describe("from the page of a helper", () => {
  test.each([
    "/hulp?plek=2532&woorden=geldzorgen&thema=debts&thema=papers&wie=woman&hoe=home",
    "/hulp?pagina=2",
    "/hulp?plek=Scheveningen",
    "/hulp",
  ])("one comes back to the very search: %s", async (search) => {
    const person = visitor();
    const links = toHelpers(await person.ask(search));
    expect(links.length).toBeGreaterThan(0);
    for (const link of [links[0], links.at(-1)]) expect(back(await person.ask(link ?? ""))).toBe(search);
    expect([...person.cookies.keys()]).toEqual([]);
  });

  test("no other site is told of the search, and what is no part of a search is not kept", async () => {
    const [link = ""] = toHelpers(await visitor().ask("/hulp?plek=2532&achtergrond=turkish"));
    const page = await visitor().ask(`${link}&thema=onzin&evil=%22%3E&plek=%2F%2Fevil.example`);
    expect(page.headers.get("referrer-policy")).toBe("same-origin");
    expect(page.headers.get("cache-control")).toBe("private, no-store");
    expect(back(page)).toBe("/hulp?plek=2532&achtergrond=turkish");
    const made = await visitor().ask(`${link.split("?")[0]}?plek=%2F%2Fevil.example&pagina=-3`);
    expect(back(made)).toBe("/hulp?plek=%2F%2Fevil.example");
  });
});

test("what is missing is counted by what the words mean, and the words are kept nowhere", async () => {
  const person = visitor();
  const page = await person.ask("/hulp?plek=Scheveningen&woorden=geldzorgen+aanmaning&achtergrond=syrian");
  const form = post.hiddenOf(page);
  expect(form.thema).toBe("debts");
  expect(JSON.stringify(form)).not.toMatch(/geldzorgen|aanmaning/);
  await person.send("/hulp/ontbreekt", form);
  const rows = await product.admin("select area_code, specialty, missed from supply_gaps");
  expect(rows).toEqual([{ area_code: "WK051807", specialty: "debts", missed: 1 }]);
});

test("first pages of results: three hundred for a network in a quarter of an hour, and nothing of it is written", async () => {
  const copier = visitor();
  const tries = async () => (await product.admin("select count(*)::int as n from attempts"))[0]?.n;
  const before = await tries();
  const statuses: number[] = [];
  for (let area = 0; area < 303; area++)
    statuses.push((await copier.ask(`/hulp?plek=25${area % 90}`)).status);
  expect(statuses).toEqual([...Array(300).fill(200), ...Array(3).fill(429)]);
  expect((await visitor().ask("/hulp")).status).toBe(200);
  expect(await tries()).toBe(before);
});
