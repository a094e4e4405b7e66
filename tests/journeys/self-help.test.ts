import { afterAll, beforeAll, expect, test } from "vitest";
import type { ShownTool } from "#app/domain/directory/self-help-tool";
import type { Speak } from "#app/i18n/speak";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";
import { toolsOf } from "#tests/support/shelf";

const t = sentencesIn("nl");
let product: RunningProduct;
let family: post.ByPost;
let goal: string;
beforeAll(async () => {
  product = await startProduct({ demo: true });
  family = await post.signedUp(product.url, "Naima");
  goal = await post.writesGoal(family, "Minder geldzorgen.");
});
afterAll(() => product?.stop());

const hrefs = ({ html }: post.Answer) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
const written = ({ html }: post.Answer, name: string) =>
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(html)?.[1]?.trim();

/** What the page tells of a tool, read as somebody reads it: from its name on, as far as its link. */
function toldOf({ name, says }: ShownTool, page: string, t: Speak): string {
  const from = page.indexOf(`${name} ${says}`);
  return from < 0 ? "" : page.slice(from, page.indexOf(t("information:shelf.open", { name }), from));
}

function factsOf({ cost, languages, privacy }: ShownTool, t: Speak): string[] {
  return [
    `${t("information:shelf.cost")} ${t(`information:shelf.costs.${cost}`)}`,
    `${t("information:shelf.language")} ${languages.map((one) => t(`vocabulary:language.${one}`)).join()}`,
    `${t("information:shelf.privacy")} ${privacy}`,
  ];
}

test.each(["nl", "en"] as const)(
  "the shelf tells of each what it costs, in which language it is and what happens with one's data, in %s",
  async (language) => {
    const t = sentencesIn(language);
    const visitor = post.byPost(product.url);
    visitor.cookies.set("taal", language);
    const page = await visitor.ask("/zelfhulp");
    const tools = await toolsOf(product, language);
    expect(tools).toHaveLength(9);
    for (const tool of tools) {
      const told = toldOf(tool, post.mainOf(page), t);
      for (const fact of factsOf(tool, t)) expect(told).toContain(fact);
      expect(hrefs(page)).toContain(tool.address);
    }
  },
);

test.each(["/hulp?plek=2532&thema=debts", "/hulp?plek=2532&woorden=geldzorgen"])(
  "who searches at %s finds under the helpers what can be done alone, with what it costs",
  async (path) => {
    const page = post.mainOf(await post.byPost(product.url).ask(path));
    const geldfit = (await toolsOf(product, "nl")).filter(({ key }) => key === "geldfit");
    expect(geldfit).toHaveLength(1);
    for (const tool of geldfit) {
      const told = toldOf(tool, page, t);
      for (const fact of factsOf(tool, t)) expect(told).toContain(fact);
    }
    const helpers = page.indexOf(t("directory:results.order"));
    expect(helpers).toBeGreaterThan(0);
    expect(page.indexOf(t("information:shelf.beside"))).toBeGreaterThan(helpers);
  },
);

test.each(["/hulp?woorden=mijn+man+slaat+mij", "/hulp?plek=2532&thema=violenceAtHome"])(
  "who searches at %s finds Veilig Thuis first of what can be done alone, with its number",
  async (path) => {
    const page = post.mainOf(await post.byPost(product.url).ask(path));
    const told = page.slice(page.indexOf(t("information:shelf.beside")));
    expect(told.indexOf("0800 2000")).toBeGreaterThan(0);
    const opens = (name: string) => told.indexOf(t("information:shelf.open", { name }));
    expect(opens("Veilig Thuis")).toBeGreaterThan(0);
    expect(opens("Veilig Thuis")).toBeLessThan(opens("De Kindertelefoon"));
  },
);

test("something of the shelf is put beside a goal as an agreement, and is opened from there", async () => {
  const shelf = `/zelfhulp?doel=${goal.split("/").at(-1)}`;
  expect(hrefs(await family.ask(goal))).toContain(shelf);
  const add = `${goal}/afspraken/nieuw?zelfhulp=geldfit`;
  expect(hrefs(await family.ask(shelf))).toEqual(expect.arrayContaining([add, goal]));
  const form = await family.ask(add);
  expect([written(form, "what"), written(form, "how")]).toEqual(["Geldfit gebruiken", "https://geldfit.nl/"]);
  const fields = { who: "Wij", what: "Geldfit gebruiken", when: "Zaterdag", how: "https://geldfit.nl/" };
  const saved = await family.send(`${goal}/afspraken/nieuw`, { ...post.hiddenOf(form), ...fields });
  expect(saved.leadsTo).toBe(goal);
  const { html } = await family.ask(goal);
  expect(html).toMatch(/<a[^>]*href="https:\/\/geldfit\.nl\/" rel="noreferrer"/);
  expect(post.mainOf({ ...saved, html })).toContain("Geldfit gebruiken");
});

test("no other address in an agreement is a link", async () => {
  const how = "https://evil.example/ en www.geldfit.nl.evil.example";
  await post.fillIn(family, `${goal}/afspraken/nieuw`, { who: "Wij", what: "Kijken", when: "Nu", how });
  const page = await family.ask(goal);
  expect(post.mainOf(page)).toContain("https://evil.example/");
  expect(hrefs(page).filter((href) => href.includes("evil"))).toEqual([]);
});

test("an address that somebody made up brings nothing", async () => {
  expect(hrefs(await family.ask("/zelfhulp?doel=%22%3E%3Cscript%3E")).join()).not.toMatch(
    /doel|afspraken|script/,
  );
  expect(written(await family.ask(`${goal}/afspraken/nieuw?zelfhulp=onzin`), "what")).toBe("");
  const other = await post.signedUp(product.url, "Wim");
  expect((await other.ask(`${goal}/afspraken/nieuw?zelfhulp=geldfit`)).status).toBe(404);
});

test("whoever types the name of a tool finds it", async () => {
  const tools = await toolsOf(product, "nl");
  expect(tools).toHaveLength(9);
  for (const { name } of tools) {
    const page = await post.byPost(product.url).ask(`/hulp?woorden=${encodeURIComponent(name)}`);
    const main = post.mainOf(page);
    expect(main).toContain(t("information:shelf.open", { name }));
    expect(main).not.toContain("nergens");
    expect(main).not.toContain(t("directory:results.empty.title"));
  }
});
