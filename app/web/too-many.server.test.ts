import { expect, test } from "vitest";
import { sentencesIn } from "#tests/support/people-in-browser";
import { admitting, mostAtOnce } from "./too-many.server";

const t = sentencesIn("nl");
const page = "http://127.0.0.1/plan";

test("beyond what the house can serve, who reads is told so at once, who writes is let in, and afterwards everybody is", async () => {
  const admitted = admitting(["/assets/app.css"]);
  let finish = () => {};
  const until = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const work = () => until.then(() => new Response("a page"));
  const inside = Array.from({ length: mostAtOnce }, () => admitted(new Request(page), work));

  const refused = await admitted(new Request(page), work);
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([503, "5"]);
  const said = await refused.text();
  for (const words of [t("common:stops.busy.title"), t("common:stops.busy.text"), "/assets/app.css"])
    expect(said).toContain(words);

  const written = admitted(new Request(page, { method: "POST", body: "words=rust" }), work);
  finish();
  expect((await written).status).toBe(200);
  await Promise.all(inside);
  expect((await admitted(new Request(page), work)).status).toBe(200);
});
