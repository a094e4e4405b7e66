import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asksByPost, lettersTo, pageFromFile, pathIn } from "#tests/support/asking-by-post";
import { type MailServer, openMailServer, type ReceivedLetter } from "#tests/support/mail-server";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
const name = "Selam Gebrezgi";
let mail: MailServer;
let product: RunningProduct;
let page: string;
let letter: ReceivedLetter;
/** What the letter about the page leads to. */
let pageLink: string;

beforeAll(async () => {
  mail = await openMailServer();
  product = await startProduct({ demo: true, settings: lettersTo(mail) });
  ({ page, letter } = await pageFromFile(product, mail));
});
afterAll(async () => {
  await product?.stop();
  await mail?.close();
});

test("who is on a list is told so by mail, and says with one tap that all is right", async () => {
  expect(letter.text).toContain(t("mail:pageFromFile.open"));
  const reader = post.byPost(product.url);
  const asked = await reader.ask(pathIn(letter));
  for (const way of ["over", "hide", "away"] as const)
    expect(post.mainOf(asked)).toContain(t(`contact:pageLink.${way}`));
  expect(post.mainOf(asked)).not.toContain(t("contact:pageLink.signIn"));
  const tapped = await reader.send(pathIn(letter), {});
  const thanked = await reader.ask(tapped.leadsTo ?? "");
  expect(post.headingOf(thanked)).toBe(t("contact:pageLink.doneTitle"));
  expect(post.mainOf(thanked)).not.toContain(t("contact:pageLink.signIn"));
  const later = post.mainOf(await reader.ask(pathIn(letter)));
  expect(later).toContain(t("contact:pageLink.isConfirmed"));
  expect(later).not.toContain(t("contact:pageLink.right"));
  pageLink = pathIn(letter);
});

test("a yes by the link says how to be reached, and whoever asked is shown that in place of a conversation", async () => {
  expect((await post.byPost(product.url).ask(page)).html).not.toMatch(/wijkteam\.example/);
  const { person, sent } = await asksByPost(product.url, page);
  expect(sent.leadsTo).toBe("/vraag/verstuurd");
  const link = pathIn(await mail.letter());
  const helper = post.byPost(product.url);
  const form = await helper.ask(link);
  expect(post.mainOf(form)).toContain(t("contact:answer.noteByLink"));
  const yes = { ...post.hiddenOf(form), kind: "accepted" };
  expect((await helper.send(link, yes)).status).toBe(422);
  const { leadsTo } = await helper.send(link, { ...yes, note: "Bel mij op 06 12345678." });
  expect(leadsTo).toBe("/antwoord/bedankt?verstuurd=accepted");
  const thanks = post.mainOf(await helper.ask(leadsTo ?? ""));
  expect(thanks).toContain(t("contact:thanks.next.accepted"));
  expect(thanks).not.toContain(t("contact:thanks.next.declined"));
  const [told = ""] = t("contact:status.confirmByLink", { name, moment: "|" }).split(" |");
  const answered = post.mainOf(await person.ask("/vraag/stand"));
  expect(answered).toContain("Bel mij op 06 12345678.");
  expect(answered).toContain(told);
  await person.send("/vraag/stand/ja", {});
  const matched = await person.ask("/vraag/stand");
  expect(post.mainOf(matched)).toContain(t("contact:status.text.matchedByLink", { name }));
  expect(matched.html).not.toContain('name="words"');
  expect(matched.html).not.toContain("/vraag/stand/uitnodigen");
  for (const path of ["/vraag/stand/berichten", "/vraag/stand/uitnodigen"])
    expect((await person.ask(path)).leadsTo).toBe("/vraag/stand");
  const message = { id: randomUUID(), words: "Dag" };
  expect((await person.send("/vraag/stand/berichten", message)).leadsTo).toBe("/vraag/stand");
  expect(await product.admin("select from contact_messages")).toEqual([]);
});

test("who is on a list hides the page, and takes it over with an account of their own", async () => {
  const reader = post.byPost(product.url);
  expect((await reader.send(`${pageLink}/verbergen`, {})).leadsTo).toBe(pageLink);
  expect(post.mainOf(await reader.ask(pageLink))).toContain(t("contact:pageLink.isHidden"));
  expect((await reader.ask(page)).status).toBe(404);
  const over = await reader.ask(`${pageLink}/overnemen`);
  expect(post.mainOf(over)).toContain(t("contact:pageLink.overAccount"));
  const [, back = ""] = /\/account\/nieuw\?verder=([^"]+)/.exec(over.html) ?? [];
  expect(decodeURIComponent(back)).toBe(`${pageLink}/overnemen`);
  const signUp = post.mainOf(await reader.ask(`/account/nieuw?verder=${back}`));
  expect(signUp).toContain(t("accounts:signUp.forThat"));
  expect(signUp).not.toContain(t("accounts:signUp.forInvitation"));
  expect((await reader.send(`${pageLink}/overnemen`, {})).status).toBe(401);
  const selam = await post.signedUp(product.url, "Selam");
  for (const _ of "ab")
    expect((await selam.send(`${pageLink}/overnemen`, {})).leadsTo).toBe("/hulp/mijn-pagina");
  expect((await selam.ask("/hulp/mijn-pagina")).html).toContain("/hulp/mijn-pagina/tonen");
  expect((await reader.ask(pageLink)).status).toBe(404);
  await selam.send("/hulp/mijn-pagina/tonen", {});
  expect((await reader.ask(page)).status).toBe(200);
});
