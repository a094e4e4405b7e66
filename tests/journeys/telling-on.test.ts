import { afterAll, beforeAll, expect, test } from "vitest";
import { helperWithMail, lettersTo, saidYesTo } from "#tests/support/asking-by-post";
import { type MailServer, openMailServer } from "#tests/support/mail-server";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
const name = "Selam Gebrezgi";
const note = "Komt u gerust & vraag naar mij: dinsdag om 10 uur.";
const told = "Het gaat beter met <de kinderen>.\nWij komen weer op school.";
const kept = "De huur is weer betaald.";
let mail: MailServer;
let product: RunningProduct;
let helper: post.ByPost;
let family: post.ByPost;
let reporter: post.ByPost;
/** Where the helper writes what the reporter may know. */
let tell: string;

/** A household that let the helper in, and somebody who asked the same helper through work. */
beforeAll(async () => {
  mail = await openMailServer();
  product = await startProduct({ demo: true, settings: lettersTo(mail) });
  const found = await helperWithMail(product.url, mail, "selam@example.nl");
  helper = found.helper;
  family = await post.signedUp(product.url, "Naima");
  const goal = await post.writesGoal(family, "Weer naar school.");
  await post.letsIn(family, helper, "Selam");
  await post.shares(family, goal, "see");
  const asked = { asker: "professional", consent: "agreed" };
  const through = await saidYesTo(helper, found.page, "Wijkteam", asked, { note });
  reporter = through.person;
  tell = `${through.asked}/terugkoppeling`;
});
afterAll(async () => {
  await product?.stop();
  await mail?.close();
});

const status = async () => post.mainOf(await reporter.ask("/vraag/stand"));

/** The helper puts a text to the household. Gives the path on which the family decides. */
async function puts(words: string): Promise<string> {
  const { householdId = "" } = post.hiddenOf(await family.ask("/plan/afsluiten"));
  expect((await post.fillIn(helper, tell, { householdId, words })).status).toBe(302);
  return waitsAt();
}

async function waitsAt(): Promise<string> {
  return /\/plan\/terugkoppeling\/[0-9a-f-]{36}/.exec((await family.ask("/plan")).html)?.[0] ?? "";
}

test("who asked through work reads where it stands, and not a word of the helper or the family", async () => {
  const before = await status();
  expect(before).toContain(t("contact:status.title.accepted", { name }));
  expect(before).toContain(t("contact:status.text.acceptedForOther", { name }));
  expect(before).not.toContain(note);
  const decide = await puts(told);
  expect(post.mainOf(await family.ask(decide))).toContain(t("sharing:feedback.exact"));
  expect(await status()).toBe(before);
});

test("after the yes of an owner that very text is read, and nothing else", async () => {
  const before = await status();
  const decide = await waitsAt();
  expect((await family.send(decide, { decision: "approved" })).leadsTo).toBe(decide);
  const page = await reporter.ask("/vraag/stand");
  const [lets = ""] = t("contact:status.feedback", { moment: "|" }).split("|");
  const text = post.mainOf(page);
  expect(page.html).toContain(`>${told.replace("<", "&lt;").replace(">", "&gt;")}<`);
  expect(text).toContain(lets);
  expect(text.split(lets)).toHaveLength(2);
  expect(before).not.toContain(lets);
  expect(text).not.toContain(note);
});

test("after a no nothing of it is read", async () => {
  const before = await status();
  const decide = await puts(kept);
  expect((await family.send(decide, { decision: "declined" })).leadsTo).toBe(decide);
  expect(await status()).toBe(before);
  expect(await status()).not.toContain(kept);
});
