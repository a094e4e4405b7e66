import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asksByPost, helperWithMail, lettersTo } from "#tests/support/asking-by-post";
import { type MailServer, neverAnswers, openMailServer } from "#tests/support/mail-server";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const dueNow = "update letters set due_at = now() where address is not null";
const roos = "roos@example.nl";

let mail: MailServer;
let product: RunningProduct;
let page: string;

beforeAll(async () => {
  mail = await openMailServer();
  product = await startProduct({ demo: true, settings: lettersTo(mail) });
  page = (await helperWithMail(product.url, mail, "selam@example.nl")).page;
});
beforeEach(() => {
  mail.answers = {};
  mail.letters.length = 0;
});
afterAll(async () => {
  await product?.stop();
  await mail?.close();
});

const asks = () => asksByPost(product.url, page);

/** Whoever would get a second letter has it before somebody who asked later gets the first one. */
async function everyLetter(): Promise<string[]> {
  await asksByPost(product.url, page, { channel: "email", email: roos });
  await product.admin(`update contact_requests set sent_at = sent_at - interval '30 days', remind_at = remind_at - interval '30 days',
    answer_by = now() - interval '1 minute' where channel = 'email' and ended_at is null`);
  const addresses = () => mail.letters.flatMap(({ envelope }) => envelope.to);
  await expect.poll(addresses, { timeout: 40_000 }).toContain(roos);
  return addresses().filter((address) => address !== roos);
}

test("the letter about a request comes once, whether the power went before it left or while it left", async () => {
  mail.answers.greeting = neverAnswers;
  await asks();
  mail.answers = {};
  await product.powerCut(dueNow);
  await mail.letter();
  mail.answers.address = neverAnswers;
  const before = mail.seen.address;
  await asks();
  await expect.poll(() => mail.seen.address, { timeout: 20_000 }).toBe(before + 1);
  mail.answers = {};
  await product.powerCut(dueNow);
  const letters = await everyLetter();
  expect(letters.filter((address) => address === "selam@example.nl").length).toBeGreaterThanOrEqual(2);
  const told = "select count(*)::int as count from contact_letters where occasion = 'sent'";
  expect((await product.admin(told))[0]?.count).toBe(letters.length);
});

test("the reminder comes once when the power goes while it leaves", async () => {
  await product.admin(
    "update contact_requests set ended_at = now(), ended_by = 'silence' where ended_at is null",
  );
  await asks();
  await mail.letter();
  mail.letters.length = 0;
  mail.answers.address = neverAnswers;
  const before = mail.seen.address;
  await product.admin(
    "update contact_requests set sent_at = sent_at - interval '30 days', remind_at = now() - interval '1 minute' where ended_at is null",
  );
  await expect.poll(() => mail.seen.address, { timeout: 40_000 }).toBeGreaterThan(before);
  mail.answers = {};
  await product.powerCut(dueNow);
  await mail.letter();
  const letters = await everyLetter();
  const ofSent =
    "select count(*)::int as count from contact_letters where occasion = 'sent' and request_id in (select id from contact_requests where channel = 'email')";
  const later = Number((await product.admin(ofSent))[0]?.count);
  expect(letters).toHaveLength(1 + later);
});
