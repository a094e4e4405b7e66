import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as post from "#tests/support/people-by-post";
import { password, sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
let family: Awaited<ReturnType<typeof post.signedUp>>;

beforeAll(async () => {
  product = await startProduct();
});

/** Somebody new each time, for a name has no more than ten tries in a quarter of an hour. */
beforeEach(async () => {
  family = await post.signedUp(product.url, "Naima");
});

afterAll(() => product?.stop());

describe("whoever does not know the password", () => {
  test("gets the very same page for a wrong password as for a name that nobody has", async () => {
    const answers = [family.signIn, "niemand-heet-zo"].map(async (signIn) => {
      const answer = await post.byPost(product.url).send("/inloggen", { signIn, password: "niet dit woord" });
      const anonymous = answer.html
        .replaceAll(signIn, "NAME")
        .replaceAll(/nonce(="|\\",\\")[^"\\]+/g, "nonce");
      return [answer.status, anonymous, answer.headers.getSetCookie()];
    });
    const [wrong, unknown] = await Promise.all(answers);
    expect(wrong).toEqual(unknown);
    expect(wrong?.[0]).toBe(422);
  });

  test("waits after ten tries, and so does the right password; another name goes on", async () => {
    const person = await post.signedUp(product.url, "Sandra");
    const guesser = post.byPost(product.url);
    const attempt = async (secret: string) =>
      post.mainOf(await guesser.send("/inloggen", { signIn: person.signIn, password: secret }));
    for (let tried = 0; tried < 10; tried++)
      expect(await attempt("niet dit woord")).toContain(t("problems:wrong-sign-in"));
    expect(await attempt("niet dit woord")).toContain(t("problems:too-many-tries"));
    expect(await attempt(password)).toContain(t("problems:too-many-tries"));
    expect((await guesser.send("/inloggen", { signIn: family.signIn, password })).leadsTo).toBe("/plan");
  });

  test("makes no more than twenty accounts in a quarter of an hour", async () => {
    const visitor = post.byPost(product.url);
    const tries = [...Array(20).keys()];
    for (const _ of tries) await visitor.send("/account/nieuw", { name: "", signIn: "", password: "" });
    const answer = await visitor.send("/account/nieuw", { name: "Bot", signIn: "bot-2532", password });
    expect([answer.status, post.mainOf(answer)]).toEqual([
      422,
      expect.stringContaining(t("problems:too-many-tries")),
    ]);
  });

  test("cannot take a name that somebody has, and is told what to do", async () => {
    const answer = await post.fillIn(post.byPost(product.url), "/account/nieuw", {
      name: "Nep",
      signIn: family.signIn.toUpperCase(),
      password: "een ander wachtwoord",
    });
    expect([answer.status, post.mainOf(answer)]).toEqual([
      422,
      expect.stringContaining(t("problems:sign-in-taken")),
    ]);
  });
});
