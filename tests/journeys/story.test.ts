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

test("a plan opens with what matters and what goes well, above what should change; the story is told once", async () => {
  const family = await post.signedUp(product.url, "Samira");
  const plan = async () => post.mainOf(await family.ask("/plan"));
  await post.writesGoal(family, "Minder ruzie over geld");
  expect(await plan()).toContain(t("plan:important.empty"));

  await post.fillIn(family, "/plan/belangrijk/wens/nieuw", { words: "Samen eten", domain: "family" });
  await post.fillIn(family, "/plan/belangrijk/kracht/nieuw", { words: "Lina leest voor" });
  const texts = ["Samen eten", t("plan:domain.domains.family"), "Lina leest voor", "Minder ruzie over geld"];
  const places = await plan().then((main) => texts.map((text) => main.indexOf(text)));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));

  const heading = t("plan:story.headings.helps");
  const begun = await family.ask("/plan/belangrijk/verhaal/nieuw?kop=helps");
  expect(begun.html).toContain(`value="${heading}"`);
  const told = { words: heading, reason: "Rust.\nEn een vaste dag." };
  const written = await post.fillIn(
    family,
    "/plan/belangrijk/verhaal/nieuw?kop=helps",
    told,
    "/plan/belangrijk/verhaal/nieuw",
  );
  expect(written.leadsTo).toBe("/plan/verhaal");
  const story = await family.ask("/plan/verhaal");
  expect(post.mainOf(story)).toContain("Rust. En een vaste dag.");
  expect(story.html).not.toContain("kop=helps");

  const section = /\/plan\/doelen\/[0-9a-f-]{36}/.exec(story.html)?.[0] ?? "";
  await post.fillIn(family, `${section}/veranderen`, { ...told, words: "Wat Lina helpt" });
  expect(post.mainOf(await family.ask(`${section}/eerder`))).toContain(heading);
  await family.send(`${section}/stand`, { ...post.hiddenOf(await family.ask(section)) });
  expect(post.mainOf(await family.ask(section))).toContain(t("plan:important.putAway"));
  expect(await plan()).toContain(t("plan:important.tellStory"));
  expect(post.mainOf(await family.ask("/plan/verhaal"))).toContain(t("plan:important.putAwayTitle"));
});

test.each([
  ["wens", "wish"],
  ["kracht", "strength"],
  ["verhaal", "story"],
] as const)("a %s is shared as what it is, with the day of its words", async (sort, kind) => {
  const family = await post.signedUp(product.url, "Samira");
  const helper = await post.signedUp(product.url, "Joke");
  await post.fillIn(family, `/plan/belangrijk/${sort}/nieuw`, { words: "Samen eten", reason: "Elke avond." });
  const list = await family.ask(kind === "story" ? "/plan/verhaal" : "/plan");
  const path = /\/plan\/doelen\/[0-9a-f-]{36}/.exec(list.html)?.[0] ?? "";
  await post.letsIn(family, helper, "Joke");

  expect(post.mainOf(await family.ask(path))).toContain(t(`plan:goal.shareKinds.${kind}`));
  const choice = await family.ask(`${path}/delen`);
  expect(post.headingOf(choice)).toBe(t(`sharing:share.kindTitles.${kind}`));
  expect(post.mainOf(choice)).toContain(t(`sharing:share.sendKinds.${kind}`));
  expect(post.mainOf(choice)).not.toMatch(/doel|afspraak/i);
  expect(choice.html).not.toMatch(/name="verb"[^>]*value="propose"/);

  const revoke = await post.shares(family, path, "comment");
  const shown = post.mainOf(await helper.ask(path));
  const today = new Intl.DateTimeFormat("nl-NL", {
    timeZone: "Europe/Amsterdam",
    dateStyle: "full",
  }).format();
  expect(shown).toContain(t("plan:goal.writtenOn", { day: today }));
  expect(shown).toContain(t(`sharing:audience.forPartyOf.${kind}`, { name: "Samira" }));
  expect(shown).toContain("Elke avond.");
  expect(post.mainOf(await helper.ask("/gedeeld"))).toContain(t(`sharing:shared.kinds.${kind}`));
  await family.send(revoke, { tell: "no" });
  expect((await helper.ask(path)).status).toBe(404);
});
