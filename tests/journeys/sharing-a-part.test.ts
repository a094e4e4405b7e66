import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { daysLater, today } from "#app/domain/days";
import { catalogue as nl } from "#app/i18n/nl";
import { speechIn } from "#app/i18n/speech";
import type { Visitor } from "#tests/support/browser";
import { checkPage } from "#tests/support/browser-check";
import { houseForThisFile } from "#tests/support/browser-house";
import { daysGoBy } from "#tests/support/days-go-by";
import * as post from "#tests/support/people-by-post";
import * as people from "#tests/support/people-in-browser";

const house = houseForThisFile();
const t = people.sentencesIn("nl");
const { calendarDay } = speechIn("nl", nl);

const shared = "Elke dinsdag samen de post openmaken";
const closed = "Nooit meer lenen van mijn broer";
const before = "Vorige week ging het slecht.";
const since = "Vandaag ging het beter.";
const proposed = "Samen naar de gemeente bellen";
const changed = "Naima belt de gemeente, Selam zit erbij";

/** A family lets a helper see one agreement, then a goal from today on, takes over what the helper proposes, and stops. */
describe.each([true, false])("a family shares a part of its plan, with JavaScript: %s", (javaScript) => {
  const visitors: Visitor[] = [];
  let family: people.AtScreen;
  let helper: people.AtScreen;
  let familyByPost: post.ByPost;
  let partyId: string;
  /** A goal of which one agreement is shared, and one that is shared from today on. */
  let apart: { goal: string; item: string; other: string };
  let fromToday: { goal: string; progress: string };

  const check = (at: people.AtScreen, page: string) =>
    checkPage(at.page, `sharing-a-part/${javaScript ? "with" : "without"}/${page}`);
  const open = async (at: people.AtScreen, path: string) => (await at.page.goto(path))?.status();
  const textOf = async (at: people.AtScreen) => (await people.linesOf(at)).join("\n");
  const waitFor = (at: people.AtScreen, words: string) => at.page.getByText(words).first().waitFor();

  async function progress(goal: string, words: string): Promise<string> {
    await post.fillIn(familyByPost, `${goal}/voortgang/nieuw`, { words });
    return /\/plan\/onderdelen\/[^"/]+/.exec((await familyByPost.ask(goal)).html)?.[0] ?? "";
  }

  beforeAll(async () => {
    familyByPost = await post.signedUp(house.product.url, "Naima");
    const helperByPost = await post.signedUp(house.product.url, "Selam");
    partyId = (await post.letsIn(familyByPost, helperByPost, "Selam")).partyId;
    const [first, second] = [
      await post.writesGoal(familyByPost, "Rust met geld."),
      await post.writesGoal(familyByPost, "Weer slapen."),
    ];
    const other = await post.agrees(familyByPost, first, closed);
    apart = { goal: first, other, item: await post.agrees(familyByPost, first, shared) };
    fromToday = { goal: second, progress: await progress(second, before) };
    for (const person of [familyByPost, helperByPost]) {
      const visitor = await house.browser.visitor({ javaScript });
      await visitor.page.context().addCookies(post.cookiesOf(person));
      visitors.push(visitor);
    }
    [family, helper] = visitors.map(({ page }) => ({ page, t })) as [people.AtScreen, people.AtScreen];
  });

  afterAll(async () => {
    for (const visitor of visitors) await visitor.leave();
  });

  test("one agreement is shared by itself, and its page and its goal say so", async () => {
    await open(family, apart.item);
    await check(family, "item");
    await people.follow(family, t("sharing:readers.share.agreement"));
    await people.arrive(family, t("sharing:share.itemTitles.agreement"));
    expect(await family.page.locator("[name=verb]").count()).toBe(2);
    expect(await family.page.locator("[name=from]").count()).toBe(0);
    await check(family, "share-item");
    await family.page.check(`[value="${partyId}"]`);
    await family.page.check("[value=comment]");
    await people.press(family, t("sharing:share.sendItem"));
    await people.arrive(family, t("plan:item.titles.agreement"));
    await waitFor(family, t("sharing:readers.onlyThis"));
    await open(family, apart.goal);
    const told = `Selam (${t("sharing:verbs.comment")}; ${t("sharing:audience.only.agreement")})`;
    expect(await textOf(family)).toContain(told);
    await check(family, "goal-of-item");
  });

  test("the helper sees and says something of that agreement, and finds nothing else of the goal", async () => {
    await open(helper, "/gedeeld");
    expect(await people.linesOf(helper)).toContain(t("sharing:shared.kinds.agreement"));
    await people.follow(helper, shared);
    await people.arrive(helper, t("plan:item.titles.agreement"));
    await helper.page.fill("[name=words]", "Ik neem koffie mee.");
    await people.press(helper, t("conversation:send"));
    await waitFor(helper, "Ik neem koffie mee.");
    await check(helper, "item-of-family");
    expect(await helper.page.content()).not.toContain("Rust met geld.");
    for (const path of [apart.goal, `${apart.goal}/reacties`, `${apart.goal}/delen`, apart.other])
      expect(await open(helper, path), path).toBe(404);
    await open(helper, "/gedeeld");
    expect(await textOf(helper)).not.toContain(closed);
    await open(family, apart.goal);
    expect(await textOf(family)).not.toContain("Ik neem koffie mee.");
  });

  test("a goal that is shared from today on shows what is new, and not what was there", async () => {
    await open(family, `${fromToday.goal}/delen?met=${partyId}`);
    expect(await family.page.isChecked(`[value="${partyId}"]`)).toBe(true);
    await family.page.check("[value=propose]");
    await family.page.check("[value=today]");
    await check(family, "share-from-today");
    await people.press(family, t("sharing:share.send"));
    await people.arrive(family, "Weer slapen.");
    await progress(fromToday.goal, since);
    await open(helper, fromToday.goal);
    const seen = await helper.page.content();
    expect([seen.includes(since), seen.includes(before)]).toEqual([true, false]);
    expect(await open(helper, fromToday.progress)).toBe(404);
    await open(family, fromToday.progress);
    expect(await textOf(family)).toContain(t("sharing:audience.nobodyElse"));
  });

  test("each reads how much others changed, and since which day, and the helper nothing of what is not shared", async () => {
    const looks = () => Promise.all([open(family, fromToday.goal), open(helper, fromToday.goal)]);
    await looks();
    await Promise.all([family, helper].map(({ page }) => page.goto("about:blank")));
    const { householdId = "" } = post.hiddenOf(await familyByPost.ask("/plan/doelen/nieuw"));
    await daysGoBy(house.product, householdId, 24);
    for (const words of ["Een.", "Twee.", "Drie."]) await progress(fromToday.goal, words);
    await post.tells(familyByPost, apart.goal, "Vier.");
    await daysGoBy(house.product, householdId, 2);
    await looks();
    const told = t("plan:changes", { count: 3, day: calendarDay(daysLater(today(), -26)) });
    expect(await people.linesOf(helper)).toContain(told);
    await check(helper, "changes");
    await open(helper, "/gedeeld");
    expect((await textOf(helper)).split(told)).toHaveLength(2);
    expect((await people.linesOf(family)).filter((line) => /wijziging(en)? sinds/.test(line))).toEqual([]);
  });

  test("what is changed later begins with what was given before", async () => {
    await open(family, fromToday.goal);
    await people.follow(family, t("sharing:readers.change", { name: "Selam" }));
    await people.arrive(family, t("sharing:share.title"));
    const may = t("sharing:readers.can", { verb: t("sharing:verbs.propose") });
    const replaced = t("sharing:share.replaces", { granted: `${may}, ${t("sharing:readers.help")}` });
    expect(await textOf(family)).toContain(replaced);
    for (const value of [partyId, "propose", "today", "help"])
      expect(await family.page.isChecked(`[value="${value}"]`), value).toBe(true);
    await family.page.fill("[name=until]", "2031-05-12");
    await people.press(family, t("sharing:share.send"));
    await people.arrive(family, "Weer slapen.");
    const told = t("sharing:readers.until", { day: "maandag 12 mei 2031" });
    expect(await textOf(family)).toContain(told);
    await open(helper, fromToday.goal);
    const seen = await helper.page.content();
    expect([seen.includes(since), seen.includes(before)]).toEqual([true, false]);
  });

  test("the helper proposes, the family makes it its own agreement, and the helper reads that it was taken over", async () => {
    await open(helper, fromToday.goal);
    await people.follow(helper, t("sharing:proposals.propose"));
    await people.arrive(helper, t("sharing:proposals.newTitle"));
    await check(helper, "propose");
    const said = { who: "Selam", what: proposed, when: "Donderdag" };
    for (const [field, words] of Object.entries(said)) await helper.page.fill(`[name=${field}]`, words);
    await people.press(helper, t("sharing:proposals.send"));
    await people.arrive(helper, "Weer slapen.");
    await waitFor(helper, t("sharing:proposals.states.open"));
    await check(helper, "proposed");

    await open(family, fromToday.goal);
    expect(await textOf(family)).toContain("Voorstel van Selam");
    await check(family, "proposal");
    await people.follow(family, t("sharing:proposals.change"));
    await people.arrive(family, t("sharing:proposals.changeTitle"));
    expect(await family.page.inputValue("[name=what]")).toBe(proposed);
    await check(family, "change-proposal");
    await family.page.fill("[name=what]", changed);
    await people.press(family, t("sharing:proposals.acceptChanged"));
    await people.arrive(family, "Weer slapen.");
    expect(await family.page.locator("main .card", { hasText: changed }).count()).toBe(1);

    await open(helper, fromToday.goal);
    expect(await people.linesOf(helper)).toContain(changed);
    const own = helper.page.locator("main .card", { hasText: proposed });
    expect(await own.textContent()).toContain(t("sharing:proposals.states.accepted"));
  });

  test("a proposal that is not taken over makes nothing, and asks for no reason", async () => {
    await open(helper, `${fromToday.goal}/voorstellen/nieuw`);
    const said = { who: "Selam", what: "Elke avond bellen", when: "Nu" };
    for (const [field, words] of Object.entries(said)) await helper.page.fill(`[name=${field}]`, words);
    await people.press(helper, t("sharing:proposals.send"));
    await people.arrive(helper, "Weer slapen.");
    await open(family, fromToday.goal);
    await people.press(family, t("sharing:proposals.decline"));
    await waitFor(family, t("sharing:proposals.states.declined"));
    expect(await family.page.locator("main .card", { hasText: "Elke avond bellen" }).count()).toBe(1);
    await open(helper, fromToday.goal);
    expect(await people.linesOf(helper)).toContain(t("sharing:proposals.states.declined"));
  });

  test("the family stops and lets it know: the helper reads one line that names nobody", async () => {
    await open(family, apart.item);
    await family.page.check("[name=tell]");
    await people.press(family, t("sharing:readers.revoke", { name: "Selam" }));
    await people.arrive(family, t("plan:item.titles.agreement"));
    await waitFor(family, t("sharing:audience.nobodyElse"));
    expect(await textOf(family)).toContain("Ik neem koffie mee.");
    expect(await open(helper, apart.item)).toBe(404);
    await open(helper, "/gedeeld");
    const [before = "", after = ""] = t("sharing:shared.notice", { day: "|" }).split("|");
    const notice = helper.page.locator("main p", { hasText: after });
    expect(await notice.textContent()).toMatch(new RegExp(`^${before}.* 20\\d\\d${after.slice(0, 10)}`));
    expect(await notice.textContent()).not.toContain("Naima");
    await check(helper, "told");
  });
});
