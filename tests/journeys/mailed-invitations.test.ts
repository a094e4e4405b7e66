import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type MailServer, neverAnswers, openMailServer } from "#tests/support/mail-server";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
const name = "Selam Gebrezgi";
const says = (state: "underway" | "sent" | "late" | "gaveUp" | "unknown") =>
  t(`sharing:invitation.mailed.${state}`, { name });

/** What only time brings: that a letter is to be tried again. */
const dueNow = "update letters set due_at = now() where address is not null";

let mail: MailServer;
let product: RunningProduct;
let family: post.ByPost;
let addresses = 0;

beforeAll(async () => {
  mail = await openMailServer();
  const settings = { SMTP_URL: mail.url, MAIL_FROM: "Bij Ons <post@bij-ons.example>" };
  product = await startProduct({ settings });
});

/** A family each time, because nobody sends more than ten letters a day. */
beforeEach(async () => {
  mail.answers = {};
  mail.letters.length = 0;
  family = await post.signedUp(product.url, "Haddou");
});

afterAll(async () => {
  await product?.stop();
  await mail?.close();
});

describe("a letter that arrives", () => {
  test("comes once, from nobody in particular, and its link opens the invitation", async () => {
    const { invitation, email } = await mailsInvitation();
    const letter = await mail.letter();
    expect(letter.envelope).toEqual({ from: "post@bij-ons.example", to: [email] });
    expect(letter.headers.get("from")).toBe("Bij Ons <post@bij-ons.example>");
    expect(letter.headers.get("to")).toBe(email);
    expect(letter.subject).toBe(t("mail:invitation.subject"));
    expect(letter.text).toContain(t("mail:invitation.nothing"));

    const [link = ""] = /http:\S+/.exec(letter.text) ?? [];
    const [head = ""] = letter.raw.split("\r\n\r\n");
    const beside = `${head} ${letter.text.replace(link, "")}`.toLowerCase();
    for (const word of ["haddou", "selam", "gebrezgi", "gezin", "plan", "doel", "zorg", "hulp"])
      expect(beside).not.toContain(word);
    expect(link).toMatch(/^http:\/\/bij-ons\.example\/uitnodiging\/[a-z]+(-[a-z]+){5}$/);
    expect((await family.ask(invitation)).html).toContain(link);
    const helper = await post.signedUp(product.url, "Selam");
    const opened = await helper.ask(new URL(link).pathname);
    expect(post.mainOf(opened)).toContain(t("sharing:accept.lead", { name }));

    await expect.poll(() => pageOf(invitation), { timeout: 10_000 }).toContain(says("sent"));
    await anotherLetter();
    expect(mail.letters.filter(({ envelope }) => envelope.to[0] === email)).toHaveLength(1);
  });

  test("is in the language of whoever invites", async () => {
    await family.send("/taal", { language: "en", here: "/plan" });
    await mailsInvitation();
    const { subject, text } = await mail.letter();
    expect(subject).toBe("An invitation");
    expect(text).toContain("works once, until");
  });

  test("goes to one address, whatever is typed", async () => {
    for (const email of [
      "selam@example.nl\r\nBcc: everybody@example.nl",
      "selam@example.nl, everybody@example.nl",
      "Everybody <selam@example.nl>",
      "selam@example.nl>\r\nDATA",
      '"a\\" everybody"@example.nl',
    ]) {
      const answer = await post.fillIn(family, "/plan/mensen/uitnodigen", { name, kind: "helper", email });
      expect([answer.status, post.mainOf(answer)]).toEqual([
        422,
        expect.stringContaining(t("problems:not-an-email")),
      ]);
    }
    await mailsInvitation();
    expect((await mail.letter()).envelope.to).toHaveLength(1);
    expect(mail.letters).toHaveLength(1);
  });
});

