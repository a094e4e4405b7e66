import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demoPassword, helperSignIn } from "#drizzle/seed/demo-sign-ins";
import { askedPath, asksByPost } from "#tests/support/asking-by-post";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");

describe("where no mail server is named and nobody real is served", () => {
  let product: RunningProduct;
  let developer: post.ByPost;
  beforeAll(async () => {
    product = await startProduct({ demo: true });
    developer = post.byPost(product.url);
  });
  afterAll(() => product?.stop());

  const letters = async () => post.mainOf(await developer.ask("/brieven"));

  test("a page shows each letter as it would leave: the link, and nothing of what it is about", async () => {
    expect(await letters()).toContain(t("mail:drawer.none"));
    const helper = post.byPost(product.url);
    await helper.send("/inloggen", { signIn: helperSignIn, password: demoPassword, next: "/aanvragen" });
    await post.fillIn(helper, "/aanvragen/instellen/mail", { email: "selam@example.nl" });
    await expect.poll(letters, { timeout: 15_000 }).toContain(t("mail:answerAddress.open"));
    const shown = /\/aanvragen\/mail\/[\w-]+/.exec(await letters())?.[0] ?? "";
    await helper.send(shown, {});
    const page = /\/hulp\/[0-9a-f-]{36}/.exec((await helper.ask("/hulp/mijn-pagina")).html)?.[0] ?? "";
    await asksByPost(product.url, page, { name: "Rozemarijn", words: "Wij slapen slecht." });
    await expect.poll(letters, { timeout: 15_000 }).toContain(t("mail:request.open"));
    const text = await letters();
    expect(text).toContain("selam@example.nl");
    for (const word of ["Rozemarijn", "slapen", "Selam "]) expect(text).not.toContain(word);
    const link = /\/antwoord\/[\w-]+/.exec(text)?.[0] ?? "";
    expect((await post.byPost(product.url).ask(link)).status).toBe(200);
    const bySms = { name: "Ilse", channel: "sms", number: "0470 12 34 56" };
    await asksByPost(product.url, page, bySms);
    await post.fillIn(helper, await askedPath(helper, "Ilse"), { kind: "accepted" });
    await expect.poll(letters, { timeout: 15_000 }).toContain("32470123456");
    expect(await letters()).toContain(t("mail:drawer.sms"));
    expect(await letters()).toContain(t("mail:requestSms.says", { link: `${product.url}/vraag` }));
    expect((await developer.ask("/brieven")).headers.get("Cache-Control")).toBe("private, no-store");
  });
});

test("in a deployment no letter stays to be read, and none is offered", async () => {
  const product = await startProduct();
  try {
    const family = await post.signedUp(product.url, "Naima");
    const answer = await family.ask("/brieven");
    expect([answer.status, post.mainOf(answer)]).toEqual([
      404,
      post.mainOf(await family.ask("/er-is-niets")),
    ]);
    expect((await family.ask("/plan/mensen/uitnodigen")).html).not.toContain('name="email"');
  } finally {
    await product.stop();
  }
});
