import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword, familySignIn, helperSignIn, moderatorSignIn } from "#drizzle/seed/demo-sign-ins";
import * as post from "#tests/support/people-by-post";
import { newSignIn, password, sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct({ demo: true });
});
afterAll(() => product?.stop());

async function comesIn(signIn: string, secret = demoPassword, person = post.byPost(product.url)) {
  const { leadsTo } = await person.send("/inloggen", { signIn, password: secret });
  return { person, leadsTo };
}

/** The links of the menu, which is there on every page. */
async function menuOf(person: post.ByPost): Promise<string[]> {
  const { html } = await person.ask("/cookies");
  const [, nav = ""] = /<nav[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
  return [...nav.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => href);
}

const always = ["/hulp", "/plan", "/gedeeld"];
const withoutPlan = ["/hulp", "/gedeeld"];

describe("after signing in", () => {
  test.each([
    ["a family is in its plan", familySignIn, "/plan", always],
    ["a helper is at what was asked", helperSignIn, "/aanvragen", [...withoutPlan, "/aanvragen"]],
    ["a moderator is at the desk", moderatorSignIn, "/redactie", [...withoutPlan, "/redactie"]],
  ])("%s, and finds the way back in the menu", async (_who, signIn, path, menu) => {
    const { person, leadsTo } = await comesIn(signIn);
    expect(leadsTo).toBe(path);
    expect((await person.ask(path)).status).toBe(200);
    expect(await menuOf(person)).toEqual(menu);
  });

  test("a helper begins a plan of the own family from the front page, and has it in the menu from then on", async () => {
    const { person } = await comesIn(helperSignIn);
    expect((await person.ask("/")).html).toContain(`href="/plan"`);
    expect((await person.ask("/plan")).leadsTo).toBe("/plan/begin");
    const { id = "" } = post.hiddenOf(await person.ask("/plan/begin"));
    await person.send("/plan/begin", { id });
    expect(await menuOf(person)).toEqual([...always, "/aanvragen"]);
    person.cookies.set("menu", "requests");
    expect(await menuOf(person)).toEqual([...withoutPlan, "/aanvragen"]);
    await person.ask("/plan");
    expect(await menuOf(person)).toEqual([...always, "/aanvragen"]);
    const again = await comesIn(helperSignIn);
    expect(again.leadsTo).toBe("/plan");
    expect(await menuOf(again.person)).toEqual([...always, "/aanvragen"]);
  });

  test("whoever asked for a page is on that page", async () => {
    const person = post.byPost(product.url);
    const page = await person.ask("/inloggen?verder=%2Fgedeeld");
    const account = { signIn: moderatorSignIn, password: demoPassword };
    expect((await person.send("/inloggen", { ...post.hiddenOf(page), ...account })).leadsTo).toBe("/gedeeld");
    expect(await menuOf(person)).toContain("/redactie");
  });

  test("the menu of who was here before is gone, and so it is after signing out", async () => {
    const { person } = await comesIn(moderatorSignIn);
    await comesIn(familySignIn, demoPassword, person);
    expect(await menuOf(person)).toEqual(always);
    await comesIn(moderatorSignIn, demoPassword, person);
    await person.send("/uitloggen", {});
    expect(await menuOf(person)).toEqual(["/hulp", "/inloggen"]);
    expect([...person.cookies.keys()]).not.toContain("menu");
  });
});

test("who hands in a page finds what is asked in the menu from then on", async () => {
  const person = post.byPost(product.url);
  const signIn = newSignIn("Sanne");
  const { id = "" } = post.hiddenOf(await person.ask("/account/nieuw"));
  await person.send("/account/nieuw", { id, name: "Sanne", signIn, password, next: "/hulp/mijn-pagina" });
  expect(await menuOf(person)).toEqual(always);
  const page = {
    ...{ id: randomUUID(), name: "Sanne", introduction: "Ik luister.", expectation: "Ik bel." },
    ...{ payment: "free", areaCodes: "GM0518", specialties: "grief", languages: "nl" },
  };
  expect((await person.send("/hulp/mijn-pagina/veranderen", page)).status).toBe(302);
  expect(await menuOf(person)).toEqual([...withoutPlan, "/aanvragen"]);
  expect((await comesIn(signIn, password)).leadsTo).toBe("/aanvragen");
  const family = await post.signedUp(product.url, "Fatma");
  expect((await family.send("/hulp/mijn-pagina/veranderen", { ...page, id: randomUUID() })).status).toBe(302);
  expect(await menuOf(family)).toEqual([...always, "/aanvragen"]);
});

test("a menu that somebody made up opens nothing", async () => {
  const { person } = await comesIn(familySignIn);
  person.cookies.set("menu", "desk.requests.evil");
  expect(await menuOf(person)).toEqual([...withoutPlan, "/aanvragen", "/redactie"]);
  expect((await person.ask("/redactie")).status).toBe(404);
  expect(post.mainOf(await person.ask("/aanvragen"))).toContain(t("directory:own.none"));
});
