import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword } from "#drizzle/seed/demo-sign-ins";
import { formsThatWrite, patternOf, written } from "#tests/access/routes-said-to";
import * as post from "#tests/support/people-by-post";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

let product: RunningProduct;
let ofFamily: Seen[];
let ofHelper: Seen[];
beforeAll(async () => {
  product = await startProduct({ demo: true });
  const goal = await writesSomethingOfAll();
  const alone = written.filter((path) => !path.includes(":")).map((path) => `/${path}`);
  ofFamily = await formsFrom("naima", [goal, "/plan", ...alone, "/plan/belangrijk/wens/nieuw"]);
  ofHelper = await formsFrom("selam.gebrezgi", [goal, "/gedeeld"]);
}, 300_000);
afterAll(() => product?.stop());

interface Seen {
  at: string;
  to: string;
  saysToWhom: boolean;
}

/** Of pages that are alike, such as those of goals, some are enough. */
const mostAlike = 6;
const isFile = /\/(bestand|pdf|alles|papier)$/;

/** Follows every link of the plan from a page on, and gives the forms that write into it. */
async function formsFrom(signIn: string, start: string[]): Promise<Seen[]> {
  const person = await signsIn(signIn);
  const waiting = [...start];
  const visits = new Map<string, number>();
  const asked = new Set<string>();
  const forms: Seen[] = [];
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const pattern = patternOf(path) ?? path;
    const times = visits.get(pattern) ?? 0;
    if (asked.has(path) || times >= mostAlike || isFile.test(pattern)) continue;
    asked.add(path);
    visits.set(pattern, times + 1);
    const { html } = await person.ask(path);
    forms.push(...formsThatWrite(html).map((form) => ({ ...form, at: pattern })));
    waiting.push(...linksIn(html));
  }
  return forms;
}

const linksIn = (html: string) =>
  [...html.matchAll(/href="(\/plan[^"#]*)/g)].map(([, to = ""]) => to.replaceAll("&amp;", "&"));

/** On the answer to another form, and where somebody else of the family has a sign-in too. */
const notReached = ["plan/gezin/:memberId/antwoorder", "plan/volhouden/bewaren"];

/** A goal with something of every kind, shared with everybody who was let in, one of whom proposes something. */
async function writesSomethingOfAll(): Promise<string> {
  const family = await signsIn("naima");
  const { householdId = "" } = post.hiddenOf(await family.ask("/plan/doelen/nieuw"));
  const sends = (path: string, fields: post.Fields) =>
    family.send(path, { id: randomUUID(), householdId, ...fields });
  const goal = await post.writesGoal(family, "Samen rustig eten.");
  await sends(`${goal}/taken/nieuw`, { words: "Tafel dekken", repeat: "daily" });
  await sends(`${goal}/meting`, { compared: "better" });
  await sends(`${goal}/voortgang/nieuw`, { words: "Het was gezellig." });
  await sends("/plan/opgeschreven/nieuw", { words: "Zomaar.", audience: "household" });
  await sends("/plan/netwerk/nieuw", { name: "Buurvrouw", ring: "close", side: "informal" });
  await sends("/plan/opzet", { template: "perspective" });
  await sends("/plan/terugkijken/nieuw", {});
  const choice = (await family.ask(`${goal}/delen`)).html;
  for (const [, partyId = ""] of choice.matchAll(/name="partyId"[^>]*value="([^"]+)"/g))
    await sends(`${goal}/delen`, { partyId, verb: "propose", lasts: "help", from: "everything" });
  const helper = await signsIn("selam.gebrezgi");
  const proposal = { id: randomUUID(), who: "Selam", what: "Samen koken", when: "Maandag" };
  await helper.send(`${goal}/voorstellen/nieuw`, proposal);
  return goal;
}

async function signsIn(signIn: string): Promise<post.ByPost> {
  const person = post.byPost(product.url);
  await person.send("/inloggen", { signIn, password: demoPassword });
  return person;
}

describe("beside every button that writes into the plan stands who will see it", () => {
  test.each([
    ["the family", () => ofFamily],
    ["who was let in", () => ofHelper],
  ])("for %s", (_, forms) => {
    expect(forms().length).toBeGreaterThan(0);
    expect(forms().filter(({ saysToWhom }) => !saysToWhom)).toEqual([]);
  });

  test("and every such form was looked at", () => {
    const seen = new Set([...ofFamily, ...ofHelper].map(({ to }) => to));
    expect(written.filter((path) => !seen.has(path))).toEqual(notReached);
  });
});
