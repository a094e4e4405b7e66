import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as post from "#tests/support/people-by-post";
import { password, sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
let family: Awaited<ReturnType<typeof post.signedUp>>;
let goal: string;

beforeAll(async () => {
  product = await startProduct();
});

/** Somebody new each time, for a name has no more than ten tries in a quarter of an hour. */
beforeEach(async () => {
  family = await post.signedUp(product.url, "Naima");
  goal = await post.writesGoal(family, "Rust in huis.");
});

afterAll(() => product?.stop());

const elsewhere = [
  "//evil.example/plan",
  "/\\evil.example",
  "https://evil.example",
  "/ /evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
];

describe("a session that ended while somebody was writing", () => {
  const written = 'Wat ik schreef: "rust" & <b>ruimte</b>\r\nop twee regels.';
  const forms: { form: string; path: () => string; fields: post.Fields }[] = [
    { form: "a comment", path: () => `${goal}/reacties`, fields: { words: written } },
    {
      form: "a goal",
      path: () => "/plan/doelen/nieuw",
      fields: { words: "Weer slapen.", reason: written, audience: "household" },
    },
    {
      form: "an agreement",
      path: () => `${goal}/afspraken/nieuw`,
      fields: { who: "Ik", what: "Bellen", when: "Morgen" },
    },
    {
      form: "how it goes",
      path: () => `${goal}/voortgang/nieuw`,
      fields: { words: written, feeling: "harder" },
    },
    {
      form: "an invitation",
      path: () => "/plan/mensen/uitnodigen",
      fields: { name: "Oma Toos", organisation: "", kind: "network" },
    },
  ];

  test.each(forms)(
    "loses nothing: $form is there after signing in again, and then it is saved",
    async ({ path, fields }) => {
      const page = await family.ask(path());
      family.cookies.delete("session");
      const sent = { ...post.hiddenOf(page), ...fields };
      const refused = await family.send(path(), sent);
      expect([refused.status, post.headingOf(refused)]).toEqual([401, t("common:stops.signed-out.title")]);

      const wrong = await family.send("/inloggen", {
        ...post.hiddenOf(refused),
        signIn: family.signIn,
        password: "niet dit woord",
      });
      expect(wrong.status).toBe(422);
      const resumed = await family.send("/inloggen", {
        ...post.hiddenOf(wrong),
        signIn: family.signIn,
        password,
      });
      expect([resumed.status, post.headingOf(resumed)]).toEqual([200, t("accounts:resume.title")]);
      expect(post.hiddenOf(resumed)).toEqual(
        Object.fromEntries(
          Object.entries(sent).map(([name, value]) => [name, value.replaceAll("\r\n", "\n")]),
        ),
      );
      expect(resumed.html).toContain(`action="${path()}"`);
      const saved = await family.send(path(), post.hiddenOf(resumed));
      expect(saved.status).toBe(302);
      expect((await family.ask(saved.leadsTo ?? "")).status).toBe(200);
    },
  );

  test("shows what was written and not the codes of what was chosen", async () => {
    const page = await family.ask("/plan/doelen/nieuw");
    family.cookies.delete("session");
    const sent = { ...post.hiddenOf(page), words: "Weer slapen.", reason: "", audience: "household" };
    const refused = await family.send("/plan/doelen/nieuw", sent);
    const account = { signIn: family.signIn, password };
    const resumed = await family.send("/inloggen", { ...post.hiddenOf(refused), ...account });
    expect(resumed.html.match(/<blockquote/g)).toHaveLength(1);
    expect(post.mainOf(resumed)).toContain("Weer slapen.");
    expect(post.mainOf(resumed)).not.toContain("household");
  });

  test("stopping to share is asked again in words, and not as a page of code", async () => {
    const helper = await post.signedUp(product.url, "Selam");
    await post.letsIn(family, helper, "Selam");
    const revoke = await post.shares(family, goal, "see");
    family.cookies.delete("session");
    const refused = await family.send(revoke, {});
    expect([refused.status, post.headingOf(refused)]).toEqual([401, t("common:stops.signed-out.title")]);
    const resumed = await family.send("/inloggen", {
      ...post.hiddenOf(refused),
      signIn: family.signIn,
      password,
    });
    expect(resumed.html).toContain(`action="${revoke}"`);
    expect((await family.send(revoke, {})).leadsTo).toBe(goal);
  });

  test("which the database ended, asks to sign in and leads back", async () => {
    await product.admin("update sessions set expires_at = now() - interval '1 second'");
    const asked = await family.ask(goal);
    expect(asked.leadsTo).toBe(`/inloggen?verder=${encodeURIComponent(goal)}`);
    const page = await family.ask(asked.leadsTo ?? "");
    const back = await family.send("/inloggen", { ...post.hiddenOf(page), signIn: family.signIn, password });
    expect(back.leadsTo).toBe(goal);
  });

  test("in one tab is over in the other, whose text is kept", async () => {
    const page = await family.ask(goal);
    await family.send("/uitloggen", {});
    const refused = await family.send(`${goal}/reacties`, {
      ...post.hiddenOf(page),
      words: "Uit de andere tab",
    });
    expect(refused.status).toBe(401);
    expect(Object.values(post.hiddenOf(refused))).toContain("Uit de andere tab");
    await family.send("/inloggen", { signIn: family.signIn, password });
  });
});

describe("after signing in", () => {
  test.each(elsewhere)("nobody is led to another site: %j", async (target) => {
    const visitor = post.byPost(product.url);
    const page = await visitor.ask(`/inloggen?verder=${encodeURIComponent(target)}`);
    expect(post.hiddenOf(page).next).toBeUndefined();
    const signUp = await visitor.ask(`/account/nieuw?verder=${encodeURIComponent(target)}`);
    expect(post.hiddenOf(signUp).next).toBeUndefined();
    const fields = { signIn: family.signIn, password };
    expect((await visitor.send("/inloggen", { ...fields, next: target })).leadsTo).toBe("/plan");
    const drafted = await visitor.send("/inloggen", { ...fields, draftAction: target, "draft.words": "x" });
    expect(drafted.html).not.toContain("evil.example");
    expect(drafted.html).not.toContain("javascript:");
    expect((await visitor.send("/taal", { language: "nl", here: target })).leadsTo).toBe("/");
  });
});
