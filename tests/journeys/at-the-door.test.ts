import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
let family: post.ByPost;
let goal: string;

beforeAll(async () => {
  product = await startProduct();
  family = await post.signedUp(product.url, "Naima");
  goal = await post.writesGoal(family, "Rust in huis.");
});

afterAll(() => product?.stop());

const publicPages = ["/", "/hulp", "/inloggen", "/account/nieuw", "/uitnodiging", "/cookies", "/onzin"];
const privatePages = [
  "/plan",
  "/plan/doelen/nieuw",
  "/plan/mensen",
  "/plan/mensen/uitnodigen",
  "/plan/gekeken",
  "/gedeeld",
];

describe("every page", () => {
  test.each([...publicPages, ...privatePages])(
    "comes with its own nonce, and runs and frames nothing else: %s",
    async (path) => {
      const answers = [await family.ask(path), await family.ask(path)];
      const policies = answers.map(({ headers }) => headers.get("Content-Security-Policy") ?? "");
      for (const policy of policies) {
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).toContain("form-action 'self'");
        expect(policy).not.toMatch(/unsafe-|\*|https?:/);
      }
      const nonces = policies.map((policy) => /'nonce-([^']{20,})'/.exec(policy)?.[1] ?? "");
      expect(new Set(nonces).size).toBe(2);
      for (const [number, { headers, html }] of answers.entries()) {
        const scripts = html.match(/<script(?=[\s>])[^>]*>/g) ?? [];
        for (const script of scripts) expect(script).toContain(`nonce="${nonces[number]}"`);
        expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
        expect(headers.get("Referrer-Policy")).toBe("same-origin");
        expect(headers.get("Server") ?? headers.get("X-Powered-By")).toBeNull();
      }
    },
  );

  test.each([...privatePages, "/plan/doelen/onzin"])("of a person is kept in no cache: %s", async (path) => {
    expect((await family.ask(path)).headers.get("Cache-Control")).toContain("no-store");
    expect((await family.ask(`${path}.data`)).headers.get("Cache-Control")).toContain("no-store");
  });

  test("answers a question for its headers alone", async () => {
    for (const path of ["/", "/hulp", "/plan", goal]) {
      const answer = await family.ask(path, { method: "HEAD" });
      expect([answer.status, answer.html], path).toEqual([200, ""]);
    }
    expect((await family.ask("/onzin", { method: "HEAD" })).status).toBe(404);
  });

  test("keeps its cookies from scripts and from other sites", async () => {
    const visitor = post.byPost(product.url);
    const signedIn = await post.fillIn(visitor, "/account/nieuw", {
      name: "Wim",
      signIn: "wim-op-3",
      password: "een paar lange woorden",
    });
    const chosen = await visitor.send("/taal", { language: "en" });
    for (const { headers } of [signedIn, chosen]) {
      const [cookie] = headers.getSetCookie();
      expect(cookie).toMatch(/HttpOnly/);
      expect(cookie).toMatch(/SameSite=Lax/);
    }
  });
});

describe("what no page of this site sends", () => {
  const reject = [
    {
      what: "a form from another site",
      headers: { Origin: "https://evil.example" },
      status: 403,
      says: "other-site",
    },
    {
      what: "a form from another port",
      headers: { Origin: "http://127.0.0.1:1" },
      status: 403,
      says: "other-site",
    },
    {
      what: "a form from a page without an address",
      headers: { Origin: "null" },
      status: 403,
      says: "other-site",
    },
  ] as const;

  test.each(reject)("$what is not carried out, and a page says so", async ({ headers, status, says }) => {
    const answer = await family.send(`${goal}/reacties`, { words: "Van elders." }, headers);
    expect([answer.status, post.headingOf(answer)]).toEqual([status, t(`common:stops.${says}.title`)]);
    expect(post.mainOf(await family.ask(goal))).not.toContain("Van elders.");
  });

  test("a form that names no origin at all is not carried out", async () => {
    const answer = await family.ask("/taal", {
      method: "POST",
      body: new URLSearchParams({ language: "en" }),
    });
    expect([answer.status, post.headingOf(answer)]).toEqual([403, t("common:stops.other-site.title")]);
  });

  test("more than a megabyte is refused with a page in words, and the plan stays as it was", async () => {
    const answer = await post.fillIn(family, goal, { words: "x".repeat(1_100_000) }, `${goal}/reacties`);
    expect([answer.status, post.headingOf(answer)]).toEqual([413, t("common:stops.too-large.title")]);
    const onwards = await family.ask(goal, { signal: AbortSignal.timeout(3000) });
    expect(post.mainOf(onwards)).not.toContain("xxx");
  });

  test("a body that does not say how long it is, is refused", async () => {
    expect(
      await statusOf("POST", "/taal", { Origin: product.url, "Transfer-Encoding": "chunked" }, "language=en"),
    ).toBe(413);
  });

  test.each([
    { what: "a form to a page that takes none", path: "/hulp", headers: undefined },
    { what: "a form to an address that does not exist", path: "/onzin", headers: undefined },
    { what: "something that is no form", path: "/inloggen", headers: { "Content-Type": "application/json" } },
    {
      what: "half a form",
      path: "/inloggen",
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
    },
  ])("$what is the sender's mistake, not a failure of ours", async ({ path, headers }) => {
    const answer = await family.send(path, { a: "b" }, headers);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(post.headingOf(answer)).not.toBe("");
    expect(post.headingOf(answer)).not.toBe(t("common:stops.broken.title"));
  });

  test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND", "TRACE", "BREW"])(
    "%s changes nothing and breaks nothing",
    async (method) => {
      for (const path of ["/", "/inloggen", goal]) {
        const status = await statusOf(method, path, { Origin: product.url });
        expect(status, path).toBeGreaterThanOrEqual(400);
        expect(status, path).toBeLessThan(500);
      }
      expect((await family.ask("/")).status).toBe(200);
    },
  );

  test("an address that no browser would ask for does not stop the house", async () => {
    expect(await statusOf("GET", "/", { Host: "%%%" })).toBeGreaterThanOrEqual(400);
    expect(await statusOf("GET", "/", { Host: "evil.example:99999999" })).toBeGreaterThanOrEqual(400);
    expect((await family.ask("/")).status).toBe(200);
  });
});

test.each(["xx", "", "../../nl", "nl; Path=/", "x".repeat(3000)])(
  "a language that nobody speaks (%j) gives Dutch",
  async (taal) => {
    const answer = await family.ask("/", {
      headers: { Cookie: `taal=${taal}`, "Accept-Language": "q;;;=,zz-ZZ;q=nope" },
    });
    expect(answer.status).toBe(200);
    expect(answer.html).toContain('<html lang="nl"');
  },
);

test("a session cookie that is nonsense is a visitor's", async () => {
  for (const session of ["xyz", "x".repeat(3000), "%00", "' or 1=1"]) {
    const answer = await post.byPost(product.url).ask("/plan", { headers: { Cookie: `session=${session}` } });
    expect(answer.leadsTo).toBe("/inloggen?verder=%2Fplan");
  }
});

/** Past what fetch lets us send. */
function statusOf(method: string, path: string, headers: Record<string, string>, body = ""): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(product.url + path, { method, headers }, (answer) => {
      answer.resume().once("end", () => resolve(answer.statusCode ?? 0));
    });
    sent.once("error", reject);
    sent.end(body);
  });
}
