import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  askedPath,
  asksByPost,
  filledIn,
  helperWithMail,
  lettersTo,
  pathIn,
} from "#tests/support/asking-by-post";
import { type MailServer, neverAnswers, openMailServer } from "#tests/support/mail-server";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let mail: MailServer;
let product: RunningProduct;
let helper: post.ByPost;
let page: string;

beforeAll(async () => {
  mail = await openMailServer();
  const settings = { ...lettersTo(mail), SMS_DOMAIN: "sms.example" };
  product = await startProduct({ demo: true, settings });
  ({ helper, page } = await helperWithMail(product.url, mail, "selam@example.nl"));
});
beforeEach(() => {
  mail.answers = {};
  mail.letters.length = 0;
});
afterAll(async () => {
  await product?.stop();
  await mail?.close();
});

const asks = (name: string, number = "06 12345678") =>
  asksByPost(product.url, page, { name, channel: "sms", number });
const to = (address: string) => mail.letters.filter(({ envelope }) => envelope.to[0] === address);

test("who chooses a text message reads everywhere that it comes, and the helper that we send it", async () => {
  const person = await filledIn(product.url, page, { name: "Ilse", channel: "sms", number: "06 12345678" });
  const asked = await person.ask(`${page}/vraag/bereiken`);
  const form = post.mainOf(asked);
  for (const means of ["sms", "phone"] as const) expect(form).toContain(t(`contact:channelMeans.${means}`));
  expect(form).not.toContain(t("contact:channelMeans.smsByHand"));
  expect(["sms", "smsByHand"].filter((value) => asked.html.includes(`value="${value}"`))).toEqual(["sms"]);
  await person.send(`${page}/vraag/controle`, {});
  const sent = post.mainOf(await person.ask("/vraag/verstuurd"));
  for (const told of ["contact:sent.told.sms", "contact:sent.ifNot"] as const)
    expect(sent).toContain(t(told));
  expect(post.mainOf(await person.ask("/vraag/stand"))).not.toContain(t("contact:status.comeBack"));
  const says = t("contact:reach.sms", { replyTo: "06 12345678" });
  expect(post.mainOf(await helper.ask(await askedPath(helper, "Ilse")))).toContain(says);
  const byLink = await post.byPost(product.url).ask(pathIn(await mail.letter()));
  expect(post.mainOf(byLink)).toContain(says);
});

test("a power cut while the gateway has a text message: it comes once, and leads to where the code is filled in", async () => {
  await asks("Roos", "0470 12 34 56");
  await mail.letter();
  mail.answers.address = neverAnswers;
  const before = mail.seen.address;
  await post.fillIn(helper, await askedPath(helper, "Roos"), { kind: "accepted" });
  await expect.poll(() => mail.seen.address, { timeout: 15_000 }).toBeGreaterThan(before);
  mail.answers = {};
  await product.powerCut("update letters set due_at = now() where address is not null");
  await expect.poll(() => to("32470123456@sms.example").length, { timeout: 15_000 }).toBe(1);
  await asks("Sanne", "0470 65 43 21");
  await post.fillIn(helper, await askedPath(helper, "Sanne"), { kind: "accepted" });
  await expect.poll(() => to("32470654321@sms.example").length, { timeout: 15_000 }).toBe(1);
  const [sms, ...more] = to("32470123456@sms.example");
  expect([more, pathIn({ text: String(sms?.text) })]).toEqual([[], "/vraag"]);
});

test("a power cut once the gateway has read a text message: it is not sent a second time", async () => {
  await asks("Iris", "0470 33 44 55");
  await mail.letter();
  mail.answers.content = neverAnswers;
  const before = mail.seen.content;
  await post.fillIn(helper, await askedPath(helper, "Iris"), { kind: "accepted" });
  await expect.poll(() => mail.seen.content, { timeout: 15_000 }).toBe(before + 1);
  mail.answers = {};
  await product.powerCut("update letters set due_at = now() where address is not null");
  await asks("Noor", "0470 55 44 33");
  await post.fillIn(helper, await askedPath(helper, "Noor"), { kind: "accepted" });
  await expect.poll(() => to("32470554433@sms.example").length, { timeout: 15_000 }).toBe(1);
  expect(to("32470334455@sms.example")).toEqual([]);
});

test("one number is named in no more than five requests a day, in whichever way it is typed", async () => {
  const typed = ["06 11223344", "0611223344", "+31 6 11223344", "0031611223344", "+31 (0)6 11 22 33 44"];
  for (const number of typed) expect((await asks("Roos", number)).sent.status).toBe(302);
  const { sent } = await asks("Roos", "06-11223344");
  expect([sent.status, sent.html.includes(t("problems:too-many-requests"))]).toEqual([422, true]);
  expect((await asks("Roos", "06 44332211")).sent.status).toBe(302);
});
