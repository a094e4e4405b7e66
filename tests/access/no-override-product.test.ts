import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { agrees, type ByPost, byPost, mainOf, signedUp, writesGoal } from "#tests/support/people-by-post";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const secret = "Zonnebloemzaad";
/** What other products know: somebody might try it here. */
const oddSettings = {
  BIJ_ONS_MODE: "demo",
  DEBUG: "*",
  ADMIN: "1",
  SUPERUSER: "true",
  DISABLE_AUTH: "1",
  BIJ_ONS_ADMIN: "Toos",
  OVERRIDE_CONSENT: "1",
  MAINTENANCE: "1",
};
const oddHeaders: Record<string, string>[] = [
  { "X-Admin": "1", "X-Forwarded-User": "Naima", "X-Remote-User": "Naima" },
  { Authorization: `Basic ${Buffer.from("admin:admin").toString("base64")}` },
  { "X-Original-URL": "/plan", "X-Rewrite-URL": "/plan", "X-HTTP-Method-Override": "GET" },
  { "X-Forwarded-For": "127.0.0.1", "X-Real-IP": "127.0.0.1", Forwarded: "for=127.0.0.1" },
];
const oddQuestions = [
  "?admin=1",
  "?override=1&reason=calamiteit",
  "?role=owner",
  "?as=owner&debug=1",
  "?preview=1",
];

let product: RunningProduct;
let family: ByPost;
let goal: string;
let item: string;
beforeAll(async () => {
  product = await startProduct({ settings: oddSettings });
  family = await signedUp(product.url, "Naima");
  goal = await writesGoal(family, `${secret} op de vensterbank`);
  item = await agrees(family, goal, `Elke dag ${secret} geven`);
});
afterAll(() => product?.stop());

describe("whatever the program was started with, and whatever is sent along", () => {
  test("the family reads its own words", async () => {
    for (const path of ["/plan", goal, item]) expect(mainOf(await family.ask(path))).toContain(secret);
  });

  test.each(["somebody with an account", "nobody"])("%s reads nothing of it", async (who) => {
    const asks = who === "nobody" ? byPost(product.url) : await signedUp(product.url, "Admin");
    const told: string[] = [];
    for (const path of ["/plan", goal, item, `${goal}.data`, "/plan/gekeken", "/plan/gekeken/bestand"])
      for (const [headers, question] of odd()) {
        const answer = await asks.ask(path + question, { headers });
        if (answer.html.includes(secret)) told.push(path + question);
        if (path.startsWith(goal) && answer.status === 200) told.push(`${path}: ${answer.status}`);
      }
    expect(told).toEqual([]);
  });

  test("no address of an administrator exists", async () => {
    const admin = await signedUp(product.url, "Admin");
    const paths = [
      "/admin",
      "/beheer",
      "/debug",
      "/metrics",
      "/.env",
      "/support",
      "/plan/alle",
      "/huishoudens",
      "/kit",
    ];
    const answers = await Promise.all(paths.map(async (path) => [path, (await admin.ask(path)).status]));
    expect(answers).toEqual(paths.map((path) => [path, 404]));
  });
});

function odd(): [Record<string, string>, string][] {
  return [
    ...oddHeaders.map((headers) => [headers, ""] as const),
    ...oddQuestions.map((asked) => [{}, asked] as const),
  ].map(([headers, asked]) => [{ ...headers }, asked]);
}
