import { get } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogue as nl } from "#app/i18n/nl";
import { demoPassword, familySignIn } from "#drizzle/seed/demo-sign-ins";
import * as post from "#tests/support/people-by-post";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

/** In kilobytes as they travel, compressed: the page itself at most, and all script that it loads. */
const most: Record<string, { page: number; script: number }> = {
  "/": { page: 8, script: 3 },
  "/hulp?plek=2532&thema=debts": { page: 16, script: 3 },
  "/inloggen": { page: 6, script: 3 },
  "/plan": { page: 16, script: 134 },
  "a goal": { page: 16, script: 145 },
  "/plan/gekeken": { page: 12, script: 129 },
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
  const page = await weighed(name === "a goal" ? goal : name);
  expect(page.html).toContain("</html>");
  expect(page.kilobytes).toBeGreaterThan(1);
  expect(page.kilobytes).toBeLessThanOrEqual(allowed.page);
  const scripts = [...new Set([...page.html.matchAll(loaded)].map(([, path = ""]) => path))];
  const texts = await Promise.all(scripts.map(async (path) => (await family.ask(path)).html));
  expect(texts.filter((text) => text.includes(ofAnotherPage))).toEqual([]);
  const sizes = texts.map((text) => gzipSync(text).length);
  const script = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(allowed.script);
});

/** The page with the size of what came over the wire. */
async function weighed(path: string): Promise<{ html: string; kilobytes: number }> {
  const Cookie = [...family.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { Cookie, "Accept-Encoding": "gzip", "Accept-Language": "nl" };
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
  return { html: (await family.ask(path)).html, kilobytes: bytes / 1000 };
}
