import { afterAll, beforeAll, expect, test } from "vitest";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product?.stop());

test("who keeps two plans reads on every page in which one it is, and changes over with one button", async () => {
  const person = await post.signedUp(product.url, "Noor");
  const here = (name: string) => t("households:plans.here", { name });
  const bar = async (path: string) => {
    const { html } = await arrive(path);
    return /<section class="plan-switch".*?<\/section>/s.exec(html)?.[0] ?? "";
  };
  const arrive = async (path: string) => {
    const first = await person.ask(path);
    return first.status === 302 ? person.ask(first.leadsTo ?? "") : first;
  };
  const goalHere = await post.writesGoal(person, "Doel van het eerste huis");
  expect(await bar("/plan")).toBe("");

  const started = await post.fillIn(person, "/plan/begin?nog", { name: "Bij oma" }, "/plan/begin");
  expect(started.leadsTo).toBe("/plan");
  const second = await person.ask("/plan");
  expect(post.mainOf(second)).toContain(t("plan:title", { name: "Bij oma" }));
  expect(post.mainOf(second)).not.toContain("Doel van het eerste huis");
  for (const page of ["/plan", "/plan/gezin", "/plan/mensen", "/plan/gekeken", "/plan/doelen/nieuw"])
    expect([page, (await bar(page)).includes(here("Bij oma"))]).toEqual([page, true]);

  // A page of the other plan, from a bookmark or a second tab, says in which plan it is.
  for (const page of [goalHere, `${goalHere}/veranderen`, `${goalHere}/delen`]) {
    await person.send("/plan/plannen", await planNamed("Bij oma"));
    expect([page, (await bar(page)).includes(here("Noor"))]).toEqual([page, true]);
  }
  expect(post.mainOf(await person.ask("/plan"))).toContain("Doel van het eerste huis");

  const stranger = await post.signedUp(product.url, "Vreemd");
  await stranger.send("/plan/plannen", await planNamed("Noor"));
  expect(post.headingOf(await stranger.ask("/plan"))).toBe(t("plan:title", { name: "Vreemd" }));

  async function planNamed(name: string) {
    const { html } = await arrive("/plan/plannen");
    const form = html.split("<form").find((one) => one.includes(t("households:plans.go", { name })));
    const householdId = /name="householdId" value="([^"]+)"/.exec(form ?? "")?.[1];
    return { householdId: householdId ?? (await current()) };
  }
  async function current() {
    return post.hiddenOf(await arrive("/plan/doelen/nieuw")).householdId ?? "";
  }
});
