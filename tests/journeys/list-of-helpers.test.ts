import { afterAll, beforeAll, expect, test } from "vitest";
import { plainPage } from "#tests/support/helpers-and-moderators";
import { bringsInList, moderatorAt, waitingList } from "#tests/support/lists-of-helpers";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
const names = ["Aisha Bakker", "Bram Hoekstra", "Emre Demir"];
let product: RunningProduct;
let moderator: post.ByPost;
let list: string;

beforeAll(async () => {
  product = await startProduct({ demo: true });
  await bringsInList(product, "buurtteams.csv", names);
  moderator = await moderatorAt(product.url);
});
afterAll(() => product?.stop());

const pageOf = async (name: string) => {
  const { html } = await moderator.ask(list);
  const [before = ""] = html.split(name);
  return before.match(/\/redactie\/paginas\/[0-9a-f-]{36}/g)?.at(-1) ?? "";
};
const found = async () => {
  const reader = post.byPost(product.url);
  const answers = names.map((name) =>
    reader.ask(`/hulp?plek=Den+Haag&woorden=${name.split(" ").at(-1)?.toLowerCase()}`),
  );
  const shown = (await Promise.all(answers)).map(post.mainOf).join();
  return names.filter((name) => shown.includes(name));
};

test("a list waits at the desk, and a moderator reads who is on it", async () => {
  expect((await moderator.ask("/redactie")).html).toContain("buurtteams.csv");
  list = await waitingList(moderator, "buurtteams.csv");
  const shown = post.mainOf(await moderator.ask(list));
  for (const name of names) expect(shown).toContain(name);
  expect(shown).toContain(t("moderation:import.fresh", { count: 3 }));
  expect(post.mainOf(await moderator.ask(await pageOf("Emre Demir")))).toContain(plainPage.introduction);
  expect(await found()).toEqual([]);
});

test("one is sent back apart, with a word", async () => {
  const sendBack = `${await pageOf("Emre Demir")}/terugsturen`;
  for (const address of [sendBack, `${list}/terugsturen`]) {
    const seen = { seenUntil: "2026-01-01T00:00:00.000001Z" };
    const wordless = await moderator.send(address, { ...seen, reason: "  " });
    expect([address, wordless.status]).toEqual([address, 422]);
    if (address.startsWith(list)) expect(post.hiddenOf(wordless)).toMatchObject(seen);
    expect(post.mainOf(wordless)).toContain(t("problems:required"));
  }
  expect((await moderator.send(sendBack, { reason: "Zonder organisatie." })).leadsTo).toBe(`${list}?bewaard`);
  expect(post.mainOf(await moderator.ask(list))).not.toContain("Emre Demir");
});

test("the others are found by everybody after one press, and a second press changes nothing", async () => {
  const seen = post.hiddenOf(await moderator.ask(list));
  for (const _ of "ab")
    expect((await moderator.send(`${list}/goedkeuren`, seen)).leadsTo).toBe("/redactie?bewaard");
  expect(await found()).toEqual(["Aisha Bakker", "Bram Hoekstra"]);
  expect((await moderator.ask("/redactie")).html).not.toContain("buurtteams.csv");
  expect(post.mainOf(await moderator.ask(list))).toContain(t("moderation:import.none"));
});
