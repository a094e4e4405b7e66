import { expect, test } from "vitest";
import { houseForThisFile } from "#tests/support/browser-house";

const house = houseForThisFile({ demo: true });

const first = ["/", "/hulp", "/hulp?plek=2532&thema=debts&taal=ti"];
const others = ["/inloggen", "/account/nieuw", "/uitnodiging", "/uitleg", "/zelfhulp", "/cookies", "/onzin"];
const forEverybody = [...first, ...others];

test.each(first)("a first visit to %s weighs less than 100 kB", async (path) => {
  const { requests, bytes } = await visit(path);
  expect(requests.length).toBeGreaterThan(2);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThan(100_000);
});

test.each(forEverybody)(
  "%s asks nothing of another site, and no more than the small script of quick exit",
  async (path) => {
    const { requests } = await visit(path);
    for (const url of requests) expect(new URL(url).origin).toBe(house.product.url);
    const scripts = requests.filter((url) => url.endsWith(".js"));
    expect(scripts).toEqual([expect.stringMatching(/\/guard-[^/]+\.js$/)]);
  },
);

/** Everything that comes over the wire, as the network counts it: headers, compressed bodies, fonts. */
async function visit(path: string): Promise<{ requests: string[]; bytes: number }> {
  const { page, leave } = await house.browser.visitor();
  const devtools = await page.context().newCDPSession(page);
  const requests: string[] = [];
  let bytes = 0;
  devtools.on("Network.requestWillBeSent", ({ request }) => requests.push(request.url));
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send("Network.enable");
  await page.goto(path, { waitUntil: "networkidle" });
  await leave();
  return { requests, bytes };
}
