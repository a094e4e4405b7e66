import { afterAll, beforeAll, expect, test } from "vitest";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
const file = "/plan/gekeken/bestand";
let product: RunningProduct;
let family: post.ByPost;

beforeAll(async () => {
  product = await startProduct();
  family = await post.signedUp(product.url, "Naima");
});
afterAll(() => product?.stop());

test("the file is kept by nobody on the way, and its name says nothing", async () => {
  const { status, headers, html } = await family.ask(file);
  expect(status).toBe(200);
  expect(headers.get("Content-Type")).toBe("application/json");
  expect(headers.get("Content-Disposition")).toBe('attachment; filename="lijst.json"');
  expect(headers.get("Cache-Control")).toContain("no-store");
  expect(JSON.parse(html)).toMatchObject({ format: "bij-ons-ledger", version: 1 });
});

test("who is not signed in goes by the sign-in page", async () => {
  const { leadsTo } = await post.byPost(product.url).ask(file);
  expect(leadsTo).toBe(`/inloggen?verder=${encodeURIComponent(file)}`);
});

test("who has no plan is led to where one begins", async () => {
  const guest = post.byPost(product.url);
  const { id = "" } = post.hiddenOf(await guest.ask("/account/nieuw?verder=/gedeeld"));
  const account = { id, name: "Selam", signIn: `selam-${id.slice(-8)}`, password: "een lang wachtwoord" };
  await guest.send("/account/nieuw", { ...account, next: "/gedeeld" });
  expect((await guest.ask(file)).leadsTo).toBe("/plan/begin");
});

test("the page keeps what was asked while going back", async () => {
  for (let times = 0; times < 60; times++) await family.ask("/plan/mensen");
  const asked = "/plan/gekeken?wie=iedereen&tot=2099-12-31";
  const { html } = await family.ask(asked);
  const older = /href="([^"]*voor=[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect(older).toMatch(/^\/plan\/gekeken\?wie=iedereen&tot=2099-12-31&voor=/);
  const back = await family.ask(older);
  expect(post.mainOf(back)).toContain(t("ledger:households.started"));
  expect(back.html).toContain('href="/plan/gekeken?wie=iedereen&amp;tot=2099-12-31"');
});