describe("a letter that does not arrive", () => {
  test("because the address is refused: the owner is told, and still has the words", async () => {
    mail.answers.address = 550;
    const { invitation } = await mailsInvitation();
    await expect.poll(() => pageOf(invitation), { timeout: 10_000 }).toContain(says("gaveUp"));
    expect((await family.ask(invitation)).html).toMatch(/\/uitnodiging\/[a-z]+(-[a-z]+){5}/);
  });

  test("because the mail server is not at home: the owner is told that we try again", async () => {
    mail.answers.greeting = 421;
    const { invitation } = await mailsInvitation();
    await expect.poll(() => pageOf(invitation), { timeout: 10_000 }).toContain(says("late"));
    mail.answers = {};
    await product.admin(dueNow);
    await mail.letter();
    await expect.poll(() => pageOf(invitation), { timeout: 10_000 }).toContain(says("sent"));
  });
});

describe("a power cut", () => {
  test("as soon as the invitation is made: the letter is there too, and comes once", async () => {
    mail.answers.greeting = neverAnswers;
    const { invitation } = await mailsInvitation();
    mail.answers = {};
    await product.powerCut(dueNow);
    const first = await mail.letter();
    expect((await family.ask(invitation)).html).toContain(/http:\S+/.exec(first.text)?.[0]);
    expect([first, ...(await anotherLetter())]).toEqual(mail.letters);
  });

  test("before the content has left: it is sent again, and comes once", async () => {
    mail.answers.address = neverAnswers;
    const before = mail.seen.address;
    await mailsInvitation();
    await expect.poll(() => mail.seen.address, { timeout: 10_000 }).toBe(before + 1);
    mail.answers = {};
    await product.powerCut(dueNow);
    const first = await mail.letter();
    expect([first, ...(await anotherLetter())]).toEqual(mail.letters);
  });

  test("after the content has left: it is not sent again, and the owner is told that nobody knows", async () => {
    mail.answers.content = neverAnswers;
    const before = mail.seen.content;
    const { invitation } = await mailsInvitation();
    await expect.poll(() => mail.seen.content, { timeout: 10_000 }).toBe(before + 1);
    mail.answers = {};
    await product.powerCut(
      `${dueNow}; update letters set handed_over_at = now() - interval '11 minutes' where address is not null`,
    );
    await expect.poll(() => pageOf(invitation), { timeout: 10_000 }).toContain(says("unknown"));
    expect(await anotherLetter()).toEqual(mail.letters);
    expect(mail.seen.content).toBe(before + 2);
  });
});

test("nobody sends more than three letters a day to one address, or more than ten in all", async () => {
  const send = (email: string) =>
    post.fillIn(family, "/plan/mensen/uitnodigen", { name, kind: "helper", email });
  const toOne = [];
  for (let sent = 0; sent < 4; sent++) toOne.push((await send("Een.Vreemde@example.nl")).status);
  expect(toOne).toEqual([302, 302, 302, 422]);
  for (let sent = 4; sent < 10; sent++) expect((await send(newAddress())).status).toBe(302);
  const over = await send(newAddress());
  expect([over.status, post.mainOf(over)]).toEqual([
    422,
    expect.stringContaining(t("problems:too-many-letters")),
  ]);
  const without = await post.fillIn(family, "/plan/mensen/uitnodigen", { name, kind: "helper", email: "" });
  expect(without.status).toBe(302);
});

/** Gives the next letter that arrives, of another invitation: the post has been by then, and had time for every letter that waits. */
async function anotherLetter() {
  const { email } = await mailsInvitation();
  const arrived = () => mail.letters.filter(({ envelope }) => envelope.to[0] === email);
  await expect.poll(arrived, { timeout: 10_000 }).toHaveLength(1);
  return arrived();
}

async function mailsInvitation() {
  const email = newAddress();
  const { leadsTo } = await post.fillIn(family, "/plan/mensen/uitnodigen", { name, kind: "helper", email });
  return { email, invitation: leadsTo ?? "" };
}

function newAddress(): string {
  addresses++;
  return `iemand.${addresses}@example.nl`;
}

async function pageOf(invitation: string): Promise<string> {
  return post.mainOf(await family.ask(invitation));
}
