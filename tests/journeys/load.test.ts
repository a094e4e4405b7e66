import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { today } from "#app/domain/days";
import { loadQuestions } from "#app/domain/plan/load-check";
import * as post from "#tests/support/people-by-post";
import { sentencesIn } from "#tests/support/people-in-browser";
import { type RunningProduct, startProduct } from "#tests/support/running-product";

const t = sentencesIn("nl");
let product: RunningProduct;
let owner: post.ByPost;
let carer: post.ByPost;
let helper: post.ByPost;
let goal: string;

beforeAll(async () => {
  product = await startProduct();
  owner = await post.signedUp(product.url, "Naima");
  carer = await post.joins(owner, "Fatima");
  helper = await post.signedUp(product.url, "Selam");
  goal = await post.writesGoal(owner, "Wij willen rust.");
  await post.letsIn(owner, helper, "Selam");
  await post.shares(owner, goal, "comment");
});
afterAll(() => product?.stop());

const answers = (answer: string) => Object.fromEntries(loadQuestions.map((question) => [question, answer]));

test.each(["often", "no"])(
  "a carer who answers %s reads what it comes to, and nobody else does",
  async (answer) => {
    const told = await post.fillIn(carer, "/plan/volhouden", answers(answer));
    const outcome = answer === "often" ? "heavy" : "fine";
    expect(post.headingOf(told)).toBe(t(`plan:load.outcomes.${outcome}.title`));
    expect(post.mainOf(told)).toContain(t(`plan:load.outcomes.${outcome}.text`));
    expect(post.mainOf(told).includes(t("plan:load.steps.doctor"))).toBe(answer === "often");
    expect(told.leadsTo).toBeNull();
    for (const person of [owner, carer]) {
      const plan = post.mainOf(await person.ask("/plan"));
      expect(plan).not.toContain(t(`plan:load.outcomes.${outcome}.title`));
    }
  },
);

test("what is kept of it is for the carer alone", async () => {
  const told = await post.fillIn(carer, "/plan/volhouden", answers("often"));
  const { leadsTo } = await carer.send("/plan/volhouden/bewaren", post.hiddenOf(told));
  expect((await carer.ask(leadsTo ?? "")).status).toBe(200);
  for (const person of [owner, helper]) expect((await person.ask(leadsTo ?? "")).status).toBe(404);
});

test("the picture of who carries how much, and the table that says the same, are the family's alone", async () => {
  const task = await post.fillIn(owner, `${goal}/taken/nieuw`, { words: "Brood halen", repeat: "daily" });
  await carer.send(`${task.leadsTo}/op-mij`, { id: randomUUID(), day: today() });
  for (const person of [owner, carer]) {
    const { html } = await person.ask("/plan/taken");
    expect(html).toContain(`aria-label="${t("tasks:load.picture")}"`);
    expect(html).toContain(`<caption class="mb-2 text-start font-bold">${t("tasks:load.table")}</caption>`);
    expect(html).toMatch(/<th scope="row"[^>]*>Fatima<\/th><td[^>]*>1<\/td><td[^>]*>0<\/td>/);
  }
  for (const path of ["/plan/taken", goal, "/gedeeld", task.leadsTo ?? "", "/plan"]) {
    const { html } = await helper.ask(path);
    for (const words of [t("tasks:load.picture"), t("tasks:load.table"), "Fatima"])
      expect([path, words, html.includes(words)]).toEqual([path, words, false]);
  }
});
