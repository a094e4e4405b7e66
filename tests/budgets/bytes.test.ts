import { get } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogue as nl } from "#app/i18n/nl";
import { demoPassword, familySignIn } from "#drizzle/seed/demo-sign-ins";
import * as post from "#tests/support/people-by-post";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

/** In kilobytes as they travel to a browser that takes Brotli: the page itself at most, and all script that it loads. */
const most: Record<string, { page: number; script: number }> = {
  "/": { page: 8, script: 1 },
  "/hulp?plek=2532&thema=debts": { page: 16, script: 1 },
  "/inloggen": { page: 6, script: 1 },
  "/plan": { page: 16, script: 120.5 },
  "a goal": { page: 16, script: 132 },
  "/plan/gekeken": { page: 12, script: 114.5 },
};

/** What a page also names of the pages above it is fetched when somebody goes there. */
const loaded = /(?:href="|src="|import\("|import [^";]*")(\/assets\/[\w.-]+\.js)"/g;

/** No page of the list shows this sentence, and so none sends it. */
const ofAnotherPage = nl.moderation.desk.lead;

let product: RunningProduct;
let family: post.ByPost;
let goal = "";
beforeAll(async () => {
  product = await startProduct({ demo: true });
  family = post.byPost(product.url);
  await family.send("/inloggen", { signIn: familySignIn, password: demoPassword, next: "/plan" });
  goal = /\/plan\/doelen\/[0-9a-f-]{36}/.exec((await family.ask("/plan")).html)?.[0] ?? "";
});
afterAll(() => product?.stop());

test.each(Object.entries(most))("%s weighs no more than it may", async (name, allowed) => {
  const path = name === "a goal" ? goal : name;
  const { html } = await family.ask(path);
  expect(html).toContain("</html>");
  const size = await sizeOnTheWay(path);
  expect(size).toBeGreaterThan(1);
  expect(size).toBeLessThanOrEqual(allowed.page);
  const scripts = [...new Set([...html.matchAll(loaded)].map(([, file = ""]) => file))];
  const texts = await Promise.all(scripts.map(async (file) => (await family.ask(file)).html));
  expect(texts.filter((text) => text.includes(ofAnotherPage))).toEqual([]);
  const sizes = await Promise.all(scripts.map(sizeOnTheWay));
  const script = sizes.reduce((sum, one) => sum + one, 0);
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(allowed.script);
});

async function sizeOnTheWay(path: string): Promise<number> {
  const Cookie = [...family.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { Cookie, "Accept-Encoding": "gzip, br", "Accept-Language": "nl" };
  const bytes = await new Promise<number>((resolve, reject) => {
    get(product.url + path, { headers }, (response) => {
      let size = 0;
      response.on("data", (part: Buffer) => {
        size += part.length;
      });
      response.on("end", () => resolve(size));
      response.on("error", reject);
    }).on("error", reject);
  });
  return bytes / 1000;
}
